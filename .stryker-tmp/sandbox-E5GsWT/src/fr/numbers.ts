// @ts-nocheck
import type { LetterScale, NumberWords } from "../mentions/find-numbers.js";
import type { NumberPart } from "../mentions/numeral.js";
import { CURRENCY_MARKS, FUSED_SCALES } from "./words/currency.js";

const UNITS = "zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize".split(
  " ",
);
const TENS: Readonly<Record<string, number>> = {
  vingt: 20,
  vingts: 20,
  trente: 30,
  quarante: 40,
  cinquante: 50,
  soixante: 60,
  septante: 70,
  octante: 80,
  huitante: 80,
  nonante: 90,
};
/** The long scale; « trillion » is the English one in French press (a thousand milliards). */
const SCALES: Readonly<Record<string, number>> = { million: 6, milliard: 9, billion: 12, trillion: 12 };
const COLLECTIVES: Readonly<Record<string, number>> = {
  dizaine: 10,
  douzaine: 12,
  quinzaine: 15,
  vingtaine: 20,
  trentaine: 30,
  quarantaine: 40,
  cinquantaine: 50,
  soixantaine: 60,
  centaine: 100,
  millier: 1000,
};
const SOIXANTE = 60;

function* parts(): Generator<[string, NumberPart]> {
  for (const [value, word] of UNITS.entries()) yield [word, { role: "unit", value }];
  yield ["une", { role: "unit", value: 1 }];
  for (const [word, value] of Object.entries(TENS)) yield [word, { role: "ten", value, extended: value === SOIXANTE }];
  yield ["cent", { role: "hundred", plural: false }];
  yield ["cents", { role: "hundred", plural: true }];
  yield ["mille", { role: "thousand" }];
  for (const [word, exponent] of Object.entries(SCALES)) {
    yield [word, { role: "scale", exponent }];
    yield [`${word}s`, { role: "scale", exponent }];
  }
  for (const [word, value] of Object.entries(COLLECTIVES)) {
    yield [word, { role: "collective", value }];
    yield [`${word}s`, { role: "collective", value }];
  }
  for (const word of ["demi", "demie"]) yield [word, { role: "half" }];
  for (const word of ["quart", "quarts"]) yield [word, { role: "quarter" }];
  for (const word of ["de", "d'"]) yield [word, { role: "of" }];
  for (const word of ["bonne", "petite", "grosse", "bon", "petit"]) yield [word, { role: "filler" }];
  yield ["et", { role: "and" }];
  yield ["virgule", { role: "point" }];
}

const ABBREVIATIONS = new Map<string, number>([
  ...["mio", "mios", "mio.", "mios."].map((word) => [word, 6] as const),
  ...["md", "mds", "mrd", "mrds", "mld", "mlds", "mia", "bn", "md.", "mds.", "mrd.", "mrds."].map(
    (word) => [word, 9] as const,
  ),
]);

const LETTERS = new Map<string, LetterScale>([
  ["k", { exponent: 3, alone: "lower" }],
  ["m", { exponent: 6, alone: "upper" }],
  ["mn", { exponent: 6, alone: "upper" }],
  ["mns", { exponent: 6, alone: "upper" }],
  ["g", { exponent: 9, alone: null }],
  ["b", { exponent: 9, alone: null }],
  ["t", { exponent: 12, alone: null }],
]);

export const NUMBER_WORDS: NumberWords = {
  parts: new Map(parts()),
  score: { unit: 4, ten: 20 },
  abbreviations: ABBREVIATIONS,
  letters: LETTERS,
  fused: FUSED_SCALES,
  currencies: CURRENCY_MARKS,
  signOpeners: new Set(
    "( [ / | : , ; = « \" de d' du des à au aux et ou ni entre soit puis contre affiche affichent affichait atteint atteignent ressort environ quelque jusqu'".split(
      " ",
    ),
  ),
};
