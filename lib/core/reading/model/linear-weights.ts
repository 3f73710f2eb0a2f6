import { VIEW_STARTS, VIEWS } from "./feature-number";
import type { FeatureHasher } from "./hash-features";
import type { LinearWeights } from "./linear-model";
import { LANES, type PackedRows, packedRows, rowOfFeature, spill } from "./packed-rows";
import type { WordSums } from "./word-sums";

/** Columns of a model with so many classes. */
export const columnsOf = (classes: number): number => classes * (1 + VIEWS.length);

/** Values of features are whole numbers of twentieths: sums of them are exact in any order. */
export const VALUE_UNITS = 20;
/** Makes values of either sign positive before they are cut to whole units; above the largest value. */
const RAISED = 4;

/** What adding up needs besides the rows, kept per model. */
interface Scratch {
  /** Per column, in units of a weight times a twentieth. */
  totals: Float64Array;
  sums: Int32Array;
  /** Rows and values, in units, of the features that have a row. */
  rows: Int32Array;
  units: Int32Array;
}

const scratches = new WeakMap<PackedRows, Scratch>();

function scratchFor(packed: PackedRows, classes: number, size: number): Scratch {
  const kept = scratches.get(packed);
  if (kept !== undefined) return kept;
  const made = {
    totals: new Float64Array(columnsOf(classes) + 1),
    sums: new Int32Array(LANES),
    rows: new Int32Array(size),
    units: new Int32Array(size),
  };
  scratches.set(packed, made);
  return made;
}

/**
 * Scores of the segment that `hasher` hashed last, one per column; above 0 speaks for the class. Most segments are plainly
 * nothing: the views are looked at only where one of the first `kinds` scores reaches `candidateFrom`, and are 0 elsewhere.
 *
 * @param count what `hasher.hash` returned
 * @param wordSums what whole words add, of a hasher that lists them; made for the same weights
 * @param out where the scores go, all 0: a document's segments share one piece of memory
 */
export function scoreLinear(
  model: LinearWeights,
  hasher: FeatureHasher,
  count: number,
  { kinds, candidateFrom }: { kinds: number; candidateFrom: number },
  wordSums: WordSums | null = null,
  out = new Float32Array(columnsOf(model.classes)),
): Float32Array {
  const { classes } = model;
  const { squares, wholeWords } = hasher;
  const packed = packedRows(model);
  const scratch = scratchFor(packed, classes, hasher.indices.length);
  const { totals } = scratch;
  totals.fill(0);
  const found = findRows(packed, hasher, count, scratch);
  wordSums?.addTo(totals, wholeWords, 0, classes);
  addUp(packed.whole, packed, scratch, 0, found.total, 0, classes);
  settle(model, totals, 0, (squares[0] as number) + (squares[1] as number) + (squares[2] as number), out);
  let isCandidate = false;
  for (let c = 0; c < kinds; c++) if ((out[c] as number) > candidateFrom) isCandidate = true;
  if (!isCandidate) return out;
  wordSums?.addTo(totals, wholeWords, classes, 2 * classes);
  for (let view = 0; view < VIEWS.length; view++) {
    const to = view + 1 < VIEWS.length ? (found.starts[view + 1] as number) : found.total;
    addUp(packed.views, packed, scratch, found.starts[view] as number, to, classes * (1 + view), classes);
    settle(model, totals, 1 + view, squares[view] as number, out);
  }
  return out;
}

/** Lists the features that have a row; tells where each view's begin. */
function findRows(
  packed: PackedRows,
  { indices, values }: FeatureHasher,
  count: number,
  { rows, units }: Scratch,
): { total: number; starts: number[] } {
  const starts = VIEWS.map(() => 0);
  let total = 0;
  let view = 0;
  for (let i = 0; i < count; i++) {
    const feature = indices[i] as number;
    while (view + 1 < VIEWS.length && feature >= (VIEW_STARTS[view + 1] as number)) starts[++view] = total;
    const row = rowOfFeature(packed, feature);
    if (row < 0) continue;
    rows[total] = row;
    units[total++] = ((((values[i] as number) + RAISED) * VALUE_UNITS + 0.5) | 0) - RAISED * VALUE_UNITS;
  }
  while (view + 1 < VIEWS.length) starts[++view] = total;
  return { total, starts };
}

/** Adds the rows of the features `from` up to `to` of the list to the totals of `classes` columns from `column` on. */
function addUp(
  table: Int32Array,
  { most }: PackedRows,
  scratch: Scratch,
  from: number,
  to: number,
  column: number,
  classes: number,
): void {
  for (let start = from; start < to; ) {
    let room = most;
    let end = start;
    while (end < to) {
      room -= Math.abs(scratch.units[end] as number);
      if (room < 0) break;
      end += 1;
    }
    addRows(table, scratch, start, end);
    spill(scratch.sums, scratch.totals, column, classes);
    start = end;
  }
}

/** Sums of so few rows that none overflows. Written out lane by lane: so the sums stay in the processor's registers. */
function addRows(table: Int32Array, { sums, rows, units }: Scratch, from: number, to: number): void {
  let s0 = 0, s1 = 0, s2 = 0, s3 = 0, s4 = 0, s5 = 0, s6 = 0, s7 = 0, s8 = 0, s9 = 0, s10 = 0, s11 = 0, s12 = 0, s13 = 0;
  for (let i = from; i < to; i++) {
    const times = units[i] as number;
    const row = (rows[i] as number) * LANES;
    s0 = (s0 + Math.imul(table[row + 0] as number, times)) | 0;
    s1 = (s1 + Math.imul(table[row + 1] as number, times)) | 0;
    s2 = (s2 + Math.imul(table[row + 2] as number, times)) | 0;
    s3 = (s3 + Math.imul(table[row + 3] as number, times)) | 0;
    s4 = (s4 + Math.imul(table[row + 4] as number, times)) | 0;
    s5 = (s5 + Math.imul(table[row + 5] as number, times)) | 0;
    s6 = (s6 + Math.imul(table[row + 6] as number, times)) | 0;
    s7 = (s7 + Math.imul(table[row + 7] as number, times)) | 0;
    s8 = (s8 + Math.imul(table[row + 8] as number, times)) | 0;
    s9 = (s9 + Math.imul(table[row + 9] as number, times)) | 0;
    s10 = (s10 + Math.imul(table[row + 10] as number, times)) | 0;
    s11 = (s11 + Math.imul(table[row + 11] as number, times)) | 0;
    s12 = (s12 + Math.imul(table[row + 12] as number, times)) | 0;
    s13 = (s13 + Math.imul(table[row + 13] as number, times)) | 0;
  }
  sums[0] = s0;
  sums[1] = s1;
  sums[2] = s2;
  sums[3] = s3;
  sums[4] = s4;
  sums[5] = s5;
  sums[6] = s6;
  sums[7] = s7;
  sums[8] = s8;
  sums[9] = s9;
  sums[10] = s10;
  sums[11] = s11;
  sums[12] = s12;
  sums[13] = s13;
}

/** Totals to scores for one group of columns: the segment's vector is brought to length one. */
function settle(
  { classes, scales, biases }: LinearWeights,
  totals: Float64Array,
  group: number,
  squares: number,
  out: Float32Array,
): void {
  const length = squares > 0 ? 1 / (VALUE_UNITS * Math.sqrt(squares)) : 0;
  for (let c = classes * group; c < classes * (group + 1); c++) {
    out[c] = (totals[c] as number) * (scales[c] as number) * length + (biases[c] as number);
  }
}
