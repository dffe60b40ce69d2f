import type { WordClass } from "../../mentions/pattern.js";

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
  XOF: "fcfa xof",
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
  MXN: "mxn mxn$",
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

/** Codes that carry a mark glued to « $ » behind: « USD$ 15 ». */
const NATIONS: Readonly<Record<string, string>> = {
  US: "us usd américain américains etats-unien états-unien",
  CA: "ca c can cad canadien canadiens",
  AU: "au australien australiens",
  NZ: "nz néo-zélandais",
  HK: "hk hongkongais",
  SG: "sg singapourien singapouriens",
  TW: "tw taïwanais taiwanais",
  CH: "suisse suisses",
  BE: "belge belges",
  FR: "français",
  LU: "luxembourgeois",
  CFA: "cfa",
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
};

/** « dollars de Hong Kong »: behind « de ». */
const NATION_NAMES: Readonly<Record<string, string>> = { HK: "hong-kong", SG: "singapour", TW: "taïwan taiwan", NZ: "nouvelle-zélande" };

/** What a family becomes with a nation behind; the first is what it is when the whole text gives no hint. */
const FAMILIES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  dollar: { US: "USD", CA: "CAD", AU: "AUD", NZ: "NZD", HK: "HKD", SG: "SGD", TW: "TWD" },
  pound: { GB: "GBP", EG: "EGP", LB: "LBP" },
  yen: { JP: "JPY", CN: "CNY" },
  franc: { CH: "CHF", CFA: "XOF", FR: "FRF", BE: "BEF", LU: "LUF", XPF: "XPF", CD: "CDF", RW: "RWF" },
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
  CA: "canada canadien canadienne canadiens canadiennes québec québécois québécoise québécoises montréal montréalais montréalaise toronto ottawa ontario",
  AU: "australie australien australienne sydney melbourne",
  CH: "suisse suisses helvétique genève genevois genevoise lausanne lausannois zurich zurichois berne bâle bâlois vaud vaudois vaudoise romand romande romands romandes neuchâtel valais chf",
  CFA: "fcfa cfa xof sénégal sénégalais sénégalaise dakar abidjan ivoirien ivoirienne bénin togo mali burkina bceao uemoa",
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

/** Every way to name a currency, its code or family. */
export const CURRENCY: WordClass = explode(WRITTEN);

const SYMBOLS = "€ $ £ ¥ ₹ ₩ ₽ ₦ ₺ ₪ ₴ ₫ ฿".split(" ");

/** What stands before its number: signs and codes, no words. */
export const CURRENCY_PREFIX: WordClass = new Map(
  [...CURRENCY].filter(([word, code]) => SYMBOLS.includes(word) || word.includes("$") || (word.length === 3 && word.toUpperCase() === code) || word === "fr." || word === "fcfa"),
);

/** Coins, in hundredths of the family or code they are of. */
export const COINS: WordClass = explode({ cent: "cent cents", EUR: "eurocent eurocents", centime: "centime centimes", GBP: "pence penny pennies" });

/** Codes glued to « $ »: « US$ 15 », « CAD$ 15 ». */
export const DOLLAR_PREFIX: WordClass = explode({ USD: "us usd", CAD: "ca c cad can", AUD: "au a aud", NZD: "nz nzd", HKD: "hk hkd", SGD: "s sg sgd", TWD: "nt twd", BRL: "r", MXN: "mx mxn" });

export const NATION: WordClass = explode(NATIONS);
export const NATION_NAME: WordClass = explode(NATION_NAMES);

/** Signs, codes and words that make the letter before them a scale: « 45 k€ », « 3 M CHF ». */
export const CURRENCY_MARKS: ReadonlySet<string> = new Set([...CURRENCY.keys(), ...DOLLAR_PREFIX.keys()].filter((word) => word.length > 1 || SYMBOLS.includes(word)));

export const CURRENCY_FAMILIES = FAMILIES;
export const CURRENCY_HINTS: ReadonlyMap<string, string> = explode(HINTS);
