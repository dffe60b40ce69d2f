/** The example of docs/claims.md: `npx tsx docs/claims-example.ts` prints what stands there. */
import fs from "node:fs";
import path from "node:path";
import { type Claim, type Verdict, verifyClaims } from "../src/index.js";

const article = {
  text: fs.readFileSync(path.resolve(import.meta.dirname, "../fixtures/example/article.txt"), "utf8"),
  publishedAt: "2025-05-20",
};

const claims: Claim[] = [
  "Nimbela a réalisé un chiffre d'affaires de 49 millions d'euros au premier trimestre 2025.",
  "Microsoft détient 31 % des dépenses cloud du continent.",
  "La part des fournisseurs européens a reculé de 1,1 %.",
  "Nimbela et Scaleway ont signé un accord.",
  "Solène Kerbrat dirige Nimbela, qui emploie 620 personnes.",
  "Zorglub Networks emploie 5 400 personnes.",
  { company: "Nimbela", measure: "chiffre d'affaires", value: 48_600_000_000, currency: "EUR" },
];

const lineOf = (status: string, ...words: readonly (string | null | false | undefined)[]): string =>
  `    ${status.padEnd(13)}${words.filter(Boolean).join(" ")}`;

const show = (claim: Claim | undefined): string => (typeof claim === "string" ? claim : JSON.stringify(claim));

function describe({ claim, status, figures, names, roles, events }: Verdict): string[] {
  return [
    `${status}: ${show(claims[claim])}`,
    ...figures.map(({ status, claimed, article, approximate, conflicts }) => {
      const why = approximate ? "(approximate)" : conflicts.length > 0 && `(${conflicts.join(", ")})`;
      const said = claimed.span?.text ?? String(claimed.value);
      return lineOf(status, said, article?.span && `← ${article.companies.join(", ")} ${article.span.text}`, why);
    }),
    ...names.map(({ status, name }) => lineOf(status, name)),
    ...roles.map(({ status, person, title, article }) => lineOf(status, person, title, article && `← ${article.text}`)),
    ...events.map(({ status, claimed, article, conflicts }) =>
      lineOf(
        status,
        `${claimed.type}, ${claimed.certainty}`,
        article && `← ${article.certainty}`,
        conflicts.join(", "),
      ),
    ),
  ];
}

export const example = verifyClaims(article, claims).flatMap(describe).join("\n");

console.log(example);
