/**
 * The forms of a French verb that press uses of things and companies: third persons, participles, infinitive, present participle.
 * Regular verbs only: -er (with « plonger », « avancer », « relever », « céder »), -ir like « bondir », -re like « perdre ».
 */
// @ts-nocheck

export function conjugate(infinitive: string): string[] {
  if (infinitive.endsWith("er")) return conjugateEr(infinitive.slice(0, -2), infinitive);
  if (infinitive.endsWith("ir")) return join(infinitive.slice(0, -2), IR);
  if (infinitive.endsWith("re")) return join(infinitive.slice(0, -2), RE);
  return [infinitive];
}

const join = (stem: string, endings: string): string[] =>
  endings.split(" ").map((ending) => (ending === "0" ? stem : stem + ending));

const IR = "it issent issait issaient irent ira iront irait iraient isse i ie is ies issant ir";
const RE = "0 ent ait aient it irent ra ront rait raient e u ue us ues ant re";
/** Endings that begin with a, before which « g » and « c » are softened. */
const ER_HARD = "ait aient a ant";
const ER_SOFT = "èrent é ée és ées er";
/** Mute endings, before which « e » and « é » of the stem open. */
const ER_MUTE = "e ent";
const ER_FUTURE = "era eront erait eraient";

function conjugateEr(stem: string, infinitive: string): string[] {
  const hard = infinitive.endsWith("ger") ? `${stem}e` : infinitive.endsWith("cer") ? `${stem.slice(0, -1)}ç` : stem;
  const open = stem.replace(/[eé]([bcdfgjklmnprstvz]r?)$/, "è$1");
  return [
    ...join(stem, ER_SOFT),
    ...join(hard, ER_HARD),
    ...join(open, ER_MUTE),
    ...join(open, ER_FUTURE),
    ...(open === stem ? [] : join(stem, ER_FUTURE)),
  ];
}
