// @ts-nocheck
import { describe, expect, it } from "vitest";
import { compilePhrases, type PhraseNode } from "../../../src/summary/phrase-table.js";

const follow = (root: PhraseNode, words: readonly string[]): number | undefined =>
  words.reduce<PhraseNode | undefined>((node, word) => node?.next.get(word), root)?.cues;

describe("phrases", () => {
  const table = compilePhrases([
    [1, ["mais", "de son côté", "d'ici"]],
    [2, ["mais", "de son"]],
  ]);

  it("are reached word by word, elided words apart, with the bits of all lists", () => {
    expect(follow(table, ["mais"])).toBe(3);
    expect(follow(table, ["de", "son", "côté"])).toBe(1);
    expect(follow(table, ["de", "son"])).toBe(2);
    expect(follow(table, ["d'", "ici"])).toBe(1);
  });

  it("say nothing before their end, and are not there past it", () => {
    expect(follow(table, ["de"])).toBe(0);
    expect(follow(table, ["de", "sa"])).toBeUndefined();
  });
});
