import { currencyDigits } from "../../shared/money";
import type { ColumnUnit } from "../column-mapping";
import type { Codes } from "../text-piece";
import type { Amount } from "../values/read-amount";
import { type Reading, understood } from "../values/reading";
import type { RememberedColumn } from "./remembered-column";
import { cellOf, type RowBatch } from "./row-batch";

/** What the file says of amounts that are bare figures. */
export interface FigureRules {
  /** The currency that stands beside the amounts; null where no column holds it. */
  currencies: RememberedColumn<string | null> | null;
  unit: ColumnUnit | null;
  /** Of figures whose column names neither. */
  currency: string | null;
  scale: number;
}

const NOT_STATED: Reading<Amount | null> = understood(null);
/** Said of a row whose amount is a bare figure. */
const FIGURE = -1;
const ZERO = 48;
const NINE = 57;
const POINT = 46;
/** Digits of a figure that a double surely holds. */
const MOST_DIGITS = 15;
/** With three digits behind it, a point may group thousands. */
const GROUP = 3;

/** The column of an amount of money. Bare figures, of which files of deals mostly consist, are read without strings. */
export class AmountColumn {
  /** Of each row, in minor units of its currency; NaN = not stated. */
  minor = new Float64Array(0);
  /** Of each row; of a sum that is not stated it says nothing. */
  currency: string[] = [];
  #numbers = new Int32Array(0);
  readonly #readings: Reading<Amount | null>[] = [NOT_STATED];

  /** @param column from 0. */
  constructor(
    private readonly column: number,
    private readonly rules: FigureRules,
    private readonly readCell: (cell: string, beside: string | null) => Reading<Amount | null>,
  ) {}

  /** Reads the column of a batch, whose currencies are read; a row whose cell is refused is marked. */
  read(batch: RowBatch, refused: Uint8Array): void {
    this.#readings.length = 1;
    if (this.#numbers.length < batch.count) {
      this.#numbers = new Int32Array(2 * batch.count);
      this.minor = new Float64Array(2 * batch.count);
    }
    const { codes, starts, ends, firstCells, count } = batch;
    for (let row = 0; row < count; row++) {
      // A currency that cannot be read is a problem of its own cell.
      if ((firstCells[row] as number) < 0 || refused[row] === 1) continue;
      const cell = (firstCells[row] as number) + this.column;
      const start = starts[cell] as number;
      const end = ends[cell] as number;
      if (end === start) this.#take(row, 0, NOT_STATED);
      else if (!this.#takeFigure(row, codes, start, end)) {
        const reading = this.readCell(cellOf(batch, cell), this.#beside(row));
        this.#take(row, this.#readings.push(reading) - 1, reading);
        if (!reading.ok) refused[row] = 1;
      }
    }
  }

  #beside(row: number): string | null {
    const { currencies } = this.rules;
    if (currencies === null) return null;
    const reading = currencies.reading(row);
    return reading.ok ? reading.value : null;
  }

  #take(row: number, number: number, reading: Reading<Amount | null>): void {
    this.#numbers[row] = number;
    const from = reading.ok && reading.value !== null ? reading.value.from : null;
    this.minor[row] = from === null ? Number.NaN : from.minor;
    this.currency[row] = from === null ? "" : from.currency;
  }

  /** Takes '12500000' and '12.5' with the currency beside it, of the column or of the file; all else is refused, or read otherwise. */
  #takeFigure(row: number, codes: Codes, start: number, end: number): boolean {
    const figure = figureOf(codes, start, end);
    const currency = this.#beside(row) ?? this.rules.unit?.currency ?? this.rules.currency;
    if (!(figure > 0) || currency === null) return false;
    const major = figure * (this.rules.unit?.scale ?? this.rules.scale);
    const minor = Math.round(major * 10 ** currencyDigits(currency));
    if (!Number.isSafeInteger(minor)) return false;
    this.#numbers[row] = FIGURE;
    this.minor[row] = minor;
    this.currency[row] = currency;
    return true;
  }

  reading(row: number): Reading<Amount | null> {
    const number = this.#numbers[row] as number;
    if (number !== FIGURE) return this.#readings[number] as Reading<Amount | null>;
    const from = { minor: this.minor[row] as number, currency: this.currency[row] as string };
    return understood({ from, to: null });
  }
}

/** The figure that a cell consists of: digits, with or without a decimal point that can be nothing else. NaN for all others. */
function figureOf(codes: Codes, start: number, end: number): number {
  if (end - start > MOST_DIGITS) return Number.NaN;
  let digits = 0;
  let point = end;
  for (let i = start; i < end; i++) {
    const code = codes[i] as number;
    if (code >= ZERO && code <= NINE) digits = digits * 10 + (code - ZERO);
    else if (code === POINT && point === end && i > start) point = i;
    else return Number.NaN;
  }
  if (point === end) return digits;
  const behind = end - point - 1;
  // Both are whole numbers that a double holds exactly, so their quotient is the double next to the figure, as Number reads it.
  return behind === 0 || behind === GROUP ? Number.NaN : digits / 10 ** behind;
}
