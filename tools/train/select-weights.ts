import { FEATURE_COUNT } from "@/lib/core/reading/model/feature-number";
import type { LinearWeights } from "@/lib/core/reading/model/linear-model";
import { columnsOf } from "@/lib/core/reading/model/linear-weights";
import type { LinearModel } from "./linear-svm";

/** How many weights of a classifier are kept: over all views, and for each view alone. */
export interface Keep {
  whole: number;
  views: readonly number[];
  /** Weights are whole numbers up to this: 31 takes 6 bits, 127 takes 8. */
  largest: number;
  /** Whether the classifiers are learned anew with the kept features alone. */
  learnsAnew: boolean;
}

/** A classifier over compact columns. */
export interface TrainedColumn {
  column: number;
  model: LinearModel;
}

/**
 * Keeps the weights of each classifier that move its scores most, and rounds them to whole numbers, one scale per classifier. The
 * largest weights are not those: they sit on rare turns of phrase of single clauses (docs/experiments-reading.md).
 *
 * @param trained one entry per column of `columnsOf(classes)`
 * @param features the hashed feature of each compact column
 * @param reach how much each compact column moves scores per unit of weight
 */
export function selectWeights(
  classes: number,
  trained: readonly TrainedColumn[],
  { features, reach }: { features: Int32Array; reach: Float32Array },
  keep: Keep,
): LinearWeights {
  const entries = new Map<number, [column: number, weight: number][]>();
  const scales = new Float32Array(columnsOf(classes));
  const biases = new Float32Array(columnsOf(classes));
  for (const { column, model } of trained) {
    const view = Math.floor(column / classes) - 1;
    const count = view < 0 ? keep.whole : (keep.views[view] ?? 0);
    const order = farthest(model.weights, reach, count);
    const top = order.reduce((max, c) => Math.max(max, Math.abs(model.weights[c] as number)), 0);
    scales[column] = top / keep.largest;
    biases[column] = model.bias;
    for (const c of order) {
      const weight = Math.round(((model.weights[c] as number) / top) * keep.largest);
      if (weight === 0) continue;
      const feature = features[c] as number;
      const list = entries.get(feature);
      if (list === undefined) entries.set(feature, [[column, weight]]);
      else list.push([column, weight]);
    }
  }
  return pack(classes, entries, scales, biases);
}

/** The `count` compact columns whose weights move the scores most. */
export function farthest(weights: Float32Array, reach: Float32Array, count: number): number[] {
  const force = weights.map((weight, c) => Math.abs(weight) * (reach[c] as number));
  const order = Array.from(force.keys()).filter((c) => force[c] !== 0);
  order.sort((a, b) => (force[b] as number) - (force[a] as number) || a - b);
  return order.slice(0, count);
}

function pack(
  classes: number,
  entries: ReadonlyMap<number, [number, number][]>,
  scales: Float32Array,
  biases: Float32Array,
): LinearWeights {
  const rowOf = new Int32Array(FEATURE_COUNT).fill(-1);
  const starts = [0];
  const viewsFrom: number[] = [];
  const columns: number[] = [];
  const weights: number[] = [];
  for (const feature of [...entries.keys()].sort((a, b) => a - b)) {
    rowOf[feature] = starts.length - 1;
    const row = (entries.get(feature) ?? []).sort(([a], [b]) => a - b);
    viewsFrom.push(columns.length + row.filter(([column]) => column < classes).length);
    for (const [column, weight] of row) {
      columns.push(column);
      weights.push(weight);
    }
    starts.push(columns.length);
  }
  return {
    classes,
    rowOf,
    starts: Int32Array.from(starts),
    viewsFrom: Int32Array.from(viewsFrom),
    columns: Uint8Array.from(columns),
    weights: Int8Array.from(weights),
    scales,
    biases,
  };
}
