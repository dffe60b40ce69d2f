// @ts-nocheck
import { foldAccents } from "../../document/normalize.js";
import type { WordClasses } from "../../mentions/pattern.js";
import type { PeriodWords } from "../../mentions/period-rule.js";

type Entries = Readonly<Record<string, string | number>>;

/** A class from « form form: value »; forms also without their accents, as capitals are often written. */
function classOf(entries: Entries): ReadonlyMap<string, string | number> {
  const words = new Map<string, string | number>();
  for (const [forms, value] of Object.entries(entries)) {
    for (const form of forms.split(" ")) {
      words.set(form, value);
      if (!words.has(foldAccents(form))) words.set(foldAccents(form), value);
    }
  }
  return words;
}

/** A set of forms; longer ones also without their accents (« à » and « dès » are other words without). */
const setOf = (list: string): ReadonlySet<string> =>
  new Set(
    list
      .split(/\s+/)
      .filter(Boolean)
      .flatMap((form) => (form.length > 3 ? [form, foldAccents(form)] : [form])),
  );

const MONTHS = "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split(" ");

const numbered = (from: number, to: number, width = 1): Entries => {
  const entries: Record<string, number> = {};
  for (let value = from; value <= to; value++) entries[String(value).padStart(width, "0")] = value;
  return entries;
};

const monthPairs = (): Entries => {
  const entries: Record<string, string> = {};
  MONTHS.forEach((first, index) => {
    MONTHS.forEach((last, lastIndex) => {
      if (index !== lastIndex) entries[`${first}-${last}`] = `${index + 1}-${lastIndex + 1}`;
    });
  });
  return entries;
};

const midMonths = (): Entries => Object.fromEntries(MONTHS.map((month, index) => [`mi-${month}`, index + 1]));

/** A year of two digits is of this century. */
const CENTURY = 2000;
const yearOf = (digits: string): number => (digits.length === 2 ? CENTURY : 0) + Number(digits);

const QUARTER_DATED = /^(t|q|trimestre)([1-4])(?:[-'](\d{4}|\d\d)|[-']?(fy)'?(\d{4}|\d\d))$/;
const HALF_DATED = /^(s|h|semestre)([12])(?:[-'](\d{4}|\d\d)|[-']?(fy)'?(\d{4}|\d\d))$/;
const LETTER_YEAR: Readonly<Record<"quarter" | "half" | "months", RegExp>> = {
  quarter: /^[tq]-?(\d{4}|\d\d)$/,
  half: /^(?:s(?=\d\d$)|[sh](?=\d{4}$))(\d+)$/,
  months: /^m-?(\d{4}|\d\d)$/,
};
const FISCAL_YEAR = /^fy[-']?(\d{4}|\d\d)$/;
const MONTH_THEN_DAY = new RegExp(`^(${MONTHS.map((month) => `${month}|${foldAccents(month)}`).join("|")})-(\\d\\d?)$`);
const PREFIXED_YEAR = /^(?:mi|fin|début|debut)-((?:19|20)\d\d)$/;
const DOTTED_DAY = /^(\d\d?)\.(\d\d?)\.(\d{4}|\d\d)$/;

const readDated =
  (form: RegExp, letter: "Q" | "H") =>
  (word: string): string | undefined => {
    const parts = form.exec(word);
    if (!parts) return undefined;
    return `${parts[4] ? "FY" : ""}${yearOf(parts[5] ?? parts[3] ?? "")}-${letter}${parts[2]}`;
  };

const readYear =
  (form: RegExp) =>
  (word: string): number | undefined => {
    const digits = form.exec(word)?.[1];
    const year = digits === undefined ? 0 : yearOf(digits);
    return year >= 1900 && year <= 2099 ? year : undefined;
  };

/** The end of one day and the beginning of another, « août-20 » in « 29 août-20 septembre »: month and day. */
function readMonthThenDay(word: string): string | undefined {
  const parts = MONTH_THEN_DAY.exec(word);
  const month = MONTHS.findIndex((name) => name === parts?.[1] || foldAccents(name) === parts?.[1]) + 1;
  return parts ? `${month}-${parts[2]}` : undefined;
}

function readDottedDay(word: string): string | undefined {
  const parts = DOTTED_DAY.exec(word);
  return parts ? `${yearOf(parts[3] ?? "")}-${parts[2]}-${parts[1]}` : undefined;
}

export const PERIOD_CLASSES: WordClasses = {
  quarterOrdinal: classOf({
    "premier ier": 1,
    "deuxième second seconde iie iième": 2,
    "troisième iiie iiième": 3,
    "quatrième ive ivième": 4,
  }),
  halfOrdinal: classOf({ "premier première ier": 1, "deuxième second seconde iie dernier dernière": 2 }),
  lastQuarter: classOf({ dernier: 4 }),
  lastHalf: classOf({ dernier: 2 }),
  quarterDigit: classOf(numbered(1, 4)),
  halfDigit: classOf(numbered(1, 2)),
  suffix: classOf({ "er re ère ier ᵉʳ": 1, "e è é ème eme éme ième nd nde d ᵉ ᵉᵐᵉ ᵈ ° º": 2 }),
  quarterCode: classOf({ "t1 q1": 1, "t2 q2": 2, "t3 q3": 3, "t4 q4": 4 }),
  quarterGlued: classOf({ trimestre1: 1, trimestre2: 2, trimestre3: 3, trimestre4: 4 }),
  halfCode: classOf({ "s1 h1": 1, "s2 h2": 2 }),
  halfGlued: classOf({ semestre1: 1, semestre2: 2 }),
  quarterDated: readDated(QUARTER_DATED, "Q"),
  halfDated: readDated(HALF_DATED, "H"),
  quarterLetterYear: readYear(LETTER_YEAR.quarter),
  halfLetterYear: readYear(LETTER_YEAR.half),
  monthsLetterYear: readYear(LETTER_YEAR.months),
  fiscalYear: readYear(FISCAL_YEAR),
  prefixedYear: readYear(PREFIXED_YEAR),
  dottedDay: readDottedDay,
  monthThenDay: readMonthThenDay,
  business: classOf({ "fiscal fiscale comptable décalé décalée budgétaire": "fiscal" }),
  twoDigits: classOf(numbered(0, 99, 2)),
  open: classOf({ "(": "(", "[": "[" }),
  close: classOf({ ")": ")", "]": "]" }),
  dash: classOf({ "- – /": "-" }),
  month: classOf(Object.fromEntries(MONTHS.map((month, index) => [month, index + 1]))),
  monthShort: classOf({
    "janv. janv jan.": 1,
    "févr. févr fév. fév": 2,
    "avr. avr": 4,
    "juil. juil": 7,
    "sept. sept": 9,
    "oct. oct": 10,
    "nov. nov": 11,
    "déc. déc": 12,
  }),
  midMonth: classOf(midMonths()),
  monthPair: classOf(monthPairs()),
  monthThenEdge: classOf(
    Object.fromEntries(
      MONTHS.flatMap((month, index) => ["début", "mi", "fin"].map((edge) => [`${month}-${edge}`, index + 1])),
    ),
  ),
  quarterPair: classOf({
    "t1-t2 q1-q2": "1-6",
    "t1-t3 q1-q3": "1-9",
    "t2-t3 q2-q3": "4-9",
    "t2-t4 q2-q4": "4-12",
    "t3-t4 q3-q4": "7-12",
  }),
  day: classOf({ ...numbered(1, 31), ...numbered(1, 9, 2) }),
  monthNumber: classOf({ ...numbered(1, 12), ...numbered(1, 9, 2) }),
  twoDigitMonth: classOf(numbered(1, 12, 2)),
  oldYear: classOf(numbered(1400, 1899)),
  whenYear: classOf({ "en depuis dès vers jusqu'en année": 1 }),
  firstDay: classOf({ premier: 1 }),
  ofExercise: classOf({ "exercice exercices fiscal fiscale fiscales comptable décalé décalée": 1 }),
  ofSeason: classOf({ "saison saisons scolaire universitaire académique": 1 }),
  yearly: classOf({ "an année": "year", exercice: "exercise", semaine: "week" }),
  monthly: classOf({ mois: "month", trimestre: "quarter", semestre: "half" }),
  decadeDigits: classOf({
    "20": 1920,
    "30": 1930,
    "40": 1940,
    "50": 1950,
    "60": 1960,
    "70": 1970,
    "80": 1980,
    "90": 1990,
  }),
  season: classOf({ printemps: 1, été: 2, automne: 3, hiver: 4 }),
  count: classOf({
    ...numbered(1, 60),
    "un une": 1,
    deux: 2,
    trois: 3,
    quatre: 4,
    cinq: 5,
    six: 6,
    sept: 7,
    huit: 8,
    neuf: 9,
    dix: 10,
    onze: 11,
    douze: 12,
    quinze: 15,
    "dix-huit": 18,
    vingt: 20,
    "vingt-quatre": 24,
    trente: 30,
    "quelques plusieurs": 0,
  }),
  monthCount: classOf({
    ...numbered(2, 11),
    deux: 2,
    trois: 3,
    quatre: 4,
    cinq: 5,
    six: 6,
    sept: 7,
    huit: 8,
    neuf: 9,
    dix: 10,
    onze: 11,
  }),
  quarterCount: classOf({ ...numbered(2, 3), deux: 2, trois: 3 }),
  unit: classOf({
    "trimestre trimestre-ci": "quarter",
    "semestre semestre-ci": "half",
    "mois mois-ci": "month",
    "semaine semaine-ci": "week",
    "week-end weekend": "weekend",
    "an année année-ci": "year",
    exercice: "exercise",
  }),
  units: classOf({
    "trimestre trimestres": "quarter",
    "semestre semestres": "half",
    mois: "month",
    "semaine semaines": "week",
    "jour jours": "day",
    "an ans année années": "year",
    "exercice exercices": "exercise",
  }),
  sameUnit: classOf({
    trimestre: "quarter",
    semestre: "half",
    mois: "month",
    semaine: "week",
    jour: "day",
    "période époque date moment": "period",
  }),
  shift: classOf({
    "dernier dernière passé passée écoulé écoulée": -1,
    "prochain prochaine": 1,
  }),
  shiftThere: classOf({ "précédent précédente": -1, "suivant suivante": 1 }),
  shiftBefore: classOf({ "dernier précédent": -1, prochain: 1 }),
  reported: classOf({ trimestre: "quarter", semestre: "half", mois: "month", exercice: "exercise" }),
  shiftMany: classOf({ "derniers dernières": -1, "prochains prochaines": 1 }),
  dayShift: classOf({ "avant-hier": -2, hier: -1, "aujourd'hui": 0, demain: 1, "après-demain": 2 }),
  weekday: classOf({ lundi: 1, mardi: 2, mercredi: 3, jeudi: 4, vendredi: 5, samedi: 6, dimanche: 7 }),
  behindNumber: classOf({
    "% ‰ € $ £ ¥ euro euros dollar dollars franc francs livre livres yen yens yuan yuans dirham dirhams fcfa eur usd chf": 1,
    "k m md mds mrd million millions milliard milliards mille point points": 1,
    "personne personnes salarié salariés emploi emplois poste postes exemplaire exemplaires unité unités client clients": 1,
    "employé employés collaborateur collaborateurs abonné abonnés magasin magasins véhicule véhicules voiture voitures": 1,
    "m² m2 m3 km kg kw kwh mw mwh gw w v watts mètre mètres kilomètre kilomètres tonne tonnes litre litres heure heures h": 1,
    "fois pixels px mah ko mo go to mbit/s gbit/s hz mhz ghz nits lumens habitants": 1,
  }),
};

/** Simple futures: « lancera », « seront ». */
const FUTURE_ENDING = /(?:[^o]era|dra|[iuv]ra|rra|[eiudv]ront|rront)$/;
/** Auxiliaries and verbs of a past told. */
const PAST_WORDS = setOf("a ont avait avaient s'est s'était ai avons était étaient fut furent eut depuis");
const FUTURE_WORDS = setOf(
  "devrait devraient doit doivent prévoit prévoient prévoyait prévu prévue prévus prévues prévoir attend attendent attendu " +
    "attendue attendus attendues table tablent vise visent compte comptent espère espèrent anticipe anticipent envisage envisagent ambitionne ambitionnent promet " +
    "promettent programmé programmée programmés programmées planifié planifiée objectif objectifs prévision prévisions prévisionnel perspectives cible partir compter jusqu'au " +
    "pourrait pourraient ici calendrier horizon échéance fixé fixée fixés fixées livrable livrables reporté reportée reportés reportées repoussé repoussée guidance va vont",
);

export const PERIOD_WORDS: PeriodWords = {
  beforeYear: setOf(
    "en depuis dès fin début mi mi- courant milieu année années an exercice exercices jusqu'en jusqu' avant après ici horizon printemps été automne hiver rentrée " +
      "noël saison édition millésime promotion budget prévisions résultats objectifs bilan classement palmarès baromètre d'ici période fy" +
      " janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
  ),
  besideYear: setOf(
    "de d' à vers contre et ou pour sur entre que qu' par du dont comme même voire versus vs vs. ni puis soit est ( [ , : ; « \" – - / • · | ► > = aussi dans outre",
  ),
  beforeCount: setOf(
    "les des ces ses leurs nos vos mes quelque quelques environ presque quasiment article articles art art. chapitre page pages p p. norme iso n° n no nº numéro " +
      "modèle version réf référence la le une un deux trois quatre cinq six sept huit neuf dix cette ce cet chaque certains plusieurs au aux code postal bp cs tél " +
      "téléphone salle chambre vol ligne rue avenue boulevard route bureau lot porte série gamme # @ $ € £ ¥ usd eur chf + ± × x * ° moins plus",
  ),
  counted: new Set(PERIOD_CLASSES.behindNumber instanceof Map ? PERIOD_CLASSES.behindNumber.keys() : []),
  uncounted: setOf(
    "mais sous dans sans vers chez après depuis dès puis plus moins jamais alors lors hors envers très pas toujours ces ses les des nos vos leurs elles ils nous vous " +
      "tous toutes certains certaines plusieurs ceux celles auprès près malgré avons étions serons aurons pourrons allons lorsque ans mois parfois cas tandis " +
      "quelques aux autres mieux deux trois six dix eux lesquels lesquelles auxquels versus avais suis fis vis dernières derniers selon pris pendants passés",
  ),
  approximating: setOf("plus moins près lieu milliers centaines dizaines total nombre"),
  dated: setOf(
    "élections élection présidentielle présidentielles législatives municipales européennes ventes chiffres marché tendances tendance perspectives croissance rapport " +
      "exercice rentrée noël pâques saison résultats prévisions objectifs budget bilan année années édition janvier février mars avril mai juin juillet août septembre octobre " +
      "novembre décembre printemps été automne hiver en depuis fin début copyright ©",
  ),
  doubtfulMonths: setOf("mars"),
  beforeMonth: setOf(
    "en de d' depuis dès fin début mi mi- courant milieu mois avant après jusqu'en jusqu' ici à et ou ni puis que qu' entre vers ce contre hors pour sur ( , dernière",
  ),
  behindMonth: setOf("dernier prochain et à au puis ou - –"),
  againstMonth: setOf(
    "planète rover rovers sonde sondes orbite orbital martien martienne martiens martiennes atterrir nasa perseverance curiosity exomars spacex starship astronaute " +
      "astronautes terre lune coloniser spatial spatiale spatiaux spatiales",
  ),
  beforeCode: setOf(
    "au du en le dès fin début mi mi- depuis ce pour sur ici vs vs. contre qu'au au-delà avant après jusqu'au entre courant",
  ),
  makers: setOf(
    "audi volkswagen vw mercedes bmw infiniti samsung apple tramway tram ligne terminal puce modèle kia haval hyundai nio lynk chery suv bus gamme série bentley",
  ),
  againstCode: setOf(
    "appartement appartements logement logements studio studios loyer loyers meublé meublée meublés duplex immeuble immeubles m² m2 pièces pièce locataire locataires " +
      "tram tramway terminal aéroport roissy orly audi volkswagen e-tron sportback suv puce hydrogène électrolyseur électrolyseurs kubernetes cluster clusters smartphone montre " +
      "piste pistes berline citadine hoverboard métro chambre colocation résidence",
  ),
  beforeSummer: setOf(
    "l' cet cette à en d' de fin début mi mi- un chaque pour depuis avant après dès courant ( et ou entre : –",
  ),
  habitual: setOf("le les chaque tous un des ces du au"),
  repeating: setOf("consécutif consécutive consécutifs successif successive affilée suite"),
  behindWeekday: setOf("noir saint"),
  joining: setOf("et ou à au aux en le la les l' de du d' , - – / puis jusqu' fin début mi voire entre ni"),
  opening: setOf("entre de du d'"),
  binding: setOf("cours de d' du en à au aux dès lors le la l' les cette cet ce , année pour durant pendant"),
  closing: setOf("clos close achevé achevée terminé terminée arrêté arrêtée finissant fini finie"),
  exercise: setOf(
    "exercice fiscal fiscale comptable décalé décalée son sa leur leurs notre ) annuel titre période compter",
  ),
  comparing: setOf(
    "contre rapport face comparé comparée comparés comparées comparaison qu' que versus vs vs. comparativement celui celle ceux celles regard",
  ),
  betweenComparing: setOf(
    "un une d'un d'une perte hausse baisse repli recul progression croissance bénéfice chute gain excédent déficit seulement près quelque environ plus moins à au aux le la l' les du de d' en avec ceux celui celle celles fin début (",
  ),
  clauseBreaks: setOf(", qui que qu' dont où mais car alors tandis"),
  past: setOf("dernier dernière passé passée"),
  next: setOf("prochain prochaine"),
  isPast: (word) => PAST_WORDS.has(word),
  isFuture: (word) => FUTURE_WORDS.has(word) || (word.length > 3 && FUTURE_ENDING.test(word)),
};
