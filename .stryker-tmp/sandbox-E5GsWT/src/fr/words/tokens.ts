// @ts-nocheck
import type { TokenWords } from "../../document/tokenize.js";
import { ABBREVIATIONS } from "../abbreviations.js";

const words = (list: string): string[] => list.split(/\s+/).filter(Boolean);

export const TOKEN_WORDS: TokenWords = {
  elisions: new Set(words("l d j m t s c n qu lorsqu puisqu quoiqu jusqu quelqu presqu entr")),
  wholeWords: new Set(
    words("aujourd'hui quelqu'un quelqu'une presqu'île presqu'ile entr'acte d'ores c'est-à-dire s'entr'aider").filter(
      (word) => !word.startsWith("c'") && !word.startsWith("d'") && !word.startsWith("s'"),
    ),
  ),
  clitics: words(
    "-t-elles -t-elle -t-ils -t-il -t-on -elles -elle -nous -vous -leur -ils -moi -toi -lui -je -tu -il -on -ce -le -la -les -en -y",
  ),
  notClitics: new Set(
    words(
      "rendez-vous garde-à-vous sauve-qui-peut peut-être add-on plug-on try-on hands-on carry-on clip-on bolt-on slip-on va-et-vient m'as-tu-vu je-ne-sais-quoi plug-en chez-soi chez-nous chez-moi chez-vous chez-lui laissez-le-vivre opt-y",
    ),
  ),
  namePrefixes: new Set(words("ex anti pro non post pré néo inter hors")),
  abbreviations: ABBREVIATIONS,
  domains: new Set(
    words(
      "com fr net org io ai eu be ch ca tv co uk de it es us app dev cloud info biz me tech ma tn sn ci cm gouv bzh paris online store shop",
    ),
  ),
};
