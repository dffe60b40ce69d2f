// depeche as a LangChain tool, described by the package's JSON Schema: `model.bindTools([readFrenchArticle])`, or an agent's list of tools.
import { tool } from "@langchain/core/tools";
import { extract } from "depeche";
import { toJsonSchema } from "depeche/schema";

/** What a model's call gives back to it: the parts that it can quote, each with its place in the text. */
function readArticle(article) {
  const { companies, people, facts, events, quotes, summary } = extract(article);
  return JSON.stringify({ companies, people, facts, events, quotes, summary });
}

export const readFrenchArticle = tool(readArticle, {
  name: "read_french_article",
  description:
    "Reads a French press article: companies, people, figures with whose they are and their period, events, quotes, sources, certainty.",
  schema: toJsonSchema("article"),
});
