import { FEATURE_COUNT } from "./feature-number";
import type { LinearWeights } from "./linear-model";

/**
 * The rows of linear weights laid out for reading. Scoring waits for memory far more than it computes, so what is asked of
 * every feature fits near the processor, and everything about a row stands together.
 */
export interface PackedRows {
  /** Two numbers per 32 features: one bit for each that has a row, and how many rows stand before. */
  present: Int32Array;
  /** Per row where its entries begin. */
  starts: Int32Array;
  /** Per row: how many entries are over all views, how many there are, then the entries as column * 256 + weight byte. */
  entries: Uint16Array;
}

const known = new WeakMap<LinearWeights, PackedRows>();

/** The model's rows in packed form; made once per model. */
export function packedRows(model: LinearWeights): PackedRows {
  const kept = known.get(model);
  if (kept !== undefined) return kept;
  const made = pack(model);
  known.set(model, made);
  return made;
}

function pack({ rowOf, starts, viewsFrom, columns, weights }: LinearWeights): PackedRows {
  const present = new Int32Array((FEATURE_COUNT / 32) * 2);
  const rowStarts: number[] = [];
  const entries = new Uint16Array(columns.length + 2 * viewsFrom.length);
  let at = 0;
  for (let feature = 0; feature < FEATURE_COUNT; feature++) {
    const word = (feature >>> 5) * 2;
    if ((feature & 31) === 0) present[word + 1] = rowStarts.length;
    const row = rowOf[feature] as number;
    if (row < 0) continue;
    present[word] = (present[word] as number) | (1 << (feature & 31));
    rowStarts.push(at);
    const from = starts[row] as number;
    const to = starts[row + 1] as number;
    entries[at++] = (viewsFrom[row] as number) - from;
    entries[at++] = to - from;
    for (let e = from; e < to; e++) entries[at++] = ((columns[e] as number) << 8) | ((weights[e] as number) & 255);
  }
  return { present, starts: Int32Array.from(rowStarts), entries };
}

/** Where the entries of a feature's row begin; -1 where it has none. */
export function rowStart({ present, starts }: PackedRows, feature: number): number {
  const word = (feature >>> 5) * 2;
  const bits = present[word] as number;
  const bit = feature & 31;
  if (((bits >>> bit) & 1) === 0) return -1;
  return starts[(present[word + 1] as number) + onesIn(bits & ((1 << bit) - 1))] as number;
}

/** How many bits are set in 32. Source: Warren, Hacker's Delight, 5-1. */
function onesIn(bits: number): number {
  let n = bits - ((bits >>> 1) & 0x55555555);
  n = (n & 0x33333333) + ((n >>> 2) & 0x33333333);
  return Math.imul((n + (n >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
