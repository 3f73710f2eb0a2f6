import type { ImportChoices } from "../column-mapping";
import { compileRowReader } from "../compile-row-reader";
import { DealReader } from "../deal-reader";
import type { CellProblem, ImportedDeal, ReadRow } from "../deal-row";
import { compileColumns, type DealColumns } from "./deal-columns";
import { csvRowOf, emptyBatch, type RowBatch } from "./row-batch";

/**
 * The rows of a file as deals, batch by batch. What can be known of a row from numbers alone is in its columns; a deal is made
 * of a row only when somebody asks for it. Says of every row what `compileRowReader` says of it, which reads those rows that
 * are not plain; tests compare the two.
 */
export class DealRows {
  /** Null where the choices ask for more than columns can do; then all rows are read as strings. */
  readonly columns: DealColumns | null;
  readonly #reader: DealReader<number> | null;
  readonly #readOther: (row: ReturnType<typeof csvRowOf>) => ReadRow;
  readonly #width: number;
  #batch: RowBatch = emptyBatch();
  #refused = new Uint8Array(0);
  readonly #others = new Map<number, ReadRow>();

  constructor(choices: ImportChoices, headers: readonly string[]) {
    this.#width = headers.length;
    this.#readOther = compileRowReader(choices, headers);
    this.columns = compileColumns(choices);
    this.#reader = this.columns && new DealReader(this.columns.fields);
  }

  /** Reads a batch; it is the one that all below is asked of, until the next. */
  read(batch: RowBatch): void {
    this.#batch = batch;
    this.#others.clear();
    if (this.#refused.length < batch.count) this.#refused = new Uint8Array(2 * batch.count);
    this.#refused.fill(0, 0, batch.count);
    if (this.columns === null) {
      for (let row = 0; row < batch.count; row++) this.#readAsStrings(row);
      return;
    }
    for (const column of this.columns.all) column.read(batch, this.#refused);
    for (const row of batch.others.keys()) this.#readAsStrings(row);
  }

  #readAsStrings(row: number): ReadRow {
    const read = this.#readOther(csvRowOf(this.#batch, row, this.#width));
    this.#others.set(row, read);
    if ("problems" in read) this.#refused[row] = 1;
    return read;
  }

  get batch(): RowBatch {
    return this.#batch;
  }

  get count(): number {
    return this.#batch.count;
  }

  /** The line of the file that a row begins on. */
  lineOf(row: number): number {
    return this.#batch.lines[row] as number;
  }

  /** True where a cell of the row cannot be read. */
  isRefused(row: number): boolean {
    return this.#refused[row] === 1;
  }

  /** True where the columns know the row; else only its deal does. */
  isInColumns(row: number): boolean {
    return !this.#others.has(row);
  }

  /** What is wrong with a refused row, cell by cell. */
  problemsOf(row: number): CellProblem[] {
    const read = this.#others.get(row) ?? this.#readAsStrings(row);
    if ("problems" in read) return read.problems;
    throw new Error(`line ${read.line} was refused by its columns and is read as a whole`);
  }

  /** The deal that a row states, made when asked. Deals share lists and amounts: never change one. */
  dealOf(row: number): ImportedDeal {
    const other = this.#others.get(row);
    const deal = other === undefined ? (this.#reader?.read(row) ?? null) : "deal" in other ? other.deal : null;
    if (deal === null) throw new Error(`line ${this.lineOf(row)} is no deal`);
    return deal;
  }
}
