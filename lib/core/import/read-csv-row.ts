import { type CsvDialect, type CsvRow, MAX_CELL, MAX_COLUMNS, type RowFault } from "./csv-dialect";
import { countLineEnds, lineEndAfter } from "./line-ends";
import { readQuotedCell } from "./quoted-cell";

const LF = 10;
const CR = 13;
const SPACE = 32;
/** Both quotation marks and both line ends lie below or at it. */
const APOSTROPHE = 39;

/**
 * The row that begins at `at`, whatever is odd about it, and the index after it.
 * @param line the line it begins on.
 * @returns null where the text ends before the row does and more may come.
 */
export function readCsvRow(
  text: string,
  at: number,
  line: number,
  dialect: CsvDialect,
  isFinal: boolean,
): { row: CsvRow; end: number } | null {
  const delimiter = dialect.delimiter.charCodeAt(0);
  const quote = dialect.quote.charCodeAt(0);
  const top = delimiter > CR ? delimiter : CR;
  const length = text.length;
  const cells: string[] = [];
  let fault: RowFault | null = null;
  let endLine = line;
  let i = at;
  for (;;) {
    const start = i;
    let code = i < length ? text.charCodeAt(i) : -1;
    if (code === quote) {
      const close = simpleClose(text, i, quote, delimiter);
      if (close > 0) {
        if (cells.length <= MAX_COLUMNS) cells.push(text.slice(i + 1, close));
        i = close + 1;
        if (text.charCodeAt(i) === delimiter) {
          i++;
          continue;
        }
        if (text.charCodeAt(i) === CR && i + 1 === length && !isFinal) return null;
        break;
      }
    }
    if (code === quote || code === SPACE) {
      const quoted = readQuotedCell(text, i, dialect, isFinal);
      if (quoted === "more") return null;
      if (quoted !== null && "fault" in quoted) {
        fault = { kind: quoted.fault, line: endLine, column: cells.length };
        i = lineEndAfter(text, start);
        if (i === length && !isFinal) return null;
        cells.push(...text.slice(start, i).split(dialect.delimiter).slice(0, MAX_COLUMNS));
        code = i < length ? text.charCodeAt(i) : -1;
      } else if (quoted !== null) {
        if (quoted.hasLineEnd) endLine += countLineEnds(text, start, quoted.end);
        if (cells.length <= MAX_COLUMNS) cells.push(quoted.value);
        i = quoted.end;
        code = i < length ? text.charCodeAt(i) : -1;
        if (code === delimiter) {
          i++;
          continue;
        }
      }
      if (quoted !== null) {
        if (code === CR && i + 1 === length && !isFinal) return null;
        break;
      }
    }
    // Letters, and mostly digits too, lie above all that ends a cell: one comparison settles most characters.
    while (i < length && (code > top || (code !== delimiter && code !== LF && code !== CR)))
      code = text.charCodeAt(++i);
    if (i >= length) {
      if (!isFinal) return null;
      code = -1;
    }
    if (i - start > MAX_CELL) fault ??= { kind: "cell-too-long", line: endLine, column: cells.length };
    if (cells.length <= MAX_COLUMNS) cells.push(text.slice(start, i));
    if (code === delimiter) {
      i++;
      continue;
    }
    if (code === CR && i + 1 === length && !isFinal) return null;
    break;
  }
  const end = i < length ? (text.charCodeAt(i) === CR && text.charCodeAt(i + 1) === LF ? i + 2 : i + 1) : i;
  return { row: { line, endLine, cells, fault }, end };
}

/**
 * The closing quotation mark of a cell that begins with one, where nothing about it is special: no doubled marks, no line ends,
 * no blanks behind; -1 for all others.
 */
function simpleClose(text: string, open: number, quote: number, delimiter: number): number {
  const length = text.length;
  for (let i = open + 1; i < length; i++) {
    const code = text.charCodeAt(i);
    if (code > APOSTROPHE) continue;
    if (code === LF || code === CR) return -1;
    if (code === quote) {
      const next = text.charCodeAt(i + 1);
      return (next === delimiter || next === LF || next === CR) && i - open <= MAX_CELL ? i : -1;
    }
  }
  return -1;
}
