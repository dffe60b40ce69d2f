/** `depeche/schema`: zod schemas of everything that `extract` returns, and their JSON Schema. */
// @ts-nocheck

import { z } from "zod";

export const SpanSchema = z.strictObject({
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
  text: z.string(),
});

const confidence = z.number().min(0).max(1);
const sentence = z.int().nonnegative();

export const ArticleSchema = z.strictObject({
  text: z.string(),
  title: z.string().exactOptional(),
  url: z.string().exactOptional(),
  publishedAt: z.union([z.string(), z.date()]).exactOptional(),
  author: z.string().exactOptional(),
  source: z.string().exactOptional(),
  id: z.string().exactOptional(),
});

export const MentionSchema = SpanSchema.extend({ confidence });

export const EntitySchema = z.strictObject({
  id: z.string(),
  name: z.string(),
  aliases: z.array(z.string()),
  mentions: z.array(MentionSchema),
  confidence,
  wikidata: z.string().nullable(),
});

export const RoleSchema = SpanSchema.extend({
  title: z.string(),
  company: z.string().nullable(),
  organization: z.string().nullable(),
  past: z.boolean(),
});

export const PersonSchema = EntitySchema.extend({ roles: z.array(RoleSchema) });

export const PeriodSchema = z.strictObject({
  granularity: z.enum(["day", "week", "month", "quarter", "half", "year", "range"]),
  year: z.int().nullable(),
  quarter: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]).nullable(),
  half: z.union([z.literal(1), z.literal(2)]).nullable(),
  month: z.int().min(1).max(12).nullable(),
  day: z.int().min(1).max(31).nullable(),
  fiscal: z.boolean(),
  relative: z.boolean(),
  from: z.string().nullable(),
  to: z.string().nullable(),
  yearFrom: z.enum(["text", "context", "published"]).nullable(),
});

export const QuarterSchema = SpanSchema.extend(PeriodSchema.shape);
export const DateMentionSchema = SpanSchema.extend(PeriodSchema.shape);

const InferredSchema = z.enum(["company", "measure", "direction", "period", "baseline"]);

export const FigureSchema = SpanSchema.extend({
  value: z.number().nonnegative(),
  max: z.number().nonnegative().nullable(),
  low: z.number(),
  high: z.number(),
  qualifier: z.enum(["about", "nearly", "more-than", "less-than", "at-least", "at-most"]).nullable(),
  direction: z.enum(["up", "down", "none"]),
  previous: z.number().nullable(),
  company: z.string().nullable(),
  companies: z.array(z.string()),
  measure: z.string().nullable(),
  scope: z.string().nullable(),
  period: PeriodSchema.nullable(),
  baseline: PeriodSchema.nullable(),
  inferred: z.array(InferredSchema),
  sentence,
  confidence,
});

export const PercentageSchema = FigureSchema.extend({
  unit: z.enum(["percent", "points", "basis-points"]),
  kind: z.enum(["change", "share", "margin", "other"]),
});
export const AmountSchema = FigureSchema.extend({ currency: z.string().nullable() });
export const QuantitySchema = FigureSchema.extend({ unit: z.string() });

export const SourceSchema = z.strictObject({
  name: z.string().nullable(),
  kind: z.enum(["press", "company", "person", "organization", "anonymous"]),
  get citing(): z.ZodNullable<typeof SourceSchema> {
    return SourceSchema.nullable();
  },
});

const CertaintySchema = z.enum(["stated", "reported", "conditional", "forecast", "denied"]);

export const FigureRefSchema = z.strictObject({
  list: z.enum(["percentages", "amounts", "quantities"]),
  index: z.int().nonnegative(),
  value: z.number(),
  low: z.number(),
  high: z.number(),
  unit: z.string(),
  currency: z.string().nullable(),
});

export const FactSchema = SpanSchema.extend({
  sentence,
  company: z.string().nullable(),
  companies: z.array(z.string()),
  measure: z.string().nullable(),
  scope: z.string().nullable(),
  kind: z.enum(["change", "share", "margin", "other", "level"]),
  figure: FigureRefSchema,
  change: FigureRefSchema.nullable(),
  period: PeriodSchema.nullable(),
  baseline: PeriodSchema.nullable(),
  source: SourceSchema.nullable(),
  certainty: CertaintySchema,
  inferred: z.array(InferredSchema),
  confidence,
});

export const ArgumentSchema = SpanSchema.extend({
  name: z.string(),
  type: z.enum(["company", "person", "organization", "place", "product", "figure", "other"]),
  figure: FigureRefSchema.nullable(),
});

export const EventSchema = SpanSchema.extend({
  type: z.enum([
    "partnership",
    "acquisition",
    "funding",
    "appointment",
    "departure",
    "launch",
    "results",
    "contract",
    "layoffs",
    "incident",
    "litigation",
  ]),
  roles: z.record(z.string(), z.union([ArgumentSchema, z.array(ArgumentSchema)]).nullable()),
  period: PeriodSchema.nullable(),
  certainty: CertaintySchema,
  source: SourceSchema.nullable(),
  sentence,
  confidence,
});

export const QuoteSchema = SpanSchema.extend({ speaker: z.string().nullable(), reported: z.boolean(), sentence });

export const KeyPointSchema = SpanSchema.extend({ sentence, score: z.number(), reasons: z.array(z.string()) });

export const SummarySchema = z.strictObject({
  headline: SpanSchema.nullable(),
  keyPoints: z.array(KeyPointSchema),
  companies: z.array(z.string()),
  people: z.array(z.string()),
  facts: z.array(z.int().nonnegative()),
  events: z.array(z.int().nonnegative()),
  sources: z.array(z.string()),
  outlook: z.array(sentence),
  status: z.strictObject({
    value: z.enum(["announced", "reported", "rumoured", "undetermined"]),
    cue: SpanSchema.nullable(),
  }),
});

export const WarningSchema = z.strictObject({ code: z.string(), message: z.string(), spans: z.array(SpanSchema) });

export const WhySchema = z.strictObject({ path: z.string(), rule: z.string(), evidence: z.array(SpanSchema) });

export const ExtractionSchema = z.strictObject({
  schema: z.literal(1),
  article: ArticleSchema.omit({ text: true }).nullable(),
  language: z.strictObject({ code: z.string(), confidence }),
  companies: z.array(EntitySchema),
  people: z.array(PersonSchema),
  organizations: z.array(EntitySchema),
  places: z.array(EntitySchema),
  products: z.array(EntitySchema),
  percentages: z.array(PercentageSchema),
  quarters: z.array(QuarterSchema),
  amounts: z.array(AmountSchema),
  quantities: z.array(QuantitySchema),
  dates: z.array(DateMentionSchema),
  facts: z.array(FactSchema),
  events: z.array(EventSchema),
  quotes: z.array(QuoteSchema),
  summary: SummarySchema,
  sentences: z.array(SpanSchema),
  warnings: z.array(WarningSchema),
  why: z.array(WhySchema).nullable(),
});

export const ClaimRecordSchema = z.strictObject({
  company: z.string().nullable().exactOptional(),
  person: z.string().nullable().exactOptional(),
  organization: z.string().nullable().exactOptional(),
  role: z.string().nullable().exactOptional(),
  measure: z.string().nullable().exactOptional(),
  kind: PercentageSchema.shape.kind.nullable().exactOptional(),
  value: z.number().nullable().exactOptional(),
  max: z.number().nullable().exactOptional(),
  unit: z.string().nullable().exactOptional(),
  currency: z.string().nullable().exactOptional(),
  qualifier: FigureSchema.shape.qualifier.exactOptional(),
  direction: FigureSchema.shape.direction.nullable().exactOptional(),
  period: z.union([z.string(), PeriodSchema]).nullable().exactOptional(),
  baseline: z.union([z.string(), PeriodSchema]).nullable().exactOptional(),
  certainty: CertaintySchema.nullable().exactOptional(),
});

export const ClaimSchema = z.union([z.string(), ClaimRecordSchema]);

const SupportSchema = z.enum(["supported", "contradicted", "not-found"]);
const AspectSchema = z.enum([
  "value",
  "scale",
  "unit",
  "currency",
  "kind",
  "direction",
  "company",
  "measure",
  "period",
  "baseline",
  "certainty",
]);

export const StatedFigureSchema = z.strictObject({
  span: SpanSchema.nullable(),
  list: FigureRefSchema.shape.list.nullable(),
  value: z.number().nonnegative(),
  max: z.number().nonnegative().nullable(),
  unit: z.string().nullable(),
  currency: z.string().nullable(),
  kind: PercentageSchema.shape.kind.nullable(),
  qualifier: FigureSchema.shape.qualifier,
  direction: FigureSchema.shape.direction,
  previous: z.number().nullable(),
  companies: z.array(z.string()),
  measure: z.string().nullable(),
  period: PeriodSchema.nullable(),
  baseline: PeriodSchema.nullable(),
  certainty: CertaintySchema.nullable(),
});

export const FigureVerdictSchema = z.strictObject({
  status: SupportSchema,
  claimed: StatedFigureSchema,
  article: StatedFigureSchema.nullable(),
  approximate: z.boolean(),
  conflicts: z.array(AspectSchema),
  unconfirmed: z.array(AspectSchema),
  evidence: z.array(SpanSchema),
});

export const NameVerdictSchema = z.strictObject({
  status: SupportSchema,
  name: z.string(),
  span: SpanSchema.nullable(),
  type: z.enum(["company", "person", "organization", "place", "product"]).nullable(),
  article: z.string().nullable(),
  evidence: z.array(SpanSchema),
});

export const RoleVerdictSchema = z.strictObject({
  status: SupportSchema,
  person: z.string(),
  title: z.string().nullable(),
  company: z.string().nullable(),
  article: RoleSchema.nullable(),
  conflicts: z.array(z.enum(["title", "company", "past"])),
  evidence: z.array(SpanSchema),
});

export const StatedEventSchema = z.strictObject({
  span: SpanSchema,
  type: EventSchema.shape.type,
  roles: z.record(z.string(), z.array(z.string())),
  certainty: CertaintySchema,
});

export const EventVerdictSchema = z.strictObject({
  status: SupportSchema,
  claimed: StatedEventSchema,
  article: StatedEventSchema.nullable(),
  conflicts: z.array(z.enum(["type", "roles", "certainty"])),
  evidence: z.array(SpanSchema),
});

export const VerdictSchema = z.strictObject({
  claim: z.int().nonnegative(),
  status: SupportSchema,
  figures: z.array(FigureVerdictSchema),
  names: z.array(NameVerdictSchema),
  roles: z.array(RoleVerdictSchema),
  events: z.array(EventVerdictSchema),
});

const JSON_SCHEMAS = {
  extraction: ExtractionSchema,
  article: ArticleSchema,
  claim: ClaimSchema,
  verdict: VerdictSchema,
} as const;

/**
 * JSON Schema (draft 2020-12) of an `Extraction`, or of another record, as `JSON.stringify` writes it: a Date stands as its ISO string.
 * The package holds the same as files: `depeche/extraction.schema.json` and so on.
 */
export function toJsonSchema(record: keyof typeof JSON_SCHEMAS = "extraction"): Record<string, unknown> {
  return z.toJSONSchema(JSON_SCHEMAS[record], {
    unrepresentable: "any",
    override: ({ zodSchema, jsonSchema }) => {
      if (zodSchema._zod.def.type === "date") Object.assign(jsonSchema, { type: "string", format: "date-time" });
    },
  }) as Record<string, unknown>;
}
