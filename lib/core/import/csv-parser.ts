import { AppError } from "../shared/app-error";
import { type CsvDialect, type CsvRow, MAX_ROW } from "./csv-dialect";
import { readCsvRow } from "./read-csv-row";
import { TextPiece } from "./text-piece";

const SPACE = 32;
const NUL = "\0";
/** What a decoder writes where bytes are no text in the encoding. */
const UNDECODABLE = "\ufffd";
const EXCEL_HINT = /^"?sep=.{1,2}$/i;

/** Who takes the rows of a file, in their order. */
export interface RowTaker {
  /**
   * Takes the row that begins at `at` if it is one that needs no strings to be kept.
   * @returns the index after it; -1 where it is not, or where the piece ends before the row does.
   */
  takePlain(piece: TextPiece, at: number, line: number): number;
  /** Takes any other row. */
  take(row: CsvRow): void;
}

/**
 * Splits text into rows, piece by piece; the rows do not depend on where the pieces are cut. Lines that hold nothing, and rows
 * of empty cells as spreadsheets leave below a table, are passed over but counted. A quotation mark that is not closed costs
 * its own line only. Written for speed: docs/decisions/0019.
 *
 * Cells are mostly slices that keep their piece in memory: copy what is to live longer than the batch.
 */
export class CsvParser {
  readonly #dialect: CsvDialect;
  readonly #taker: RowTaker;
  #rest = "";
  /** The line that `#rest` begins with. */
  #line = 1;
  #isFirst = true;

  constructor(dialect: CsvDialect, taker: RowTaker) {
    this.#dialect = dialect;
    this.#taker = taker;
  }

  /**
   * Hands on the rows that the text completes.
   * @throws AppError 'import-unreadable' where one row is longer than MAX_ROW.
   */
  push(piece: TextPiece): void {
    this.#parse(this.#rest === "" ? piece : new TextPiece(this.#rest + piece.text), false);
  }

  /** Hands on the last row, where no newline ends it. */
  end(): void {
    this.#parse(new TextPiece(this.#rest), true);
  }

  #parse(piece: TextPiece, isFinal: boolean): void {
    const { length } = piece;
    // Rare signs are looked for once in the whole piece, which spares a look at each cell.
    const isReadable = !piece.has(NUL) && !piece.has(UNDECODABLE);
    let at = 0;
    while (at < length) {
      // The first row may be a hint or the header, which are looked at as text.
      let next = isReadable && !this.#isFirst ? this.#taker.takePlain(piece, at, this.#line) : -1;
      if (next > 0) this.#line++;
      else next = this.#readRow(piece.text, at, isReadable, isFinal);
      if ((next < 0 ? length : next) - at > MAX_ROW) throw this.#tooLong();
      if (next < 0) break;
      at = next;
    }
    this.#rest = at === length ? "" : piece.text.slice(at);
  }

  /** Reads one row; the index after it, or -1 where the text ends before the row does. */
  #readRow(text: string, at: number, isReadable: boolean, isFinal: boolean): number {
    const read = readCsvRow(text, at, this.#line, this.#dialect, isFinal);
    if (read === null) return -1;
    const { row, end } = read;
    this.#line = row.endLine + 1;
    if (row.fault === null && isBlank(row.cells)) return end;
    const isHint = this.#isFirst && row.line === 1 && EXCEL_HINT.test(row.cells.join(this.#dialect.delimiter));
    this.#isFirst = false;
    if (isHint) return end;
    if (!isReadable) markUnreadable(row);
    this.#taker.take(row);
    return end;
  }

  #tooLong(): AppError {
    return new AppError(
      "import-unreadable",
      `The row that begins on line ${this.#line} is longer than ${MAX_ROW.toLocaleString("en")} characters. Check the delimiter, the quotation mark and the encoding.`,
    );
  }
}

function isBlank(cells: readonly string[]): boolean {
  const first = cells[0] ?? "";
  if (first !== "" && first.charCodeAt(0) > SPACE) return false;
  return cells.every((cell) => cell.trim() === "");
}

/** Marks a row with a NUL or with bytes that are no text. */
function markUnreadable(row: CsvRow): void {
  for (const [sign, kind] of [
    [NUL, "nul"],
    [UNDECODABLE, "undecodable"],
  ] as const) {
    const column = row.cells.findIndex((cell) => cell.includes(sign));
    if (column >= 0) row.fault ??= { kind, line: row.line, column };
  }
}
