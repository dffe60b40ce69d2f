// @ts-nocheck
import type { WarningWords } from "../../facts/warnings/warning-words.js";

const set = (list: string): ReadonlySet<string> => new Set(list.split(" "));

export const WARNING_WORDS: WarningWords = {
  and: set("et"),
  holderLinks: set("pour chez à au aux par de d' du"),
  thatIs: set("soit"),
  totals: set("au total en tout un une d' de la somme quelque ensemble"),
  notSums: set("plus moins mieux par sur chaque mensuel mensuels mensuelle mensuelles chacun chacune"),
  ofWhich: set("dont"),
  partLinks: set("un une total de d' déjà la somme quelque"),
  against: set("contre"),
  growthLinks: set(
    ", ( ) : + - – soit en une un l' d' de à au hausse baisse recul repli progression croissance augmentation bond chute diminution contraction envolée gain perte " +
      "an ans plus tôt auparavant avant dernier dernière passé passée précédent précédente année même période trimestre semestre exercice mois " +
      "premier deuxième troisième quatrième janvier février mars avril mai juin juillet août septembre octobre novembre décembre millions million milliards milliard",
  ),
  comparers: set("depuis sur par rapport comparé comparée face que qu' hors moyenne chaque"),
  adjustments: set(
    "organique organiques constant constants constante constantes comparable comparables périmètre ajusté ajustée ajustés ajustées retraité retraitée corrigé corrigée corrigés corrigées hors proforma pro-forma moyenne cumulé cumulée inflation",
  ),
  possessives: set("son sa ses leur leurs notre nos votre vos mon ma mes"),
  wholes: set("marché marchés dépenses livraisons expéditions immatriculations audience"),
};
