// @ts-nocheck
import Defuddle from "defuddle";
import { parseHTML } from "linkedom";
import { createReadPage, type PageTree, runDefuddle } from "./read-page.js";

const HAS_BODY = /<body[\s>]/i;

/** linkedom makes no `<html>` or `<body>` that the source leaves out. */
const withBody = (html: string): string =>
  HAS_BODY.test(html) ? html : `<!DOCTYPE html><html><head></head><body>${html}</body></html>`;

export const readPage = createReadPage({
  async readMainContent(html, url) {
    const { document } = parseHTML(withBody(html)) as unknown as { document: PageTree };
    return runDefuddle(Defuddle, document, url);
  },
});
