import { attribute, type HtmlElement } from "./html-element";
import { formatOrdinal, type OrdinalFormat } from "./ordinal";

const TYPES: Record<string, OrdinalFormat> = {
  "1": "decimal",
  a: "lowerLetter",
  A: "upperLetter",
  i: "lowerRoman",
  I: "upperRoman",
};
const STYLES: [RegExp, OrdinalFormat][] = [
  [/lower-(?:alpha|latin)/iu, "lowerLetter"],
  [/upper-(?:alpha|latin)/iu, "upperLetter"],
  [/lower-roman/iu, "lowerRoman"],
  [/upper-roman/iu, "upperRoman"],
  [/cjk|chinese|han/iu, "chineseCounting"],
];

interface OpenList {
  format: OrdinalFormat | null;
  next: number;
}

/** Computes the markers that a browser draws before list items: '1.', 'b.', 'iv.' or '•'. */
export class ListCounter {
  private readonly lists: OpenList[] = [];

  get depth(): number {
    return this.lists.length;
  }

  open(list: HtmlElement): void {
    if (list.tagName !== "ol") {
      this.lists.push({ format: null, next: 1 });
      return;
    }
    const styled = STYLES.find(([pattern]) => pattern.test(attribute(list, "style") ?? ""))?.[1];
    const start = Number.parseInt(attribute(list, "start") ?? "", 10);
    this.lists.push({
      format: styled ?? TYPES[attribute(list, "type") ?? "1"] ?? "decimal",
      next: Number.isInteger(start) ? start : 1,
    });
  }

  close(): void {
    this.lists.pop();
  }

  /** The marker of the next item of the innermost list; null outside any list and where the page draws none. */
  next(item: HtmlElement): string | null {
    const list = this.lists.at(-1);
    if (!list) return null;
    if (list.format === null) return "•";
    const value = Number.parseInt(attribute(item, "value") ?? "", 10);
    const number = Number.isInteger(value) ? value : list.next;
    list.next = number + 1;
    return `${formatOrdinal(number, list.format)}.`;
  }
}
