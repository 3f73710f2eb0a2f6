/**
 * Linear classifiers over hashed features, four per class: one over all views together and one per view. Column
 * `c` is class `c` over all views, column `classes * (1 + v) + c` class `c` over view `v` alone.
 */
export interface LinearWeights {
  classes: number;
  /** Per feature its row in `starts`; -1 where no classifier uses it. */
  rowOf: Int32Array;
  /** Row r holds entries `starts[r]` up to `starts[r + 1]`; those from `viewsFrom[r]` on are of single views. */
  starts: Int32Array;
  viewsFrom: Int32Array;
  columns: Uint8Array;
  weights: Int8Array;
  /** Per column: what a weight of 1 stands for, and the constant. */
  scales: Float32Array;
  biases: Float32Array;
}
