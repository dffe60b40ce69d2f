import { type Clause, NEAR, REACH, SHORT_REACH } from "./clause.js";
import { inherit, partOf, sameAs } from "./figure-before.js";
import {
  type Context,
  type Evidence,
  type Kind,
  kindOf,
  type Left,
  level,
  MEASURES,
  MOVEMENT,
} from "./figure-evidence.js";
import { isStake, levelBehind, readRight } from "./figure-right.js";
import { Cue, Tie } from "./figure-words.js";
import type { TableHeaders } from "./table-headers.js";

/** « part des commandes passées dans l'application : 34 % »: a label before its colon, in tokens. */
const LABEL_REACH = 12;

/** What a percentage says of itself. */
export interface GivenPercentage {
  /** Token behind it. */
  readonly end: number;
  readonly sign: -1 | 0 | 1;
  readonly isPoints: boolean;
  /** 100 %. */
  readonly isWhole: boolean;
}

/** Whether a percentage is a movement, a share, a margin or something else, and which way it goes. */
export function readPercentage(clause: Clause, left: Left, given: GivenPercentage, headers: TableHeaders): Context {
  const { end, sign, isPoints, isWhole } = given;
  const right = readRight(clause, end, left.tie, isPoints);
  const evidence =
    (right?.cue || left.tie === Tie.Among ? right : null) ??
    (isWhole && !right && standsAlone(clause, left) ? level("other") : null) ??
    (sign === 0 ? readClause(clause, left, end, isPoints) : readSigned(clause, left, sign)) ??
    (isWhole && left.tie !== Tie.Bracket ? readWhole(clause, end) : null) ??
    right ??
    inherit(clause, left) ??
    readNothing(clause, left, headers, isPoints);
  return { ...evidence, tie: left.tie };
}

/** Neither a preposition nor a verb of gaining before it: « une croissance 100 % organique ». */
const standsAlone = (clause: Clause, { tie, at, start }: Left): boolean =>
  tie === Tie.Direct && (at < start || !(clause.cuesAt(at) & Cue.Direct));

/** « accès à 100 % des buts » parts nothing off; « 100 % du capital » does, and « 100 % de Pivotal ». */
const readWhole = (clause: Clause, end: number): Evidence => level(isStake(clause, end) ? "share" : "other");

function readClause(clause: Clause, left: Left, end: number, isPoints: boolean): Evidence | null {
  const { tie, at, start } = left;
  switch (tie) {
    case Tie.Of:
      return readOf(clause, at - 1, start, end, isPoints);
    case Tie.To:
      return levelBehind(clause, end) ?? readLevel(clause, at - 1, start);
    case Tie.Colon:
      return readLevel(clause, at - 1, start, LABEL_REACH);
    case Tie.Direct:
      return at < start ? null : readDirect(clause, left, end);
    case Tie.Among:
      return isPoints ? null : partOf(clause, left);
    case Tie.List:
      return readBeforeComma(clause, left);
    default:
      return null;
  }
}

/** « en hausse de 3 % », « un taux de 3 % », « et celui de Google de 12 % ». */
function readOf(clause: Clause, from: number, start: number, end: number, isPoints: boolean): Evidence | null {
  for (let at = from; from - at < REACH; at--) {
    at = clause.nearest(at, start, MOVEMENT | MEASURES | Cue.Move);
    if (at < 0) return clause.crossed >= 0 ? sameAs(clause, clause.crossed, start) : null;
    const cues = clause.cuesAt(at);
    if (cues & MOVEMENT && cues & Cue.Near && at !== from) continue;
    if (cues & MOVEMENT) return clause.movement(at);
    if (cues & Cue.Move) return levelBehind(clause, end) ?? readLevel(clause, at - 1, start) ?? level("other");
    return readMeasure(clause, at, start, isPoints);
  }
  return null;
}

/** The level of the measure at token `noun`, or the movement it undergoes: « relève ses taux de 25 points de base ». */
function readMeasure(clause: Clause, noun: number, start: number, isPoints: boolean): Evidence {
  const cues = clause.cuesAt(noun);
  if (!isPoints && !(cues & Cue.Rate)) return level(isOfRate(clause, noun) ? "other" : kindOf(cues));
  const mover = clause.nearest(noun - 1, start, MOVEMENT, isPoints ? REACH : NEAR);
  if (mover >= 0) return clause.movement(mover);
  return (isPoints && clause.crossed >= 0 ? sameAs(clause, clause.crossed, start) : null) ?? level(kindOf(cues));
}

/** « taux de pénétration ». */
const isOfRate = (clause: Clause, noun: number): boolean =>
  !(clause.cuesAt(noun) & Cue.Margin) &&
  clause.words.bare.has(clause.norm(noun - 1)) &&
  (clause.cuesAt(noun - 2) & Cue.Rate) !== 0;

/** A level: what kind of thing has it, or the growth whose size it is (« la croissance ralentit à 8,8 % »). */
function readLevel(clause: Clause, from: number, start: number, reach = REACH): Evidence | null {
  let beyond = false;
  for (let at = from; ; at--) {
    const next = clause.nearest(at, start, Cue.Noun | MEASURES | Cue.ShareVerb, reach - (from - at), beyond);
    if (next < 0) {
      const crossed = clause.figures[clause.crossed];
      if (!crossed || beyond) return null;
      beyond = true;
      at = crossed.first;
      continue;
    }
    at = next;
    const cues = clause.cuesAt(at);
    const isDetermined = (clause.cuesAt(at - 1) & Cue.Determiner) !== 0;
    if (cues & MEASURES || (cues & Cue.ShareVerb && !isDetermined)) return level(kindOf(cues));
    if (cues & Cue.Noun && isDetermined && !beyond && !(cues & Cue.Near)) return clause.movement(at);
  }
}

/** « notre marge opérationnelle, 18 % »: the measure stands right before the comma. */
function readBeforeComma(clause: Clause, { at, start }: Left): Evidence | null {
  const noun = clause.nearest(at - 1, start, MOVEMENT | MEASURES, NEAR);
  const cues = noun < 0 ? 0 : clause.cuesAt(noun);
  return cues & MEASURES && !(cues & MOVEMENT) ? level(kindOf(cues)) : null;
}

/** « gagne 3 % », « détient 32 % », « prend 34 % de l'affaire », « la marge atteint 12 % ». */
function readDirect(clause: Clause, { at, start }: Left, end: number): Evidence | null {
  const cues = clause.cuesAt(at);
  if (cues & Cue.Direct && isStake(clause, end)) return level("share");
  if (cues & Cue.Taker && clause.words.partitive.has(clause.norm(end))) return level("share");
  if (cues & MOVEMENT && cues & (Cue.Direct | Cue.Noun)) return clause.movement(at);
  if (cues & Cue.ShareVerb) return level("share");
  return cues & Cue.Level ? readLevel(clause, at - 1, start) : readLevel(clause, at, start, SHORT_REACH);
}

/** A sign moves the figure unless it is the level of something: « un taux de -0,5 % ». */
function readSigned(clause: Clause, { tie, at, start }: Left, sign: number): Evidence {
  const moved: Evidence = { kind: "change", direction: sign > 0 ? "up" : "down", cue: null };
  if (tie !== Tie.Of && tie !== Tie.To) return moved;
  const noun = clause.nearest(at - 1, start, MOVEMENT | MEASURES, SHORT_REACH);
  const cues = noun < 0 ? 0 : clause.cuesAt(noun);
  return cues & (Cue.Rate | Cue.Margin) && !(cues & MOVEMENT) ? level(kindOf(cues)) : moved;
}

/** Where no word says anything: by the form alone. Points are no part of a whole: they are what something moved by. */
function readNothing(clause: Clause, { tie, at, start }: Left, headers: TableHeaders, isPoints: boolean): Evidence {
  const guess = (kind: Kind): Evidence => ({ ...level(kind), isGuess: true });
  if (isPoints) return guess("change");
  if (tie === Tie.To || tie === Tie.Of) return guess("other");
  const isBeside = tie === Tie.Bracket || tie === Tie.With;
  return (
    (isBeside ? readLevel(clause, at - 1, start, SHORT_REACH) : null) ??
    guess((isBeside ? null : headers.kindAt(start)) ?? "share")
  );
}
