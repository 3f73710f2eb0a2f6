import type { PackedRows } from "./packed-rows";

/** Values of features are whole numbers of twentieths: sums of them are exact in any order. */
export const VALUE_UNITS = 20;

/** The rows to add up, each so many times. */
export interface RowList {
  /** Where each row begins. */
  rows: Int32Array;
  times: Int32Array;
}

/** The first and the third byte of a number. */
const PAIR = 0xff00ff;
/** Sums of two classes each: of classes 4i and 4i + 2, then of 4i + 1 and 4i + 3. */
const sums = new Int32Array(14);

/**
 * Adds the rows of the list from `from` up to `to`, in `table`, to the totals of `classes` columns from `column` on.
 *
 * @param table `whole` or `views` of the packed rows
 */
export function addRows(
  { bias, most }: PackedRows,
  table: Int32Array,
  list: RowList,
  from: number,
  to: number,
  totals: Float64Array,
  column: number,
  classes: number,
): void {
  for (let start = from; start < to; ) {
    let room = most;
    let end = start;
    let count = 0;
    while (end < to) {
      const times = list.times[end] as number;
      room -= times < 0 ? -times : times;
      if (room < 0) break;
      count += times;
      end += 1;
    }
    sumUp(table, list, start, end);
    spill(totals, column, classes, bias * count);
    start = end;
  }
}

/** Sums of so few rows that none overflows. Written out number by number, so that the sums stay in the processor's registers. */
function sumUp(table: Int32Array, list: RowList, from: number, to: number): void {
  let a0 = 0;
  let b0 = 0;
  let a1 = 0;
  let b1 = 0;
  let a2 = 0;
  let b2 = 0;
  let a3 = 0;
  let b3 = 0;
  let a4 = 0;
  let b4 = 0;
  let a5 = 0;
  let b5 = 0;
  let a6 = 0;
  let b6 = 0;
  for (let i = from; i < to; i++) {
    const times = list.times[i] as number;
    const row = list.rows[i] as number;
    const n0 = table[row + 0] as number;
    a0 = (a0 + Math.imul(n0 & PAIR, times)) | 0;
    b0 = (b0 + Math.imul((n0 >>> 8) & PAIR, times)) | 0;
    const n1 = table[row + 1] as number;
    a1 = (a1 + Math.imul(n1 & PAIR, times)) | 0;
    b1 = (b1 + Math.imul((n1 >>> 8) & PAIR, times)) | 0;
    const n2 = table[row + 2] as number;
    a2 = (a2 + Math.imul(n2 & PAIR, times)) | 0;
    b2 = (b2 + Math.imul((n2 >>> 8) & PAIR, times)) | 0;
    const n3 = table[row + 3] as number;
    a3 = (a3 + Math.imul(n3 & PAIR, times)) | 0;
    b3 = (b3 + Math.imul((n3 >>> 8) & PAIR, times)) | 0;
    const n4 = table[row + 4] as number;
    a4 = (a4 + Math.imul(n4 & PAIR, times)) | 0;
    b4 = (b4 + Math.imul((n4 >>> 8) & PAIR, times)) | 0;
    const n5 = table[row + 5] as number;
    a5 = (a5 + Math.imul(n5 & PAIR, times)) | 0;
    b5 = (b5 + Math.imul((n5 >>> 8) & PAIR, times)) | 0;
    const n6 = table[row + 6] as number;
    a6 = (a6 + Math.imul(n6 & PAIR, times)) | 0;
    b6 = (b6 + Math.imul((n6 >>> 8) & PAIR, times)) | 0;
  }
  sums[0] = a0;
  sums[1] = b0;
  sums[2] = a1;
  sums[3] = b1;
  sums[4] = a2;
  sums[5] = b2;
  sums[6] = a3;
  sums[7] = b3;
  sums[8] = a4;
  sums[9] = b4;
  sums[10] = a5;
  sums[11] = b5;
  sums[12] = a6;
  sums[13] = b6;
}

/** Parts the sums into the totals of their classes; what the weights' bias added to each is taken off. */
function spill(totals: Float64Array, column: number, classes: number, added: number): void {
  for (let i = 0; i < sums.length; i++) {
    const both = sums[i] as number;
    const low = (both << 16) >> 16;
    const first = 4 * (i >> 1) + (i & 1);
    if (first < classes) totals[column + first] = (totals[column + first] as number) + low - added;
    if (first + 2 < classes) {
      totals[column + first + 2] = (totals[column + first + 2] as number) + ((both - low) >> 16) - added;
    }
  }
}
