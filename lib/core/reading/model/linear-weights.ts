import { VIEWS } from "./feature-number";
import type { FeatureHasher } from "./hash-features";
import { ROW, VALUE_UNITS } from "./kernel/row-kernel";
import type { LinearWeights } from "./linear-model";
import { type PackedRows, packedRows, type RowTable } from "./packed-rows";
import type { WordSums } from "./word-sums";

/** Columns of a model with so many classes. */
export const columnsOf = (classes: number): number => classes * (1 + VIEWS.length);

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
  const { squares, wholeWords, viewEnds } = hasher;
  const packed = packedRows(model);
  packed.numbers.set(hasher.indices.subarray(0, count), packed.features >> 2);
  packed.floats.set(hasher.values.subarray(0, count), packed.values >> 2);
  addUp(packed, packed.whole, 0, count);
  wordSums?.addTo(wholeWords, 0);
  settle(model, packed, 0, (squares[0] as number) + (squares[1] as number) + (squares[2] as number), out);
  let isCandidate = false;
  for (let c = 0; c < kinds; c++) if ((out[c] as number) > candidateFrom) isCandidate = true;
  if (!isCandidate) return out;
  for (let view = 0; view < VIEWS.length; view++) {
    addUp(packed, packed.views, view === 0 ? 0 : (viewEnds[view - 1] as number), viewEnds[view] as number);
    if (view === 0) wordSums?.addTo(wholeWords, 1);
    settle(model, packed, 1 + view, squares[view] as number, out);
  }
  return out;
}

/** Puts what the segment's features from `from` up to `to` weigh into the sums. */
function addUp(
  { kernel, features, values, list, sums, numbers }: PackedRows,
  table: RowTable,
  from: number,
  to: number,
): void {
  numbers.fill(0, sums >> 2, (sums >> 2) + ROW);
  const end = kernel.find(features + 4 * from, features + 4 * to, values + 4 * from, table.present, table.rows, list);
  kernel.addRows(list, end, sums);
}

/** Sums to scores for one group of columns: the segment's vector is brought to length one. */
function settle(
  { classes, scales, biases }: LinearWeights,
  { numbers, sums }: PackedRows,
  group: number,
  squares: number,
  out: Float32Array,
): void {
  const length = squares > 0 ? 1 / (VALUE_UNITS * Math.sqrt(squares)) : 0;
  for (let c = 0; c < classes; c++) {
    const column = classes * group + c;
    const sum = numbers[(sums >> 2) + c] as number;
    out[column] = sum * (scales[column] as number) * length + (biases[column] as number);
  }
}
