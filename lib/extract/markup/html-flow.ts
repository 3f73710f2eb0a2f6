import type { FlowUnit } from "./flow";
import { attribute, BLOCKS, type HtmlElement, isHidden, textOf } from "./html-element";
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
  /** Bold elements open now; letters of the paragraph that are not bold. */
  private bold = 0;
  private light = 0;
  private readonly lists = new ListCounter();

  /** A run of text; white space folds unless it stands in <pre>. */
  text(value: string, line: number | null): void {
    const text = this.pre > 0 ? value : value.replace(/[ \t\r\n\f]+/gu, " ");
    if (text.trim() !== "") this.line ??= line;
    this.pending += text;
    if (this.bold === 0 && /\p{L}/u.test(text)) this.light++;
  }

  /** Enters an element. @returns whether its children are to be visited. */
  open(element: HtmlElement): boolean {
    if (isHidden(element)) return false;
    const { tagName } = element;
    if (tagName === "br") this.pending += "\n";
    if (isBold(element)) this.bold++;
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
    if (isHidden(element)) return;
    if (isBold(element) && !BLOCKS.has(tagName)) this.bold--;
    if (!BLOCKS.has(tagName)) return;
    this.endParagraph();
    if (isBold(element)) this.bold--;
    if (/^h[1-6]$/u.test(tagName)) this.heading = null;
    if (tagName === "pre") this.pre--;
    if (tagName === "ol" || tagName === "ul" || tagName === "menu") this.lists.close();
    if (tagName === "li") this.marker = null;
  }

  /** Ends the paragraph that text was collected for. */
  endParagraph(): void {
    const text = this.pending.replace(/^\n+/u, "").trimEnd();
    const { heading, marker, line } = this;
    const bold = this.light === 0;
    this.light = 0;
    this.pending = "";
    this.line = null;
    if (text.trim() === "") return;
    // Only the first paragraph of an item carries its marker; the others are set in under it.
    this.marker = null;
    if (text.includes("\n") && heading === null && marker === null) {
      for (const [index, part] of text.split("\n").entries())
        this.units.push({
          text: part,
          apart: index === 0,
          line: line === null ? null : line + (this.pre > 0 ? index : 0),
        });
    } else {
      const level = marker === null ? null : this.lists.depth;
      this.units.push({ text, heading, marker, level, line, bold, apart: true });
    }
  }
}

function isBold(element: HtmlElement): boolean {
  if (element.tagName === "b" || element.tagName === "strong") return true;
  return /font-weight\s*:\s*(?:bold|[6-9]00)/iu.test(attribute(element, "style") ?? "");
}

/** A footnote mark: a number or sign in a superscript. */
function isReference(element: HtmlElement): boolean {
  const text = textOf(element).trim();
  return /^(?:\[?\d{1,3}\]?|[*†‡§]+)$/u.test(text);
}
