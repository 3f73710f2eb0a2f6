import type { LinearWeights } from "@/lib/core/reading/model/linear-model";
import { columnsOf } from "@/lib/core/reading/model/linear-weights";
import type { Matrices } from "./build-matrices";
import { type SvmOptions, trainLinearSvm } from "./linear-svm";
import { Random } from "./random";
import { farthest, type Keep, selectWeights, type TrainedColumn } from "./select-weights";
import { restrictColumns, type SparseMatrix } from "./sparse-matrix";

/** C = 2 and loose stopping: tighter or smoother lost (docs/experiments-reading.md). */
const SVM: SvmOptions = { c: 2, passes: 40, tolerance: 0.2 };
const SEED = 11;

/**
 * First stage: per class one classifier over all views and one per view, kept small.
 *
 * @param labels per row one byte per class
 * @param rows the rows to learn from
 */
export function trainLinear(
  matrices: Matrices,
  labels: readonly Uint8Array[],
  rows: Int32Array,
  classes: number,
  keep: Keep,
): LinearWeights {
  const trained: TrainedColumn[] = [];
  for (let column = 0; column < columnsOf(classes); column++) {
    const view = Math.floor(column / classes) - 1;
    if (view >= 0 && keep.views[view] === 0) continue;
    const data = view < 0 ? matrices.whole : matrices.views[view];
    if (data === undefined) continue;
    const positive = Uint8Array.from(labels, (l) => l[column % classes] as number);
    const learn = (from: SparseMatrix) => trainLinearSvm(from, rows, positive, SVM, new Random(SEED));
    const model = learn(data);
    const count = (view < 0 ? keep.whole : keep.views[view]) ?? 0;
    // Learned anew with the kept features alone, they take over what the others said.
    const again = () => learn(restrictColumns(data, farthest(model.weights, matrices.reach, count)));
    trained.push({ column, model: keep.learnsAnew ? again() : model });
  }
  return selectWeights(classes, trained, matrices, keep);
}
