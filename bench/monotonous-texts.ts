/** « ao », « bo », … « zo », « aao »: a syllable of its own for each number. */
function syllableOf(number: number): string {
  let syllable = "o";
  for (let rest = number + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    syllable = String.fromCharCode(0x61 + ((rest - 1) % 26)) + syllable;
  return syllable;
}

/**
 * Texts that do one thing again and again, each unit given its number: whatever looks back, ahead or around without an end grows faster
 * than they do. Those that end with a comma are one sentence.
 */
export const MONOTONOUS: Readonly<Record<string, (number: number) => string>> = {
  "one company": () => "Orange progresse de 5 %. ",
  "one company, one sentence": () => "Orange progresse de 5 %, ",
  "one company, lines": () => "Orange\n",
  companies: (number) => `Ka${syllableOf(number)} SA progresse. `,
  "companies, one sentence": (number) => `Ka${syllableOf(number)} SA, `,
  "companies of one first word": (number) => `Banque Ka${syllableOf(number)} SA progresse. La Banque suit. `,
  acronyms: (number) => `Ka${syllableOf(number)} Bo${syllableOf(number)} et KB. `,
  capitals: (number) => `KA${syllableOf(number).toUpperCase()} RACHETE BO${syllableOf(number).toUpperCase()} `,
  people: (number) => `Jean Ma${syllableOf(number)}, PDG de Ka${syllableOf(number)}, dirige la société. `,
  surnames: (number) => `Jean Ma${syllableOf(number)} et M. Bo${syllableOf(number)} parlent. `,
  "one surname": () => "Jean Dupont arrive. M. Dupont parle. ",
  appointments: (number) => `Jean Ma${syllableOf(number)} est nommé directeur de Ka${syllableOf(number)}. `,
  acquisitions: (number) => `Ka${syllableOf(number)} rachète Bo${syllableOf(number)} pour 12 millions d'euros. `,
  "acquisitions, one sentence": (number) =>
    `Ka${syllableOf(number)} rachète Bo${syllableOf(number)} pour 12 millions, `,
  percentages: (number) => `${number} % `,
  "amounts, one sentence": (number) => `${number} M€, `,
  "results, one sentence": (number) =>
    `le chiffre d'affaires de Ka${syllableOf(number)} progresse de 12 %, à 5 millions d'euros, au T3 2024, contre 4 millions, `,
  quarters: () => "au T3 2024, ",
  digits: (number) => `${number % 10} `,
  "number words": () => "deux cent mille ",
  "quotes, one sentence": () => "« Orange va bien », a déclaré Jean Dupont, ",
  "quotes left open": () => "« Orange va bien ",
  "brackets left open": () => "(Orange va ",
  "verbs of speech": () => "il dit que ",
  que: () => "que ",
  selon: () => "selon ",
  "selon Orange": () => "selon Orange, ",
  pronouns: () => "Il va bien, a-t-elle ajouté. ",
  "the firm of analysts": () => "Orange progresse ici. Le cabinet calcule. ",
  letters: () => "a",
  "letters and dots": () => "A.",
  "letters and hyphens": () => "A-",
  apostrophes: () => "l'",
};

export function repeatText(unitOf: (number: number) => string, characters: number): string {
  const units: string[] = [];
  let length = 0;
  for (let number = 0; length < characters; number++) {
    const unit = unitOf(number);
    units.push(unit);
    length += unit.length;
  }
  return units.join("").slice(0, characters);
}
