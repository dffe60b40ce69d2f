// @ts-nocheck
import { DepecheOptionsError } from "../options.js";
import type { Claim, ClaimRecord } from "../schema/types.js";

type Check = (value: unknown, option: string) => void;

const check =
  (isRight: (value: unknown) => boolean, takes: string): Check =>
  (value, option) => {
    if (!isRight(value)) throw new DepecheOptionsError(option, value, takes);
  };

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const CURRENCY = /^[A-Z]{3}$/;

const name = check((value) => typeof value === "string" && value.trim() !== "", "a name: a string that is not blank");
const words = check((value) => typeof value === "string" && value.trim() !== "", "a string that is not blank");
const number = check((value) => typeof value === "number" && Number.isFinite(value), "a finite number in main units");
const oneOf = (...allowed: string[]): Check =>
  check((value) => allowed.includes(value as string), allowed.map((one) => `"${one}"`).join(" or "));
export const PERIOD_TAKES =
  'a period: "2025", "2025-Q1", "2025-H1", "2025-03", "2025-03-04", one in French, or one of an extraction';
const period = check(
  (value) => typeof value === "string" || (isRecord(value) && typeof value.granularity === "string"),
  PERIOD_TAKES,
);

const FIELDS: Readonly<Record<keyof ClaimRecord, Check>> = {
  company: name,
  person: name,
  organization: name,
  role: words,
  measure: words,
  kind: oneOf("change", "share", "margin", "other"),
  value: number,
  max: number,
  unit: words,
  currency: check((value) => typeof value === "string" && CURRENCY.test(value), 'a code of ISO 4217, such as "EUR"'),
  qualifier: oneOf("about", "nearly", "more-than", "less-than", "at-least", "at-most"),
  direction: oneOf("up", "down", "none"),
  period,
  baseline: period,
  certainty: oneOf("stated", "reported", "conditional", "forecast", "denied"),
};

const CLAIMS = "an array of statements and records";
const CLAIM = `a statement (a string), or a record of ${Object.keys(FIELDS).join(", ")}`;

/** @throws DepecheOptionsError that names the claim and its field. */
export function readClaims(claims: unknown): Claim[] {
  if (!Array.isArray(claims)) throw new DepecheOptionsError("claims", claims, CLAIMS);
  for (const [index, claim] of claims.entries()) if (typeof claim !== "string") checkRecord(claim, `claims[${index}]`);
  return claims as Claim[];
}

function checkRecord(claim: unknown, option: string): void {
  if (!isRecord(claim)) throw new DepecheOptionsError(option, claim, CLAIM);
  for (const [key, value] of Object.entries(claim)) {
    const checkField = Object.hasOwn(FIELDS, key) ? FIELDS[key as keyof ClaimRecord] : undefined;
    if (!checkField)
      throw new DepecheOptionsError(`${option}.${key}`, value, `nothing: known are ${Object.keys(FIELDS).join(", ")}`);
    if (value !== undefined && value !== null) checkField(value, `${option}.${key}`);
  }
  const { company, person, organization, value, max, role } = claim as ClaimRecord;
  if ((company ?? person ?? organization ?? value ?? null) === null)
    throw new DepecheOptionsError(option, claim, "a record with a company, person, organization or value");
  if ((max ?? null) !== null && (value ?? null) === null)
    throw new DepecheOptionsError(`${option}.max`, max, "the other end of a range: set value too");
  if ((role ?? null) !== null && (person ?? null) === null)
    throw new DepecheOptionsError(`${option}.role`, role, "the role of a person: set person too");
}
