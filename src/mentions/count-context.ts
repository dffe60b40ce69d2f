import { type Clause, NEAR, REACH } from "./clause.js";
import { type Context, type Evidence, type Left, MEASURES, MOVEMENT } from "./figure-evidence.js";
import { readComparison } from "./figure-right.js";
import { Cue, Tie } from "./figure-words.js";

/** What a figure that is no percentage counts; coins only move prices. */
export type Counts = "money" | "coins" | "things";

const STILL: Evidence = { kind: "other", direction: "none", cue: null };

/** Which way an amount or quantity goes. A minus before it is that of a loss: it gives no direction. */
export function readCount(clause: Clause, left: Left, end: number, sign: number, counts: Counts): Context {
  if (sign > 0) return { kind: "other", direction: "up", cue: null, tie: left.tie };
  const evidence =
    readComparison(clause, end) ??
    (left.tie === Tie.Of ? movementBefore(clause, left) : null) ??
    (left.tie === Tie.Direct ? verbBefore(clause, left, counts) : null) ??
    STILL;
  return { kind: "other", direction: evidence.direction, cue: evidence.cue, tie: left.tie };
}

/** « en hausse de 3 millions »: the movement right before, or its noun with what moved. */
function movementBefore(clause: Clause, { at, start }: Left): Evidence | null {
  const found = clause.nearest(at - 1, start, MOVEMENT | MEASURES | Cue.Level | Cue.ShareVerb, NEAR);
  const cues = found < 0 ? 0 : clause.cuesAt(found);
  if (!(cues & MOVEMENT) || cues & Cue.Near) return null;
  for (let token = found + 1; token < at; token++) if (clause.norm(token) === ",") return null;
  return clause.movement(found);
}

/** « a perdu 25 dollars » of a price, « supprime 300 postes ». */
function verbBefore(clause: Clause, { at, start }: Left, counts: Counts): Evidence | null {
  const cues = at < start ? 0 : clause.cuesAt(at);
  const wanted = counts === "things" ? Cue.Direct | Cue.Count : Cue.Direct;
  if (!(cues & MOVEMENT) || !(cues & wanted) || (counts === "things" && cues & Cue.Taker)) return null;
  if (counts === "money" && clause.nearest(at - 1, start, Cue.Price, REACH, true) < 0) return null;
  return clause.movement(at);
}
