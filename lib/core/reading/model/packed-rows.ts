import { FEATURE_COUNT, VIEW_STARTS } from "./feature-number";
import { plainKernel, ROW, type RowKernel } from "./kernel/row-kernel";
import { simdKernel } from "./kernel/simd-kernel";
import type { LinearWeights } from "./linear-model";

/** Places in the memory, in bytes, of one set of rows: which features have one, and the rows in the order of their features. */
export interface RowTable {
  present: number;
  rows: number;
}

/**
 * The rows of linear weights laid out for adding up, in one piece of memory with what the loops need besides. Scoring waits for
 * memory longer than it computes: a row is half a line of the processor's cache, one byte a class, and features whose row is
 * all zero have none.
 */
export interface PackedRows {
  kernel: RowKernel;
  /** Weights over all views, and over the feature's own view. */
  whole: RowTable;
  views: RowTable;
  /** Where a segment's features and their values go, the list of their rows, and its sums. */
  features: number;
  values: number;
  list: number;
  sums: number;
  /** Where the sums of words are kept: `WORD_PLACES` times two sets of `ROW` sums. */
  words: number;
  /** The whole memory. */
  numbers: Int32Array;
  floats: Float32Array;
}

/** As many features as `FeatureHasher` keeps. */
const MOST_FEATURES = 1 << 16;
/** Places for words; a paper uses a thousand or two. */
export const WORD_PLACES = 1 << 14;
/** Bytes of `ROW` sums. */
export const SUMS = 4 * ROW;
const PAGE = 65_536;

const known = new WeakMap<LinearWeights, PackedRows>();

/** The model's rows in packed form; made once per model. */
export function packedRows(model: LinearWeights): PackedRows {
  const kept = known.get(model);
  if (kept !== undefined) return kept;
  if (model.classes > ROW) throw new RangeError(`Rows are made for ${ROW} classes, not for ${model.classes}.`);
  const made = pack(model);
  known.set(model, made);
  return made;
}

function pack(model: LinearWeights): PackedRows {
  let end = 0;
  const room = (bytes: number): number => {
    const start = end;
    end = (end + bytes + 63) & ~63;
    return start;
  };
  const has = presence(model);
  const table = (rows: number): RowTable => ({ present: room(FEATURE_COUNT / 4), rows: room(rows * ROW) });
  const places = {
    sums: room(SUMS),
    whole: table(has.whole.rows),
    views: table(has.views.rows),
    features: room(4 * MOST_FEATURES),
    values: room(4 * MOST_FEATURES),
    // One more than fits: what has no row is written behind the end.
    list: room(8 * (MOST_FEATURES + 1)),
    words: room(2 * WORD_PLACES * SUMS),
  };
  const { memory, kernel } = memoryOf(end);
  const packed = { ...places, kernel, numbers: new Int32Array(memory), floats: new Float32Array(memory) };
  packed.numbers.set(has.whole.bits, places.whole.present >> 2);
  packed.numbers.set(has.views.bits, places.views.present >> 2);
  fill(new Int8Array(memory), model, places);
  return packed;
}

function memoryOf(bytes: number): { memory: ArrayBuffer; kernel: RowKernel } {
  if (typeof WebAssembly !== "undefined") {
    const memory = new WebAssembly.Memory({ initial: Math.ceil(bytes / PAGE) });
    const kernel = simdKernel(memory);
    if (kernel !== null) return { memory: memory.buffer, kernel };
  }
  const memory = new ArrayBuffer(bytes);
  return { memory, kernel: plainKernel(memory) };
}

interface Presence {
  bits: Int32Array;
  rows: number;
}

/** Which features have a row over all views, and which over their own. */
function presence({ rowOf, starts, viewsFrom }: LinearWeights): { whole: Presence; views: Presence } {
  const whole: Presence = { bits: new Int32Array(FEATURE_COUNT / 16), rows: 0 };
  const views: Presence = { bits: new Int32Array(FEATURE_COUNT / 16), rows: 0 };
  const enter = (to: Presence, word: number, feature: number): void => {
    to.bits[word] = (to.bits[word] as number) | (1 << (feature & 31));
    to.rows += 1;
  };
  for (let feature = 0; feature < FEATURE_COUNT; feature++) {
    const word = (feature >>> 5) * 2;
    if ((feature & 31) === 0) {
      whole.bits[word + 1] = whole.rows;
      views.bits[word + 1] = views.rows;
    }
    const row = rowOf[feature] as number;
    if (row < 0) continue;
    const middle = viewsFrom[row] as number;
    if ((starts[row] as number) < middle) enter(whole, word, feature);
    if (middle < (starts[row + 1] as number)) enter(views, word, feature);
  }
  return { whole, views };
}

/** Writes the weights into both tables. */
function fill(
  bytes: Int8Array,
  { classes, rowOf, starts, viewsFrom, columns, weights }: LinearWeights,
  { whole, views }: { whole: RowTable; views: RowTable },
): void {
  let toWhole = whole.rows;
  let toViews = views.rows;
  for (let feature = 0; feature < FEATURE_COUNT; feature++) {
    const row = rowOf[feature] as number;
    if (row < 0) continue;
    const start = starts[row] as number;
    const middle = viewsFrom[row] as number;
    const end = starts[row + 1] as number;
    const first = classes * (1 + viewOf(feature));
    for (let e = start; e < middle; e++) bytes[toWhole + (columns[e] as number)] = weights[e] as number;
    for (let e = middle; e < end; e++) bytes[toViews + (columns[e] as number) - first] = weights[e] as number;
    if (start < middle) toWhole += ROW;
    if (middle < end) toViews += ROW;
  }
}

function viewOf(feature: number): number {
  return feature < (VIEW_STARTS[1] as number) ? 0 : feature < (VIEW_STARTS[2] as number) ? 1 : 2;
}
