// @ts-nocheck
export interface Link {
  readonly href: string;
  readonly text: string;
}

export interface Paragraph {
  readonly text: string;
  readonly links: readonly Link[];
}

const SPACES = /[ \t\r\n\f]+/g;
const ONLY_SPACES = /^[ \t\r\n\f]*$/;

/** Collects pieces of text into paragraphs; blanks are collapsed as HTML does. Pieces are joined once, so time is linear. */
export class ParagraphWriter {
  readonly paragraphs: Paragraph[] = [];
  private pieces: string[] = [];
  private links: Link[] = [];
  private link: { href: string; from: number } | null = null;
  /** What the text so far ends in: nothing yet, a blank, a line break, a tab, or a word. */
  private ending: "" | " " | "\n" | "\t" | "word" = "";
  private breaks = 0;

  addText(piece: string): void {
    if (ONLY_SPACES.test(piece)) {
      if (this.ending === "word" && piece !== "") this.push(" ", " ");
      return;
    }
    this.breaks = 0;
    let text = piece.replace(SPACES, " ");
    if (this.ending !== "word" && text.startsWith(" ")) text = text.slice(1);
    this.push(text, text.endsWith(" ") ? " " : "word");
  }

  /** One break begins a line, two a paragraph. */
  breakLine(): void {
    this.breaks++;
    if (this.breaks > 1) this.endParagraph();
    else if (this.ending !== "") this.push("\n", "\n");
  }

  beginCell(): void {
    if (this.ending !== "") this.push("\t", "\t");
  }

  openLink(href: string): void {
    this.closeLink();
    this.link = { href, from: this.pieces.length };
  }

  closeLink(): void {
    if (this.link) this.links.push({ href: this.link.href, text: this.pieces.slice(this.link.from).join("").trim() });
    this.link = null;
  }

  endParagraph(): void {
    const open = this.link;
    this.closeLink();
    const text = tidy(this.pieces.join(""));
    if (text !== "") this.paragraphs.push({ text, links: this.links });
    this.pieces = [];
    this.links = [];
    this.ending = "";
    this.breaks = 0;
    if (open) this.link = { href: open.href, from: 0 };
  }

  private push(text: string, ending: " " | "\n" | "\t" | "word"): void {
    this.pieces.push(text);
    this.ending = ending;
  }
}

const tidy = (text: string): string => text.replace(/ +(?=[\n\t])/g, "").replace(/^[ \t\n]+|[ \t\n]+$/g, "");
