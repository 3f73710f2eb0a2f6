import { VIEWS } from "./feature-number";
import type { FeatureHasher } from "./hash-features";
import type { LinearWeights } from "./linear-model";
import { type PackedRows, packedRows, rowStart } from "./packed-rows";
import type { WordSums } from "./word-sums";

/** Columns of a model with so many classes. */
export const columnsOf = (classes: number): number => classes * (1 + VIEWS.length);

/**
 * Scores of the segment that `hasher` hashed last, one per column; above 0 speaks for the class. Most segments are plainly
 * nothing: the views are looked at only where one of the first `kinds` scores reaches `from`, and are 0 elsewhere.
 *
 * @param count what `hasher.hash` returned
 * @param sums scratch of `columnsOf(classes)` numbers
 * @param wordSums what whole words add, of a hasher that lists them; made for the same weights
 * @param out where the scores go, all 0: a document's segments share one piece of memory
 */
export function scoreLinear(
  model: LinearWeights,
  hasher: FeatureHasher,
  count: number,
  sums: Float64Array,
  { kinds, candidateFrom }: { kinds: number; candidateFrom: number },
  wordSums: WordSums | null = null,
  out = new Float32Array(columnsOf(model.classes)),
): Float32Array {
  const { classes, scales, biases } = model;
  const { squares, wholeWords } = hasher;
  const rows = packedRows(model);
  sums.fill(0);
  wordSums?.addTo(sums, wholeWords, 0, classes);
  addUp(rows, hasher, count, sums, "whole");
  const length = inverseLength((squares[0] as number) + (squares[1] as number) + (squares[2] as number));
  let isCandidate = false;
  for (let c = 0; c < classes; c++) {
    const score = (sums[c] as number) * (scales[c] as number) * length + (biases[c] as number);
    out[c] = score;
    if (c < kinds && score > candidateFrom) isCandidate = true;
  }
  if (!isCandidate) return out;
  wordSums?.addTo(sums, wholeWords, classes, 2 * classes);
  addUp(rows, hasher, count, sums, "views");
  for (let view = 0; view < VIEWS.length; view++) {
    const viewLength = inverseLength(squares[view] as number);
    for (let c = classes * (1 + view); c < classes * (2 + view); c++) {
      out[c] = (sums[c] as number) * (scales[c] as number) * viewLength + (biases[c] as number);
    }
  }
  return out;
}

/** Adds to `sums` the entries of each feature's row that are over all views, or the others. */
function addUp(
  rows: PackedRows,
  { indices, values }: FeatureHasher,
  count: number,
  sums: Float64Array,
  part: "whole" | "views",
): void {
  const { entries } = rows;
  for (let i = 0; i < count; i++) {
    const at = rowStart(rows, indices[i] as number);
    if (at < 0) continue;
    const value = values[i] as number;
    const first = at + 2;
    const middle = first + (entries[at] as number);
    const last = part === "whole" ? middle : first + (entries[at + 1] as number);
    for (let e = part === "whole" ? first : middle; e < last; e++) {
      const entry = entries[e] as number;
      const column = entry >>> 8;
      sums[column] = (sums[column] as number) + ((entry << 24) >> 24) * value;
    }
  }
}

function inverseLength(squares: number): number {
  return squares > 0 ? 1 / Math.sqrt(squares) : 0;
}
