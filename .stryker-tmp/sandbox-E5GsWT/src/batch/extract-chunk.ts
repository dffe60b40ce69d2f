// @ts-nocheck
import type { Article, Extraction } from "../schema/types.js";
import { type Rendering, renderArticle } from "./render-article.js";
import { SIGNATURE_SIZE, signText } from "./signature.js";

/** What the articles of a chunk became, in a form that is cheap to pass between threads. */
export interface ChunkResult {
  /** All pieces, one after the other, in UTF-8. */
  bytes: Uint8Array;
  /** Where each piece ends in `bytes`. */
  ends: Uint32Array;
  /** Pieces of each article. */
  pieces: Uint32Array;
  /** 1 for an article that failed. */
  failed: Uint8Array;
  /** `SIGNATURE_SIZE` numbers an article. */
  signatures: Int32Array;
  /** 0 for an article too short for a signature. */
  signed: Uint8Array;
}

/** Anything that extracts as `extract` does. */
export type Extract = (article: Article) => Extraction;

/** Extracts, renders and signs a chunk of articles; one that fails is a result that says so. */
export function extractChunk(articles: readonly Article[], extract: Extract, rendering: Rendering): ChunkResult {
  const written: string[] = [];
  const pieces = new Uint32Array(articles.length);
  const failed = new Uint8Array(articles.length);
  const signatures = new Int32Array(articles.length * SIGNATURE_SIZE);
  const signed = new Uint8Array(articles.length);
  for (const [index, article] of articles.entries()) {
    const rendered = renderOutcome(article, extract, rendering);
    for (const piece of rendered.pieces) written.push(piece);
    pieces[index] = rendered.pieces.length;
    failed[index] = rendered.failed ? 1 : 0;
    const signature = signText(article.text);
    if (signature === null) continue;
    signatures.set(signature, index * SIGNATURE_SIZE);
    signed[index] = 1;
  }
  return { ...encode(written), pieces, failed, signatures, signed };
}

function renderOutcome(
  article: Article,
  extract: Extract,
  rendering: Rendering,
): { pieces: string[]; failed: boolean } {
  try {
    return { pieces: renderArticle(article, extract(article), null, rendering), failed: false };
  } catch (error) {
    const reason = error instanceof Error ? error : new Error(String(error));
    return { pieces: renderArticle(article, null, reason, rendering), failed: true };
  }
}

function encode(pieces: readonly string[]): { bytes: Uint8Array; ends: Uint32Array } {
  const bytes = Buffer.from(pieces.join(""));
  const ends = new Uint32Array(pieces.length);
  let end = 0;
  for (const [index, piece] of pieces.entries()) {
    end += Buffer.byteLength(piece);
    ends[index] = end;
  }
  return { bytes, ends };
}
