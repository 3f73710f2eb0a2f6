import { FEATURE_COUNT, VIEW_STARTS } from "./feature-number";
import type { LinearWeights } from "./linear-model";

/**
 * The rows of linear weights laid out for adding up: a feature's weights for all classes stand side by side, two in a number, so
 * that one addition adds both. Scoring waits for memory as long as it computes: what is asked of every feature is small.
 */
export interface PackedRows {
  /** Two numbers per 32 features: one bit for each that has a row, and how many rows stand before. */
  present: Int32Array;
  /** Row r over all views is `LANES` numbers from `r * LANES`: class 2i in the lower half of number i, class 2i + 1 in the upper. */
  whole: Int32Array;
  /** The same over the feature's own view. */
  views: Int32Array;
  /** How many times a weight can be added before half a number may overflow. */
  most: number;
}

/** Numbers per row: enough for 28 classes, of which the kinds with their groups are 27 and the categories of contracts 26. */
export const LANES = 14;
/** The largest number that half of one holds. */
const LARGEST = 0x7fff;
const known = new WeakMap<LinearWeights, PackedRows>();

/** The model's rows in packed form; made once per model. */
export function packedRows(model: LinearWeights): PackedRows {
  const kept = known.get(model);
  if (kept !== undefined) return kept;
  const made = pack(model);
  known.set(model, made);
  return made;
}

function pack({ classes, rowOf, starts, viewsFrom, columns, weights }: LinearWeights): PackedRows {
  const present = new Int32Array((FEATURE_COUNT / 32) * 2);
  const whole = new Int32Array(viewsFrom.length * LANES);
  const views = new Int32Array(viewsFrom.length * LANES);
  let largest = 1;
  let rows = 0;
  for (let feature = 0; feature < FEATURE_COUNT; feature++) {
    const word = (feature >>> 5) * 2;
    if ((feature & 31) === 0) present[word + 1] = rows;
    const row = rowOf[feature] as number;
    if (row < 0) continue;
    present[word] = (present[word] as number) | (1 << (feature & 31));
    const middle = viewsFrom[row] as number;
    const viewColumns = classes * (1 + viewOf(feature));
    for (let e = starts[row] as number; e < (starts[row + 1] as number); e++) {
      const weight = weights[e] as number;
      const column = columns[e] as number;
      largest = Math.max(largest, Math.abs(weight));
      if (e < middle) addTo(whole, rows * LANES, column, weight);
      else addTo(views, rows * LANES, column - viewColumns, weight);
    }
    rows += 1;
  }
  return { present, whole, views, most: Math.floor(LARGEST / largest) };
}

function viewOf(feature: number): number {
  return feature < (VIEW_STARTS[1] as number) ? 0 : feature < (VIEW_STARTS[2] as number) ? 1 : 2;
}

function addTo(lanes: Int32Array, from: number, column: number, weight: number): void {
  const lane = from + (column >> 1);
  lanes[lane] = (lanes[lane] as number) + ((column & 1) === 0 ? weight : weight << 16);
}

/** The row of a feature; -1 where it has none. */
export function rowOfFeature({ present }: PackedRows, feature: number): number {
  const word = (feature >>> 5) * 2;
  const bits = present[word] as number;
  const bit = feature & 31;
  if (((bits >>> bit) & 1) === 0) return -1;
  return (present[word + 1] as number) + onesIn(bits & ((1 << bit) - 1));
}

/** How many bits are set in 32. Source: Warren, Hacker's Delight, 5-1. */
function onesIn(bits: number): number {
  let n = bits - ((bits >>> 1) & 0x55555555);
  n = (n & 0x33333333) + ((n >>> 2) & 0x33333333);
  return Math.imul((n + (n >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** Adds the two weights of each number of `sums` to the totals, one per class, and empties it. */
export function spill(sums: Int32Array, totals: Float64Array, from: number, classes: number): void {
  for (let lane = 0; 2 * lane < classes; lane++) {
    const both = sums[lane] as number;
    sums[lane] = 0;
    const even = (both << 16) >> 16;
    const column = from + 2 * lane;
    totals[column] = (totals[column] as number) + even;
    if (2 * lane + 1 < classes) totals[column + 1] = (totals[column + 1] as number) + ((both - even) >> 16);
  }
}
