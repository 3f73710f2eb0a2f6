import { FEATURE_COUNT, VIEW_STARTS } from "./feature-number";
import type { LinearWeights } from "./linear-model";

/**
 * The rows of linear weights laid out for adding up. Scoring waits for memory longer than it computes, so what is asked of every
 * feature is small: a weight takes a byte, made positive by adding `bias`, and four stand in a number.
 */
export interface PackedRows {
  /** Two numbers per 32 features: one bit for each that has a row, and how many rows stand before. */
  present: Int32Array;
  /** Rows in the order of their features, `ROW` numbers each, class 4i in the lowest byte of number i: the weights over all views. */
  whole: Int32Array;
  /** The same over the feature's own view. */
  views: Int32Array;
  /** Added to each weight. */
  bias: number;
  /** How many times weights can be added up two to a number before a sum may overflow. */
  most: number;
}

/** Numbers per row: enough for 28 classes, of which the kinds with their groups are 27 and the categories of contracts 26. */
export const ROW = 7;
/** The largest number that half of one holds. */
const LARGEST = 0x7fff;
const known = new WeakMap<LinearWeights, PackedRows>();

/** The model's rows in packed form; made once per model. */
export function packedRows(model: LinearWeights): PackedRows {
  const kept = known.get(model);
  if (kept !== undefined) return kept;
  if (model.classes > 4 * ROW) throw new RangeError(`Rows are made for ${4 * ROW} classes, not for ${model.classes}.`);
  const made = pack(model);
  known.set(model, made);
  return made;
}

function pack(model: LinearWeights): PackedRows {
  const { classes, rowOf, starts, viewsFrom, columns, weights } = model;
  const bias = weights.reduce((most, weight) => Math.max(most, weight < 0 ? -weight : weight), 1);
  const { present, features } = presence(rowOf);
  const bytes = { whole: new Uint8Array(features.length * ROW * 4), views: new Uint8Array(features.length * ROW * 4) };
  bytes.whole.fill(bias);
  bytes.views.fill(bias);
  features.forEach((feature, i) => {
    const row = rowOf[feature] as number;
    const middle = viewsFrom[row] as number;
    const at = 4 * ROW * i;
    const viewColumns = classes * (1 + viewOf(feature));
    for (let e = starts[row] as number; e < (starts[row + 1] as number); e++) {
      const column = columns[e] as number;
      const value = (weights[e] as number) + bias;
      if (e < middle) bytes.whole[at + column] = value;
      else bytes.views[at + column - viewColumns] = value;
    }
  });
  const most = Math.floor(LARGEST / (2 * bias));
  return {
    present,
    whole: new Int32Array(bytes.whole.buffer),
    views: new Int32Array(bytes.views.buffer),
    bias,
    most,
  };
}

/** Which features have a row, as bits and in order. */
function presence(rowOf: Int32Array): { present: Int32Array; features: number[] } {
  const present = new Int32Array((FEATURE_COUNT / 32) * 2);
  const features: number[] = [];
  for (let feature = 0; feature < FEATURE_COUNT; feature++) {
    const word = (feature >>> 5) * 2;
    if ((feature & 31) === 0) present[word + 1] = features.length;
    if ((rowOf[feature] as number) < 0) continue;
    present[word] = (present[word] as number) | (1 << (feature & 31));
    features.push(feature);
  }
  return { present, features };
}

function viewOf(feature: number): number {
  return feature < (VIEW_STARTS[1] as number) ? 0 : feature < (VIEW_STARTS[2] as number) ? 1 : 2;
}

/** Where the row of a feature begins; -1 where it has none. */
export function rowOfFeature({ present }: PackedRows, feature: number): number {
  const word = (feature >>> 5) * 2;
  const bits = present[word] as number;
  const bit = feature & 31;
  if (((bits >>> bit) & 1) === 0) return -1;
  return ROW * ((present[word + 1] as number) + onesIn(bits & ((1 << bit) - 1)));
}

/** How many bits are set in 32. Source: Warren, Hacker's Delight, 5-1. */
function onesIn(bits: number): number {
  let n = bits - ((bits >>> 1) & 0x55555555);
  n = (n & 0x33333333) + ((n >>> 2) & 0x33333333);
  return Math.imul((n + (n >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
