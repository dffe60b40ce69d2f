// @ts-nocheck
import type { QualifierWords } from "../../mentions/figure-words.js";
import type { Qualifier } from "../../schema/types.js";

/** Before the figure; « _ » joins words. */
const BEFORE: Readonly<Record<Qualifier, string>> = {
  about:
    "environ quelque quelques approximativement à_peu_près de_l'_ordre_de de_l'_ordre_d' autour_de autour_d' autour_des aux_alentours_de aux_alentours_des aux_environs_de ~ ≈ ± grosso_modo un_bon une_bonne",
  nearly:
    "près_de près_d' près_des presque proche_de proche_d' proches_de proches_d' pas_loin_de pas_loin_d' pratiquement quasiment quasi",
  "more-than":
    "plus_de plus_d' plus_des supérieur_à supérieure_à supérieurs_à supérieures_à au-delà_de au-delà_d' au-delà_des au-dessus_de au-dessus_d' au-dessus_des > dépasse dépassent dépassait dépassant dépassé excède excédant",
  "less-than":
    "moins_de moins_d' à_peine inférieur_à inférieure_à inférieurs_à inférieures_à en_dessous_de en_dessous_d' en_dessous_des au-dessous_de au-dessous_des en_deçà_de sous sous_les sous_la_barre_des sous_la_barre_de <",
  "at-least": "au_moins au_minimum minimum pas_moins_de pas_moins_d' à_partir_de a_minima ≥",
  "at-most":
    "au_plus au_maximum jusqu'_à jusqu'_aux tout_au_plus maximum plafonné_à plafonnée_à au_mieux pas_plus_de pas_plus_d' ≤",
};

const BEHIND: Readonly<Record<Qualifier, string>> = {
  about: "environ à_peu_près",
  nearly: "",
  "more-than": "et_plus ou_plus et_quelques passés",
  "less-than": "",
  "at-least": "au_moins au_minimum minimum",
  "at-most": "au_plus au_maximum maximum tout_au_plus",
};

function index(
  lists: Readonly<Record<Qualifier, string>>,
  key: (words: readonly string[]) => string,
): ReadonlyMap<string, readonly QualifierWords[]> {
  const byWord = new Map<string, QualifierWords[]>();
  for (const [qualifier, list] of Object.entries(lists) as [Qualifier, string][]) {
    for (const entry of list.split(" ").filter(Boolean)) {
      const words = entry.split("_");
      const at = key(words);
      byWord.set(at, [...(byWord.get(at) ?? []), { words, qualifier }]);
    }
  }
  for (const list of byWord.values()) list.sort((one, other) => other.words.length - one.words.length);
  return byWord;
}

/** By their last word. */
export const QUALIFIERS_BEFORE = index(BEFORE, (words) => words.at(-1) ?? "");
/** By their first word. */
export const QUALIFIERS_BEHIND = index(BEHIND, (words) => words[0] ?? "");
