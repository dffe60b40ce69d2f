// @ts-nocheck
import { Word } from "../language/grammar.js";
import type { LinkedEntity } from "./entity.js";
import type { PhraseScene } from "./phrase-scene.js";
import { ReferenceNoun } from "./reference-words.js";

/** The flag of a lexicon record that is quoted about others' figures. */
const ANALYST = "analyst";
/** Tokens behind a verb like « prévoit » where « le marché » makes its subject a firm that counts others. */
const MARKET_REACH = 6;

/** Firms that most of their mentions make a source: « le cabinet Canalys », « analyste chez IDC », « d'après IDC ». */
export function findAnalysts(scene: PhraseScene, companies: readonly LinkedEntity[]): Set<LinkedEntity> {
  const analysts = new Set<LinkedEntity>();
  for (const entity of companies) {
    if (entity.record?.flags.includes(ANALYST)) analysts.add(entity);
    const cited = entity.mentions.filter(({ first, end }) => isCited(scene, first, end)).length;
    if (2 * cited >= entity.mentions.length && cited > 0) analysts.add(entity);
  }
  return analysts;
}

function isCited(scene: PhraseScene, first: number, end: number): boolean {
  const before = scene.norm(first - 1);
  if ((scene.words.nouns.get(before) ?? 0) & ReferenceNoun.Analyst || countsMarket(scene, end)) return true;
  const linked = scene.words.at.has(before) || scene.words.of.has(before) || scene.words.sources.has(before);
  for (let back = 1; linked && back <= 4; back++) {
    const norm = scene.norm(first - back);
    if (scene.words.sources.has(norm) || (back > 1 && scene.words.analysts.has(norm))) return true;
  }
  return false;
}

/** « Newzoo prévoit pour 2025 un marché de … ». */
function countsMarket(scene: PhraseScene, end: number): boolean {
  if (!scene.words.counts.has(scene.grammar.lemmas[end] ?? "")) return false;
  for (let token = end + 1; token < end + MARKET_REACH; token++)
    if (scene.words.markets.has(scene.norm(token)) && scene.bits(token - 1) & Word.Determiner) return true;
  return false;
}
