// depeche as a tool of a language model: its description for the model, and what runs when the model calls it.
import { extract } from "depeche";
import { ArticleSchema, toJsonSchema } from "depeche/schema";

/** As chat interfaces with tools take it; LangChain's `tool(run, { name, description, schema })` takes the same parts. */
export const tool = {
  type: "function",
  function: {
    name: "read_french_article",
    description:
      "Reads a French press article: companies, people, figures with whose they are and their period, events, quotes, sources, certainty.",
    parameters: toJsonSchema("article"),
  },
};

/** What a model's call gives back to it: the parts that it can quote, each with its place in the text. */
export function runToolCall({ name, arguments: given }) {
  if (name !== tool.function.name) throw new Error(`no such tool: ${name}`);
  const { companies, people, facts, events, summary } = extract(ArticleSchema.parse(JSON.parse(given)));
  return JSON.stringify({ companies, people, facts, events, summary });
}
