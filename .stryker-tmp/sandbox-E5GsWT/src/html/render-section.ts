// @ts-nocheck
import { type Content, html, type Markup } from "./markup.js";
import type { PageContext } from "./page-context.js";

/** A titled part of the page; nothing where it would be empty. */
export function renderSection(
  name: string,
  title: string,
  content: Content,
  { prefix }: PageContext,
  level: "part" | "side" = "part",
): Markup | null {
  if (content === null || content === "" || (Array.isArray(content) && content.length === 0)) return null;
  const id = `${prefix}-${name}`;
  return html`<section class="${level} ${name}" aria-labelledby="${id}"><h2 id="${id}">${title}</h2>${content}</section>`;
}
