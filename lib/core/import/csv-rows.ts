import type { CsvDialect, CsvRow } from "./csv-dialect";
import { CsvParser, type RowTaker } from "./csv-parser";
import type { TextPiece } from "./text-piece";

/** All rows of a text with their cells as strings. */
export class CsvRows implements RowTaker {
  readonly #parser: CsvParser;
  #rows: CsvRow[] = [];

  constructor(dialect: CsvDialect) {
    this.#parser = new CsvParser(dialect, this);
  }

  /**
   * The rows that the text completes.
   * @throws AppError 'import-unreadable' where a row is too long to be one.
   */
  push(piece: TextPiece): CsvRow[] {
    this.#rows = [];
    this.#parser.push(piece);
    return this.#rows;
  }

  /** The last row, where no newline ends it. */
  end(): CsvRow[] {
    this.#rows = [];
    this.#parser.end();
    return this.#rows;
  }

  take(row: CsvRow): void {
    this.#rows.push(row);
  }

  /** Each row's strings are wanted. */
  takePlain(): number {
    return -1;
  }
}
