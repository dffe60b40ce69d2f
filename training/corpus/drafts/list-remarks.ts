import type { AnnotatedText } from "../../../src/judge/annotated-text.js";
import type { ArticleNotes, WrittenFigure } from "../written-article.js";

const QUOTED = /« ?([^»]*?) ?»|“([^”]*)”|"([^"]*)"/g;

/** « Thales a … Imperva » is the text from the one to the other. */
function verbatim(passage: string, { text }: AnnotatedText): string {
  const [head = "", tail] = passage.split(" … ");
  const start = text.indexOf(head);
  if (start < 0) throw new Error(`« ${head} » is not in the text`);
  if (tail === undefined) return head;
  const end = text.indexOf(tail, start + head.length);
  if (end < 0) throw new Error(`« ${tail} » does not follow « ${head} »`);
  return text.slice(start, end + tail.length);
}

const LIST_ROLES = new Set(["partners", "investors"]);

/**
 * `event: type | role=value | … | sure=… | src=… | evidence`, lists joined by `+`; `quote: N | speaker` for the text's Nth quotation;
 * `reported: passage | speaker`.
 */
export function listRemarks(
  remarks: readonly { kind: string; value: string }[],
  parsed: AnnotatedText,
): Pick<ArticleNotes, "events" | "quotes"> {
  const quoted = [...parsed.text.matchAll(QUOTED)].map((match) => (match[1] ?? match[2] ?? match[3] ?? "").trim());
  const events: ArticleNotes["events"] = [];
  const quotes: ArticleNotes["quotes"] = [];
  for (const { kind, value } of remarks) {
    const parts = value.split("|").map((part) => part.trim());
    if (kind === "event") {
      const roles: Record<string, string | string[]> = {};
      let certainty: WrittenFigure["certainty"] = "stated";
      let source: string | null = null;
      for (const part of parts.slice(1, -1)) {
        const cut = part.indexOf("=");
        const [role, filled] = [part.slice(0, cut), part.slice(cut + 1)];
        if (role === "sure") certainty = filled as WrittenFigure["certainty"];
        else if (role === "src") source = filled;
        else roles[role] = LIST_ROLES.has(role) ? filled.split("+") : filled;
      }
      events.push({ type: parts[0] ?? "", roles, certainty, source, evidence: verbatim(parts.at(-1) ?? "", parsed) });
    } else {
      const index = Number(parts[0]) - 1;
      const text = kind === "quote" ? quoted[index] : verbatim(parts[0] ?? "", parsed);
      if (!text) throw new Error(`no quotation ${parts[0]} among ${quoted.length}`);
      quotes.push({ text, speaker: parts[1] || null, reported: kind === "reported" });
    }
  }
  return { events, quotes };
}
