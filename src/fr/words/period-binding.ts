import type { PeriodBindingWords } from "../../facts/bind-periods.js";

export const PERIOD_BINDING_WORDS: PeriodBindingWords = {
  baselineOpeners: new Set(
    "rapport contre face vs versus comparé comparée comparés comparées comparaison qu' que depuis après".split(" "),
  ),
  links: new Set("à au aux le la les l' en de du des celui celle ceux même mois année an fin ( un une".split(" ")),
  yearOverYear: [
    "sur un an",
    "en un an",
    "sur une année",
    "en glissement annuel",
    "en rythme annuel",
    "d' une année sur l' autre",
    "d' une année à l' autre",
    "sur douze mois",
    "en douze mois",
    "par rapport à l' année précédente",
    "par rapport à l' an dernier",
    "qu' un an plus tôt",
    "qu' un an auparavant",
    "qu' il y a un an",
  ].map((row) => row.split(" ")),
};
