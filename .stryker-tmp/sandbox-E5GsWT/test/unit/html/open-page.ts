// @ts-nocheck
import { parseHTML } from "linkedom";

/** What tests ask of an element; the project is compiled without the browser's types. */
export interface PageElement {
  readonly textContent: string | null;
  readonly nextElementSibling: PageElement | null;
  getAttribute(name: string): string | null;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement> & { readonly length: number };
  remove(): void;
}

export interface OpenPage extends PageElement {
  getElementById(id: string): PageElement | null;
}

export const openPage = (page: string): OpenPage => parseHTML(page).document as unknown as OpenPage;
