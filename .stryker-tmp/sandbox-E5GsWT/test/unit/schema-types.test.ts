// @ts-nocheck
import { describe, expect, expectTypeOf, it } from "vitest";
import type { z } from "zod";
import type * as schemas from "../../src/schema/index.js";
import { toJsonSchema } from "../../src/schema/index.js";
import type * as types from "../../src/schema/types.js";

type Read<S extends z.ZodType> = z.infer<S>;

describe("zod schemas equal the public interfaces", () => {
  it("type by type", () => {
    expectTypeOf<Read<typeof schemas.SpanSchema>>().toEqualTypeOf<types.Span>();
    expectTypeOf<Read<typeof schemas.ArticleSchema>>().toEqualTypeOf<types.Article>();
    expectTypeOf<Read<typeof schemas.EntitySchema>>().toEqualTypeOf<types.Entity>();
    expectTypeOf<Read<typeof schemas.PersonSchema>>().toEqualTypeOf<types.Person>();
    expectTypeOf<Read<typeof schemas.PeriodSchema>>().toEqualTypeOf<types.Period>();
    expectTypeOf<Read<typeof schemas.QuarterSchema>>().toEqualTypeOf<types.Quarter>();
    expectTypeOf<Read<typeof schemas.DateMentionSchema>>().toEqualTypeOf<types.DateMention>();
    expectTypeOf<Read<typeof schemas.PercentageSchema>>().toEqualTypeOf<types.Percentage>();
    expectTypeOf<Read<typeof schemas.AmountSchema>>().toEqualTypeOf<types.Amount>();
    expectTypeOf<Read<typeof schemas.QuantitySchema>>().toEqualTypeOf<types.Quantity>();
    expectTypeOf<Read<typeof schemas.SourceSchema>>().toEqualTypeOf<types.Source>();
    expectTypeOf<Read<typeof schemas.FactSchema>>().toEqualTypeOf<types.Fact>();
    expectTypeOf<Read<typeof schemas.EventSchema>>().toEqualTypeOf<types.Event>();
    expectTypeOf<Read<typeof schemas.QuoteSchema>>().toEqualTypeOf<types.Quote>();
    expectTypeOf<Read<typeof schemas.SummarySchema>>().toEqualTypeOf<types.Summary>();
    expectTypeOf<Read<typeof schemas.WhySchema>>().toEqualTypeOf<types.Why>();
    expectTypeOf<Read<typeof schemas.ClaimRecordSchema>>().toEqualTypeOf<types.ClaimRecord>();
    expectTypeOf<Read<typeof schemas.ClaimSchema>>().toEqualTypeOf<types.Claim>();
    expectTypeOf<Read<typeof schemas.StatedFigureSchema>>().toEqualTypeOf<types.StatedFigure>();
    expectTypeOf<Read<typeof schemas.FigureVerdictSchema>>().toEqualTypeOf<types.FigureVerdict>();
    expectTypeOf<Read<typeof schemas.NameVerdictSchema>>().toEqualTypeOf<types.NameVerdict>();
    expectTypeOf<Read<typeof schemas.RoleVerdictSchema>>().toEqualTypeOf<types.RoleVerdict>();
    expectTypeOf<Read<typeof schemas.StatedEventSchema>>().toEqualTypeOf<types.StatedEvent>();
    expectTypeOf<Read<typeof schemas.EventVerdictSchema>>().toEqualTypeOf<types.EventVerdict>();
    expectTypeOf<Read<typeof schemas.VerdictSchema>>().toEqualTypeOf<types.Verdict>();
    // The interface's code is a union of the known codes and any string; the schema takes any string.
    expectTypeOf<Read<typeof schemas.WarningSchema>["code"]>().toEqualTypeOf<string>();
    expectTypeOf<Omit<Read<typeof schemas.WarningSchema>, "code">>().toEqualTypeOf<Omit<types.Warning, "code">>();
    expectTypeOf<Omit<Read<typeof schemas.ExtractionSchema>, "warnings">>().toEqualTypeOf<
      Omit<types.Extraction, "warnings">
    >();
  });

  it("makes a JSON Schema of draft 2020-12 with every field of an extraction", () => {
    const schema = toJsonSchema() as { $schema: string; properties: Record<string, unknown>; required: string[] };
    expect(schema.$schema).toContain("2020-12");
    expect(schema.required).toEqual(
      expect.arrayContaining(["schema", "language", "companies", "percentages", "facts", "summary", "why"]),
    );
    expect(Object.keys(schema.properties)).toHaveLength(20);
  });
});
