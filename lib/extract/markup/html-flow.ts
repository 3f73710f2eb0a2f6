import type { FlowUnit } from "./flow";
import { BLOCKS, type HtmlElement, isHidden, textOf } from "./html-element";
import { hasNestedBlocks, readTable } from "./html-table";
import { ListCounter } from "./list-counter";

/** Collects paragraphs, list items, headings and table rows while an HTML tree is walked. */
export class HtmlFlow {
  readonly units: FlowUnit[] = [];
  private pending = "";
  private line: number | null = null;
  private heading: number | null = null;
  private marker: string | null = null;
  private pre = 0;
  private readonly lists = new ListCounter();

  /** A run of text; white space folds unless it stands in <pre>. */
  text(value: string, line: number | null): void {
    const text = this.pre > 0 ? value : value.replace(/[ \t\r\n\f]+/gu, " ");
    if (text.trim() !== "") this.line ??= line;
    this.pending += text;
  }

  /** Enters an element. @returns whether its children are to be visited. */
  open(element: HtmlElement): boolean {
    if (isHidden(element)) return false;
    const { tagName } = element;
    if (tagName === "br") this.pending += "\n";
    if (!BLOCKS.has(tagName)) return !(tagName === "sup" && isReference(element));
    this.endParagraph();
    if (tagName === "table" && !hasNestedBlocks(element)) {
      this.units.push(...readTable(element));
      return false;
    }
    if (/^h[1-6]$/u.test(tagName)) this.heading = Number(tagName.charAt(1));
    if (tagName === "pre") this.pre++;
    if (tagName === "ol" || tagName === "ul" || tagName === "menu") this.lists.open(element);
    if (tagName === "li") this.marker = this.lists.next(element);
    return true;
  }

  close(element: HtmlElement): void {
    const { tagName } = element;
    if (!BLOCKS.has(tagName) || isHidden(element)) return;
    this.endParagraph();
    if (/^h[1-6]$/u.test(tagName)) this.heading = null;
    if (tagName === "pre") this.pre--;
    if (tagName === "ol" || tagName === "ul" || tagName === "menu") this.lists.close();
    if (tagName === "li") this.marker = null;
  }

  /** Ends the paragraph that text was collected for. */
  endParagraph(): void {
    const text = this.pending.replace(/^\n+|\s+$/gu, "");
    const { heading, marker, line } = this;
    this.pending = "";
    this.line = null;
    if (text.trim() === "") return;
    // Only the first paragraph of an item carries its marker; the others are set in under it.
    this.marker = null;
    if (text.includes("\n") && heading === null && marker === null) {
      for (const [index, part] of text.split("\n").entries())
        this.units.push({ text: part, line: line === null ? null : line + (this.pre > 0 ? index : 0) });
    } else this.units.push({ text, heading, marker, level: marker === null ? null : this.lists.depth, line });
    this.units.push({ text: "" });
  }
}

/** A footnote mark: a number or sign in a superscript. */
function isReference(element: HtmlElement): boolean {
  const text = textOf(element).trim();
  return /^(?:\[?\d{1,3}\]?|[*†‡§]+)$/u.test(text);
}
