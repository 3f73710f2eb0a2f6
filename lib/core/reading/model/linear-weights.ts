import { addRows, type RowList, VALUE_UNITS } from "./add-rows";
import { VIEW_STARTS, VIEWS } from "./feature-number";
import type { FeatureHasher } from "./hash-features";
import type { LinearWeights } from "./linear-model";
import { type PackedRows, packedRows, rowOfFeature } from "./packed-rows";
import type { WordSums } from "./word-sums";

/** Columns of a model with so many classes. */
export const columnsOf = (classes: number): number => classes * (1 + VIEWS.length);

/** Makes values of either sign positive before they are cut to whole units; above the largest value. */
const RAISED = 4;

/** What adding up needs besides the rows, kept per model: totals per column, in units of a weight times a twentieth, and a list. */
interface Scratch extends RowList {
  totals: Float64Array;
}

const scratches = new WeakMap<PackedRows, Scratch>();

function scratchFor(packed: PackedRows, classes: number, size: number): Scratch {
  const kept = scratches.get(packed);
  if (kept !== undefined) return kept;
  const totals = new Float64Array(columnsOf(classes));
  const made = { totals, rows: new Int32Array(size), times: new Int32Array(size) };
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
  addRows(packed, packed.whole, scratch, 0, found.total, totals, 0, classes);
  settle(model, totals, 0, (squares[0] as number) + (squares[1] as number) + (squares[2] as number), out);
  let isCandidate = false;
  for (let c = 0; c < kinds; c++) if ((out[c] as number) > candidateFrom) isCandidate = true;
  if (!isCandidate) return out;
  wordSums?.addTo(totals, wholeWords, classes, 2 * classes);
  for (let view = 0; view < VIEWS.length; view++) {
    const to = view + 1 < VIEWS.length ? (found.starts[view + 1] as number) : found.total;
    addRows(packed, packed.views, scratch, found.starts[view] as number, to, totals, classes * (1 + view), classes);
    settle(model, totals, 1 + view, squares[view] as number, out);
  }
  return out;
}

/** Lists the features that have a row; tells where each view's begin. */
function findRows(
  packed: PackedRows,
  { indices, values }: FeatureHasher,
  count: number,
  { rows, times }: RowList,
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
    times[total++] = ((((values[i] as number) + RAISED) * VALUE_UNITS + 0.5) | 0) - RAISED * VALUE_UNITS;
  }
  while (view + 1 < VIEWS.length) starts[++view] = total;
  return { total, starts };
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
