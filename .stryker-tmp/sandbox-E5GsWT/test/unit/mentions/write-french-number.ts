/** How hundreds, tens and units are joined: the school rule, the one of 1990 (hyphens everywhere), or spaces only. */
// @ts-nocheck

export type Joining = "classic" | "1990" | "spaces";
/** Which words for 70, 80 and 90. */
export type Country = "France" | "Belgium" | "Switzerland";

const SMALL =
  "zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf".split(
    " ",
  );
const TENS = ["", "", "vingt", "trente", "quarante", "cinquante", "soixante"];

/** A whole number below 10^15 in French words. Written from the grammar books, not from the reader that it tests. */
export function writeFrenchNumber(value: number, joining: Joining = "classic", country: Country = "France"): string {
  if (value === 0) return "zéro";
  const groups: string[] = [];
  const scales: [number, string][] = [
    [1e12, "billion"],
    [1e9, "milliard"],
    [1e6, "million"],
  ];
  let rest = value;
  for (const [size, name] of scales) {
    const count = Math.floor(rest / size);
    if (count > 0) groups.push(`${below1000(count, country, true)} ${name}${count > 1 ? "s" : ""}`);
    rest %= size;
  }
  const thousands = Math.floor(rest / 1000);
  if (thousands === 1) groups.push("mille");
  if (thousands > 1) groups.push(`${below1000(thousands, country, false)} mille`);
  if (rest % 1000 > 0) groups.push(below1000(rest % 1000, country, true));
  const words = groups.join(" ");
  if (joining === "1990") return words.replaceAll(" ", "-");
  return joining === "spaces" ? words.replaceAll("-", " ") : words;
}

function below1000(value: number, country: Country, isLast: boolean): string {
  const hundreds = Math.floor(value / 100);
  const rest = value % 100;
  const words: string[] = [];
  if (hundreds > 1) words.push(SMALL[hundreds] ?? "");
  if (hundreds > 0) words.push(hundreds > 1 && rest === 0 && isLast ? "cents" : "cent");
  if (rest > 0) words.push(below100(rest, country, isLast));
  return words.join(" ");
}

function below100(value: number, country: Country, isLast: boolean): string {
  if (value < 20) return SMALL[value] ?? "";
  const tens = Math.floor(value / 10);
  const units = value % 10;
  const own =
    country === "France"
      ? undefined
      : { 7: "septante", 8: country === "Switzerland" ? "huitante" : undefined, 9: "nonante" }[tens];
  if (own) return join(own, units);
  if (tens === 7) return value === 71 ? "soixante et onze" : `soixante-${SMALL[10 + units]}`;
  if (tens === 8) return units === 0 ? `quatre-vingt${isLast ? "s" : ""}` : `quatre-vingt-${SMALL[units]}`;
  if (tens === 9) return `quatre-vingt-${SMALL[10 + units]}`;
  return join(TENS[tens] ?? "", units);
}

const join = (tens: string, units: number): string =>
  units === 0 ? tens : units === 1 ? `${tens} et un` : `${tens}-${SMALL[units]}`;
