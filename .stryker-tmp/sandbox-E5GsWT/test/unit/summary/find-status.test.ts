// @ts-nocheck
import { describe, expect, it } from "vitest";
import type { LinkedEntity } from "../../../src/entities/entity.js";
import { SUMMARY_WORDS } from "../../../src/fr/summary.js";
import { summarize } from "../../../src/summary/summarize.js";
import { readEvidence } from "../../../training/summary/read-evidence.js";

/** The text with one press title in it, whatever the tagger makes of the rest. */
function statusWithPress(text: string, title: string) {
  const input = readEvidence(text, null);
  const { tokens } = input.document;
  const start = text.indexOf(title);
  const first = tokens.starts.indexOf(start);
  const place = { first, end: tokens.ends.indexOf(start + title.length) + 1, start, stop: start + title.length };
  const mention = { ...place, rule: "test", kind: "press" as const, confidence: 1, entry: null };
  const press: LinkedEntity = {
    kind: "press",
    name: title,
    aliases: [],
    mentions: [mention],
    record: null,
    confidence: 1,
  };
  const entities = { companies: [], people: [], organizations: [], places: [], products: [], press: [press] };
  return summarize({ ...input, entities }, SUMMARY_WORDS);
}

describe("status with a press title", () => {
  it("is reported where the press says it", () => {
    const { status, sources } = statusWithPress(
      "Selon Reuters, Brumavel va racheter Octaplan pour 84 millions d'euros. L'éditeur n'a pas répondu à nos questions.",
      "Reuters",
    );
    expect(status).toEqual({ value: "reported", cue: { start: 0, end: 5, text: "Selon" } });
    expect(sources).toEqual(["Reuters"]);
  });

  it("is rumoured where the press says it in the conditional, in that sentence or the next", () => {
    const beside = statusWithPress(
      "Brumavel rachèterait Octaplan pour 84 millions d'euros. L'accord est prêt, selon Reuters. Les équipes sont à Lyon.",
      "Reuters",
    );
    expect(beside.status.value).toBe("rumoured");
    expect(beside.status.cue?.text).toBe("rachèterait");
  });

  it("is announced where the company says it and the press only repeats it", () => {
    const { status } = statusWithPress(
      "Brumavel a annoncé le rachat d'Octaplan. L'éditeur belge emploie 310 personnes, selon Reuters. Les équipes sont à Lyon.",
      "Reuters",
    );
    expect(status.value).toBe("announced");
  });
});
