// @ts-nocheck
import type { CurrencyWords } from "../../mentions/figure-words.js";

/**
 * How press writes currencies. A value in capitals is an ISO 4217 code; in lower case it is a family of currencies of one name,
 * which a word behind (« canadiens »), the rest of the text, or the family's default makes a code.
 */
const WRITTEN: Readonly<Record<string, string>> = {
  EUR: "€ eur euro euros €uros €uro",
  dollar: "$ dollar dollars",
  USD: "usd us$ $us",
  CAD: "cad ca$ c$ cdn",
  AUD: "aud au$ a$",
  NZD: "nzd nz$",
  HKD: "hkd hk$",
  SGD: "sgd s$",
  TWD: "twd nt$",
  pound: "£ livre livres",
  GBP: "gbp",
  yen: "¥",
  JPY: "jpy yen yens",
  CNY: "cny rmb yuan yuans renminbi renminbis",
  CHF: "chf fr. frs",
  franc: "franc francs",
  cfa: "fcfa",
  XOF: "xof",
  XAF: "xaf",
  MAD: "mad dh dhs",
  AED: "aed",
  dirham: "dirham dirhams",
  dinar: "dinar dinars",
  TND: "tnd",
  DZD: "dzd",
  INR: "inr ₹",
  rupee: "roupie roupies",
  KRW: "krw ₩ won wons",
  RUB: "rub ₽ rouble roubles",
  krona: "couronne couronnes",
  SEK: "sek",
  NOK: "nok",
  DKK: "dkk",
  PLN: "pln zloty zlotys",
  CZK: "czk",
  HUF: "huf forint forints",
  RON: "ron leu lei",
  UAH: "uah ₴ hryvnia hryvnias",
  TRY: "₺",
  lira: "lire lires",
  ILS: "ils ₪ shekel shekels",
  BRL: "brl r$ réal réals réaux reais",
  peso: "peso pesos",
  MXN: "mxn",
  ZAR: "zar rand rands",
  NGN: "ngn ₦ naira nairas",
  GHS: "ghs cedi cedis",
  ETB: "birr birrs",
  shilling: "shilling shillings",
  KES: "kes",
  riyal: "riyal riyals rial rials",
  SAR: "sar",
  THB: "thb ฿ baht bahts",
  MYR: "myr ringgit ringgits",
  VND: "vnd ₫ dong dongs",
  ariary: "ariary ariarys",
  NLG: "florin florins",
  mark: "mark marks",
  ESP: "peseta pesetas",
};

/** Adjectives behind a family's name: « dollars canadiens ». */
const NATIONS: Readonly<Record<string, string>> = {
  US: "américain américains etats-unien états-unien",
  CA: "canadien canadiens",
  AU: "australien australiens",
  NZ: "néo-zélandais",
  HK: "hongkongais",
  SG: "singapourien singapouriens",
  TW: "taïwanais taiwanais",
  CH: "suisse suisses",
  BE: "belge belges",
  FR: "français",
  LU: "luxembourgeois",
  WA: "cfa",
  XPF: "pacifique cfp",
  CD: "congolais",
  RW: "rwandais",
  GB: "sterling sterlings britannique britanniques",
  EG: "égyptienne égyptiennes",
  LB: "libanaise libanaises",
  TR: "turque turques",
  IT: "italienne italiennes",
  SE: "suédoise suédoises",
  NO: "norvégienne norvégiennes",
  DK: "danoise danoises",
  CZ: "tchèque tchèques",
  IS: "islandaise islandaises",
  MA: "marocain marocains",
  AE: "émirati émiratis emirati emiratis émirien émiriens",
  TN: "tunisien tunisiens",
  DZ: "algérien algériens",
  LY: "libyen libyens",
  KW: "koweïtien koweïtiens",
  RS: "serbe serbes",
  IN: "indienne indiennes",
  PK: "pakistanaise pakistanaises",
  LK: "sri-lankaise sri-lankaises",
  ID: "indonésienne indonésiennes",
  MX: "mexicain mexicains",
  AR: "argentin argentins",
  CL: "chilien chiliens",
  CO: "colombien colombiens",
  KE: "kényan kényans kenyan kenyans",
  TZ: "tanzanien tanzaniens",
  UG: "ougandais",
  SA: "saoudien saoudiens",
  QA: "qatari qataris qatarien qatariens",
  IR: "iranien iraniens",
  FI: "finlandais",
  DE: "allemand allemands",
  NL: "hollandais néerlandais",
  OTHER:
    "thaïlandais russe russes chinois japonais sud-coréens sud-coréen coréens brésilien brésiliens polonais hongrois israélien israéliens nigérian nigérians nigérianes sud-africain sud-africains " +
    "vietnamien vietnamiens malaisien malaisiens ukrainienne ukrainiennes ghanéen ghanéens éthiopien éthiopiens malgache malgaches philippin philippins roumain roumains bulgare bulgares",
};

/** « dollars de Hong Kong »: behind « de ». */
const NATION_NAMES: Readonly<Record<string, string>> = {
  HK: "hong-kong",
  SG: "singapour",
  TW: "taïwan taiwan",
  NZ: "nouvelle-zélande",
};

/** What a family becomes with a nation behind. */
const FAMILIES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  dollar: { US: "USD", CA: "CAD", AU: "AUD", NZ: "NZD", HK: "HKD", SG: "SGD", TW: "TWD", MX: "MXN" },
  pound: { GB: "GBP", EG: "EGP", LB: "LBP" },
  yen: { JP: "JPY", CN: "CNY" },
  cfa: { WA: "XOF", CM: "XAF" },
  franc: { CH: "CHF", WA: "cfa", FR: "FRF", BE: "BEF", LU: "LUF", XPF: "XPF", CD: "CDF", RW: "RWF" },
  dirham: { MA: "MAD", AE: "AED" },
  dinar: { TN: "TND", DZ: "DZD", LY: "LYD", KW: "KWD", RS: "RSD" },
  rupee: { IN: "INR", PK: "PKR", LK: "LKR", ID: "IDR" },
  krona: { SE: "SEK", NO: "NOK", DK: "DKK", CZ: "CZK", IS: "ISK" },
  lira: { TR: "TRY", IT: "ITL" },
  peso: { MX: "MXN", AR: "ARS", CL: "CLP", CO: "COP" },
  shilling: { KE: "KES", TZ: "TZS", UG: "UGX" },
  riyal: { SA: "SAR", QA: "QAR", IR: "IRR" },
  mark: { DE: "DEM", FI: "FIM" },
  ariary: { MG: "MGA" },
};

/** Words of a text that speak for one nation's currency of a family written without a nation. */
const HINTS: Readonly<Record<string, string>> = {
  GB: "royaume-uni grande-bretagne britannique britanniques londres londonien londonienne angleterre écosse sterling gbp",
  CA: "canada canadien canadienne canadiens canadiennes québec québécois québécoise québécoises montréal montréalais montréalaise toronto ottawa ontario",
  AU: "australie australien australienne sydney melbourne",
  CH: "suisse suisses helvétique genève genevois genevoise lausanne lausannois zurich zurichois berne bâle bâlois vaud vaudois vaudoise romand romande romands romandes neuchâtel valais chf",
  CM: "cameroun camerounais camerounaise douala yaoundé gabon gabonais libreville congo tchad centrafrique beac cemac xaf",
  WA: "xof sénégal sénégalais sénégalaise dakar abidjan ivoirien ivoirienne bénin togo mali burkina bceao uemoa",
  EG: "égypte égyptien égyptienne caire",
  AE: "émirats emirats dubaï dubai émirati émiratie",
  MA: "maroc marocain marocaine casablanca rabat",
  TN: "tunisie tunisien tunisienne tunis",
  DZ: "algérie algérien algérienne alger",
  KW: "koweït koweïtien",
  SE: "suède suédois suédoise stockholm",
  NO: "norvège norvégien norvégienne oslo",
  DK: "danemark danois danoise copenhague",
  CZ: "tchéquie tchèque prague",
  IN: "inde indien indienne bombay bangalore",
  PK: "pakistan pakistanais",
  ID: "indonésie indonésien indonésienne jakarta",
  TR: "turquie turc turque istanbul",
  MX: "mexique mexicain mexicaine mexico",
  AR: "argentine argentin buenos",
  CL: "chili chilien chilienne santiago",
  CO: "colombie colombien colombienne bogota",
  KE: "kenya kényan kenyan nairobi",
  TZ: "tanzanie tanzanien",
  UG: "ouganda ougandais kampala",
  SA: "arabie saoudien saoudienne riyad",
  QA: "qatar qatari doha",
  CN: "chine chinois chinoise chinoises pékin shanghai shenzhen",
};

const explode = (lists: Readonly<Record<string, string>>): Map<string, string> =>
  new Map(Object.entries(lists).flatMap(([value, words]) => words.split(" ").map((word) => [word, value] as const)));

/** Scale and currency in one word: « 291 MDH », « 12 MEUR ». */
const FUSED: readonly (readonly [string, string, number])[] = [
  ["mdh", "dirham", 6],
  ["mdhs", "dirham", 6],
  ["mmdh", "dirham", 9],
  ["mmdhs", "dirham", 9],
  ["mddh", "dirham", 9],
  ["kdh", "dirham", 3],
  ["mdt", "TND", 6],
  ["mda", "DZD", 6],
  ["keur", "EUR", 3],
  ["meur", "EUR", 6],
  ["mdeur", "EUR", 9],
  ["kusd", "USD", 3],
  ["musd", "USD", 6],
  ["mchf", "CHF", 6],
  ["mgbp", "GBP", 6],
  ["mcad", "CAD", 6],
  ["mfcfa", "cfa", 6],
  ["mdfcfa", "cfa", 9],
];

/** Every way to name a currency, its code or family. */
export const CURRENCY: ReadonlyMap<string, string> = new Map([
  ...explode(WRITTEN),
  ...FUSED.map(([word, name]) => [word, name] as const),
]);

/** Powers of ten in the words that hold scale and currency. */
export const FUSED_SCALES: ReadonlyMap<string, number> = new Map(FUSED.map(([word, , exponent]) => [word, exponent]));

/** The full names, after which a number of coins may stand: « 15 dollars et 15 cents ». */
export const CURRENCY_NAME: ReadonlyMap<string, string> = new Map(
  [...CURRENCY].filter(([word]) => word.length > 3 && !word.includes("$") && !FUSED_SCALES.has(word)),
);

const SYMBOLS = "€ $ £ ¥ ₹ ₩ ₽ ₦ ₺ ₪ ₴ ₫ ฿".split(" ");
const isSign = (word: string): boolean => SYMBOLS.includes(word) || word.includes("$");
const isCode = (word: string, code: string): boolean => word.length === 3 && word.toUpperCase() === code;

/** What stands before its number: signs and codes, no words. */
export const CURRENCY_PREFIX: ReadonlyMap<string, string> = new Map(
  [...CURRENCY].filter(([word, code]) => isSign(word) || isCode(word, code) || word === "fr." || word === "fcfa"),
);

/** Coins, hundredths of a code or of one of the currencies in `COIN_OF`. */
export const COIN: ReadonlyMap<string, string> = explode({
  cent: "cent cents",
  EUR: "eurocent eurocents",
  centime: "centime centimes",
  GBP: "pence penny pennies",
});

/** Nations before « $ »: « US$ 15 », « CAD$ 15 ». */
export const DOLLAR_NATION: ReadonlyMap<string, string> = explode({
  US: "us usd",
  CA: "ca c cad can",
  AU: "au a aud",
  NZ: "nz nzd",
  HK: "hk hkd",
  SG: "s sg sgd",
  TW: "nt twd",
  MX: "mx mxn",
});

/** Nations behind « $ »: « 12 M$ US ». */
export const NATION_BEHIND_DOLLAR: ReadonlyMap<string, string> = explode({
  US: "us usd",
  CA: "ca c cad can",
  AU: "aud",
  NZ: "nz nzd",
  HK: "hk hkd",
  SG: "sg sgd",
  TW: "tw twd",
});

export const NATION: ReadonlyMap<string, string> = explode(NATIONS);
export const NATION_NAME: ReadonlyMap<string, string> = explode(NATION_NAMES);

/** Signs, codes and names that make the letter before them a scale: « 45 k€ », « 3 M CHF ». */
export const CURRENCY_MARKS: ReadonlySet<string> = new Set(CURRENCY.keys());

export const CURRENCY_WORDS: CurrencyWords = {
  families: FAMILIES,
  defaults: {
    dollar: "USD",
    pound: "GBP",
    yen: "JPY",
    cfa: "XOF",
    franc: "CHF",
    dirham: "MAD",
    rupee: "INR",
    riyal: "SAR",
    lira: "TRY",
    mark: "DEM",
    ariary: "MGA",
  },
  hints: explode(HINTS),
  doubtful: new Set(["pound", "krona", "mark", "lira", "peso", "shilling", "ariary"]),
  home: { dollar: ["CA"] },
  coins: { cent: ["dollar", "EUR"], centime: ["EUR", "franc"] },
};
