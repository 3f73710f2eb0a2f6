import { AppError } from "../shared/app-error";
import { type CsvDialect, type CsvRow, MAX_CELL, MAX_COLUMNS, MAX_ROW, type RowFault } from "./csv-dialect";
import { countLineEnds, lineEndAfter } from "./line-ends";
import { readQuotedCell } from "./quoted-cell";

const LF = 10;
const CR = 13;
const SPACE = 32;
/** Both quotation marks and both line ends lie below or at it. */
const APOSTROPHE = 39;
const NUL = "\0";
/** What a decoder writes where bytes are no text in the encoding. */
const UNDECODABLE = "\ufffd";
const EXCEL_HINT = /^"?sep=.{1,2}$/i;

/**
 * Splits text into rows, chunk by chunk; the rows do not depend on where the chunks are cut. Lines that hold nothing, and rows
 * of empty cells as spreadsheets leave below a table, are passed over but counted. A quotation mark that is not closed costs
 * its own line only. Written for speed: docs/decisions/0019.
 *
 * Cells are mostly slices that keep their chunk in memory: copy what is to live longer than the batch.
 */
export class CsvParser {
  readonly #delimiter: number;
  readonly #quote: number;
  readonly #dialect: CsvDialect;
  #rest = "";
  /** The line that `#rest` begins with. */
  #line = 1;
  #isFirst = true;
  #rows: CsvRow[] = [];

  constructor(dialect: CsvDialect) {
    this.#dialect = dialect;
    this.#delimiter = dialect.delimiter.charCodeAt(0);
    this.#quote = dialect.quote.charCodeAt(0);
  }

  /**
   * The rows that the text completes.
   * @throws AppError 'import-unreadable' where one row is longer than MAX_ROW.
   */
  push(text: string): CsvRow[] {
    return this.#parse(this.#rest === "" ? text : this.#rest + text, false);
  }

  /** The last row, where no newline ends it. */
  end(): CsvRow[] {
    return this.#parse(this.#rest, true);
  }

  #parse(text: string, isFinal: boolean): CsvRow[] {
    this.#rows = [];
    let at = 0;
    while (at < text.length) {
      const next = this.#readRow(text, at, isFinal);
      if ((next < 0 ? text.length : next) - at > MAX_ROW) throw this.#tooLong();
      if (next < 0) break;
      at = next;
    }
    this.#rest = at === 0 ? text : text.slice(at);
    if (this.#rows.length > 0) markUnreadable(this.#rows, text);
    return this.#rows;
  }

  /** Reads one row from `at`; the index after it, or -1 where the text ends before the row does. */
  #readRow(text: string, at: number, isFinal: boolean): number {
    const delimiter = this.#delimiter;
    const quote = this.#quote;
    const top = delimiter > CR ? delimiter : CR;
    const length = text.length;
    const line = this.#line;
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
          if (text.charCodeAt(i) === CR && i + 1 === length && !isFinal) return -1;
          break;
        }
      }
      if (code === quote || code === SPACE) {
        const quoted = readQuotedCell(text, i, this.#dialect, isFinal);
        if (quoted === "more") return -1;
        if (quoted !== null && "fault" in quoted) {
          fault = { kind: quoted.fault, line: endLine, column: cells.length };
          i = lineEndAfter(text, start);
          if (i === length && !isFinal) return -1;
          cells.push(...text.slice(start, i).split(this.#dialect.delimiter).slice(0, MAX_COLUMNS));
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
          if (code === CR && i + 1 === length && !isFinal) return -1;
          break;
        }
      }
      // Letters, and mostly digits too, lie above all that ends a cell: one comparison settles most characters.
      while (i < length && (code > top || (code !== delimiter && code !== LF && code !== CR)))
        code = text.charCodeAt(++i);
      if (i >= length) {
        if (!isFinal) return -1;
        code = -1;
      }
      if (i - start > MAX_CELL) fault ??= { kind: "cell-too-long", line: endLine, column: cells.length };
      if (cells.length <= MAX_COLUMNS) cells.push(text.slice(start, i));
      if (code === delimiter) {
        i++;
        continue;
      }
      if (code === CR && i + 1 === length && !isFinal) return -1;
      break;
    }
    const end = i < length ? (text.charCodeAt(i) === CR && text.charCodeAt(i + 1) === LF ? i + 2 : i + 1) : i;
    this.#line = endLine + 1;
    this.#keep({ line, endLine, cells, fault });
    return end;
  }

  #keep(row: CsvRow): void {
    const { cells, line } = row;
    if (row.fault === null && isBlank(cells)) return;
    const isHint = this.#isFirst && line === 1 && EXCEL_HINT.test(cells.join(this.#dialect.delimiter));
    this.#isFirst = false;
    if (!isHint) this.#rows.push(row);
  }

  #tooLong(): AppError {
    return new AppError(
      "import-unreadable",
      `The row that begins on line ${this.#line} is longer than ${MAX_ROW.toLocaleString("en")} characters. Check the delimiter, the quotation mark and the encoding.`,
    );
  }
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

function isBlank(cells: readonly string[]): boolean {
  const first = cells[0] ?? "";
  if (first !== "" && first.charCodeAt(0) > SPACE) return false;
  return cells.every((cell) => cell.trim() === "");
}

/** Marks rows with a NUL or with bytes that are no text; one look at the whole text spares a look at each cell. */
function markUnreadable(rows: CsvRow[], text: string): void {
  for (const [sign, kind] of [
    [NUL, "nul"],
    [UNDECODABLE, "undecodable"],
  ] as const) {
    if (!text.includes(sign)) continue;
    for (const row of rows) {
      const column = row.cells.findIndex((cell) => cell.includes(sign));
      if (column >= 0) row.fault ??= { kind, line: row.line, column };
    }
  }
}
