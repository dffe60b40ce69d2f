import { remember } from "../document/remember.js";

const BEYOND_ASCII = /[\u0080-\uffff]+/g;
const ACCENTS = /[\u0300-\u036f]+/g;
/** Invisible characters, signs of registration. */
const UNREAD = /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff®™©℠]+/g;
const VARIATIONS = /[\ufe00-\ufe0f]+/g;
const SPACES = /[\u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/g;
const DASHES = /[\u2010\u2011\u2013\u2212\ufe63\uff0d]/g;
const ODD = /[\u2019\u02bc\u2032\u2018\u00b4\u201c-\u201f\uff02œŒæÆßøØłŁđĐðÐıþÞς]/g;
/** What Unicode does not take apart, and marks that are written in several ways; the rest of `ODD` are apostrophes. */
const PLAIN: ReadonlyMap<string, string> = new Map(
  'œ oe Œ Oe æ ae Æ Ae ß ss ø o Ø O ł l Ł L đ d Đ D ð d Ð D ı i þ th Þ Th ς σ \u201c " \u201d " \u201e " \u201f " \uff02 "'
    .split(" ")
    .flatMap((odd, index, all) => (index % 2 === 0 ? [[odd, all[index + 1] as string] as const] : [])),
);
const plainOf = (odd: string): string => PLAIN.get(odd) ?? "'";

/** A stop or « ! » behind a letter; behind a digit unless another digit follows. */
const SILENT = /([A-Za-z\u0080-\ufffd])[.!]+|([0-9])(?:!|\.(?![0-9]))+/g;

/** Without accents, invisible characters and silent marks; spaces and hyphens plain. */
function simplify(surface: string): string {
  return surface.replace(BEYOND_ASCII, makePlain).replace(SILENT, "$1$2");
}

/** Of a run of characters beyond ASCII: there are few, and the names of the table have thousands. */
const makePlain = remember((run) =>
  run
    .normalize("NFD")
    .replace(ACCENTS, "")
    .replace(UNREAD, "")
    .replace(VARIATIONS, "")
    .replace(SPACES, " ")
    .replace(DASHES, "-")
    .replace(ODD, plainOf),
);

const PARTS = /[ \t\v\f-]+/g;

/**
 * A name as names are compared, but with its capitals: no accents, no spaces or hyphens, no stop or « ! » behind a word (« Yahoo! », « S.A. »,
 * but « Web 2.0 »), one apostrophe. Line breaks stay: they part the names of a list.
 */
export const foldForm = (surface: string): string => simplify(surface).replace(PARTS, "");

const PARTINGS = /[A-Za-z0-9\u0080-\ufffd][\s-]+(?=[A-Za-z0-9\u0080-\ufffd])/g;

/** How often a space or a hyphen parts two words of a name. */
export const countParts = (surface: string): number => simplify(surface).match(PARTINGS)?.length ?? 0;
