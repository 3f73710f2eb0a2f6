/** Distance between the full-width forms (U+FF01...) and ASCII. Source: Unicode, Halfwidth and Fullwidth Forms. */
const FULL_WIDTH_OFFSET = 0xfee0;

/** What is folded: most clauses hold none of it. */
const OTHER_WIDTH = /[\uff01-\uff5e\uffe5]|[^\S ]/;

/**
 * The text with full-width digits, letters and signs ('８０％', '＄') as ASCII and every space, tab or line break as one
 * blank. Length and offsets stay as they are, so that spans found in the result hold in the original.
 */
export function foldWidth(text: string): string {
  if (!OTHER_WIDTH.test(text)) return text;
  return text
    .replace(/[\uff01-\uff5e]/g, (char) => String.fromCharCode(char.charCodeAt(0) - FULL_WIDTH_OFFSET))
    .replace(/[^\S ]/g, " ")
    .replace(/\uffe5/g, "\u00a5");
}
