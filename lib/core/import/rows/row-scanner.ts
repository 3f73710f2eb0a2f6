import { CsvDecoder } from "../csv-decoder";
import { type CsvDialect, type CsvRow, MAX_CELL } from "../csv-dialect";
import { CsvParser, type RowTaker } from "../csv-parser";
import type { Codes, TextPiece } from "../text-piece";
import { CASE_BIT, emptyBatch, HASH_BASIS, HASH_PRIME, type RowBatch } from "./row-batch";

const LF = 10;
const CR = 13;
const SPACE = 32;
/** Both quotation marks and both line ends lie below or at it. */
const APOSTROPHE = 39;
const LAST_ASCII = 126;

/** Reads a file in batches of rows. The header, where there is one, is no row. */
export class RowScanner implements RowTaker {
  readonly #decoder: CsvDecoder;
  readonly #parser: CsvParser;
  readonly #delimiter: number;
  readonly #quote: number;
  readonly #width: number;
  readonly #batch: RowBatch = emptyBatch();
  #hasHeader: boolean;
  #cells = 0;

  /** @param width the columns of the file; rows with more or fewer cells are not plain. */
  constructor(dialect: CsvDialect, width: number) {
    this.#decoder = new CsvDecoder(dialect.encoding);
    this.#parser = new CsvParser(dialect, this);
    this.#delimiter = dialect.delimiter.charCodeAt(0);
    this.#quote = dialect.quote.charCodeAt(0);
    this.#width = width;
    this.#hasHeader = dialect.header;
  }

  /**
   * The rows that the bytes complete. Their memory may be used again afterwards.
   * @throws AppError 'import-unreadable' where a row is too long to be one.
   */
  push(bytes: Uint8Array): RowBatch {
    this.#begin();
    this.#parser.push(this.#decoder.decode(bytes));
    return this.#batch;
  }

  /** The rows that are left when the file ends. */
  *end(): Generator<RowBatch> {
    this.#begin();
    this.#parser.push(this.#decoder.end());
    yield this.#batch;
    this.#begin();
    this.#parser.end();
    yield this.#batch;
  }

  #begin(): void {
    this.#batch.count = 0;
    this.#batch.others.clear();
    this.#cells = 0;
  }

  take(row: CsvRow): void {
    if (this.#hasHeader) {
      this.#hasHeader = false;
      return;
    }
    const batch = this.#batch;
    batch.others.set(batch.count, row);
    this.#addRow(row.line, -1);
  }

  takePlain(piece: TextPiece, at: number, line: number): number {
    const batch = this.#batch;
    if (batch.piece !== piece) {
      batch.piece = piece;
      batch.codes = piece.codes;
      // A cell takes a character at least, its delimiter; so the lists are never too short.
      if (batch.starts.length <= piece.length) {
        batch.starts = new Int32Array(piece.length + 1);
        batch.ends = new Int32Array(piece.length + 1);
        batch.hashes = new Int32Array(piece.length + 1);
      }
    }
    const first = this.#cells;
    const end = this.#scanRow(batch.codes, at, piece.length);
    if (end < 0) this.#cells = first;
    else this.#addRow(line, first);
    return end;
  }

  #addRow(line: number, firstCell: number): void {
    const batch = this.#batch;
    if (batch.count === batch.lines.length) {
      batch.lines = longer(batch.lines);
      batch.firstCells = longer(batch.firstCells);
    }
    batch.lines[batch.count] = line;
    batch.firstCells[batch.count++] = firstCell;
  }

  /**
   * Notes the cells of one row. It is plain where it has a cell for each column, and each stands as it is or in quotation marks
   * that hold none of their own and no line end.
   * @returns the index after the row; -1 where it is not plain or does not end here.
   */
  #scanRow(codes: Codes, at: number, length: number): number {
    const { starts, ends, hashes } = this.#batch;
    const delimiter = this.#delimiter;
    const quote = this.#quote;
    const top = delimiter > CR ? delimiter : CR;
    const first = this.#cells;
    const most = first + this.#width;
    let cell = first;
    let i = at;
    for (;;) {
      let code = codes[i] as number;
      let start = i;
      let hash = HASH_BASIS;
      if (code === quote) {
        start = ++i;
        code = codes[i] as number;
        while (code > APOSTROPHE || (code !== quote && code !== LF && code !== CR)) {
          hash = Math.imul(hash ^ (code | CASE_BIT), HASH_PRIME);
          code = codes[++i] as number;
        }
        if (code !== quote) return -1;
        ends[cell] = i;
        code = codes[++i] as number;
        if (code !== delimiter && code !== LF && code !== CR) return -1;
      } else {
        if (code === SPACE && this.#isQuoteBehindSpaces(codes, i)) return -1;
        // Letters, and mostly digits too, lie above all that ends a cell: one comparison settles most characters.
        while (code > top || (code !== delimiter && code !== LF && code !== CR)) {
          hash = Math.imul(hash ^ (code | CASE_BIT), HASH_PRIME);
          code = codes[++i] as number;
        }
        ends[cell] = i;
      }
      if (i >= length || i - start > MAX_CELL || cell === most) return -1;
      starts[cell] = start;
      hashes[cell++] = hash;
      if (code !== delimiter) {
        if (cell !== most || this.#mayBeBlank(codes, first, most)) return -1;
        this.#cells = cell;
        if (code === LF) return i + 1;
        if (i + 1 === length) return -1; // whether a line feed follows is not known yet
        return codes[i + 1] === LF ? i + 2 : i + 1;
      }
      i++;
    }
  }

  #isQuoteBehindSpaces(codes: Codes, from: number): boolean {
    let i = from;
    while (codes[i] === SPACE) i++;
    return codes[i] === this.#quote;
  }

  /** True where no cell holds a sign of ASCII that can be seen: such a row may be one of blanks. */
  #mayBeBlank(codes: Codes, from: number, to: number): boolean {
    const { starts, ends } = this.#batch;
    for (let cell = from; cell < to; cell++) {
      const end = ends[cell] as number;
      for (let i = starts[cell] as number; i < end; i++) {
        const code = codes[i] as number;
        if (code > SPACE && code <= LAST_ASCII) return false;
      }
    }
    return true;
  }
}

function longer(list: Int32Array): Int32Array {
  const made = new Int32Array(2 * list.length);
  made.set(list);
  return made;
}
