import { type CsvDialect, MAX_CELL } from "./csv-dialect";

const LF = 10;
const CR = 13;
const SPACE = 32;

export interface QuotedCell {
  value: string;
  /** The index of the delimiter or line end behind the cell. */
  end: number;
  hasLineEnd: boolean;
}

/**
 * The quoted cell that begins at `at`, blanks before and behind its quotation marks passed over.
 * @returns null where the cell is no quoted one, 'more' where the text ends before that can be told, a fault where the
 * quotation mark is not closed, text stands behind the closing one, or the cell is longer than MAX_CELL.
 */
export function readQuotedCell(
  text: string,
  at: number,
  { delimiter, quote }: CsvDialect,
  isFinal: boolean,
): QuotedCell | { fault: "unclosed-quote" | "text-after-quote" | "cell-too-long" } | "more" | null {
  const open = afterSpaces(text, at);
  if (open >= text.length) return isFinal ? null : "more";
  if (text[open] !== quote) return null;
  let close = open;
  let isDoubled = false;
  for (;;) {
    close = text.indexOf(quote, close + 1);
    if (close < 0 || close - open > MAX_CELL) {
      if (close < 0 && !isFinal && text.length - open <= MAX_CELL + 1) return "more";
      return {
        fault:
          hasLineEnd(text, open, Math.min(text.length, open + MAX_CELL)) ||
          (close < 0 && text.length - open <= MAX_CELL + 1)
            ? "unclosed-quote"
            : "cell-too-long",
      };
    }
    if (close + 1 === text.length && !isFinal) return "more";
    if (text[close + 1] !== quote) break;
    isDoubled = true;
    close++;
  }
  const end = afterSpaces(text, close + 1);
  if (end >= text.length && !isFinal) return "more";
  const spansLines = hasLineEnd(text, open, close);
  const behind = text.charCodeAt(end);
  if (end < text.length && text[end] !== delimiter && behind !== LF && behind !== CR) {
    // With blanks before it, the quotation mark was none of the file's.
    if (open > at && !spansLines) return null;
    return { fault: spansLines ? "unclosed-quote" : "text-after-quote" };
  }
  const raw = text.slice(open + 1, close);
  return { value: isDoubled ? raw.replaceAll(quote + quote, quote) : raw, end, hasLineEnd: spansLines };
}

function afterSpaces(text: string, from: number): number {
  let i = from;
  while (text.charCodeAt(i) === SPACE) i++;
  return i;
}

/** Two native searches beat a loop over a long cell; most cells are short enough for neither to matter. */
function hasLineEnd(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const code = text.charCodeAt(i);
    if (code === LF || code === CR) return true;
  }
  return false;
}
