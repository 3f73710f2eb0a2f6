import { FEATURE_COUNT, VIEW_STARTS, VIEWS } from "@/lib/core/reading/model/hash-features";
import { columnsOf, type LinearWeights } from "@/lib/core/reading/model/linear-weights";
import type { LinearModel } from "./linear-svm";

/** How many weights of a classifier are kept: over all views, and for each view alone. */
export interface Keep {
  whole: number;
  views: readonly number[];
}

/** A classifier over compact columns: `features[c]` is the hashed feature of column `c`. */
export interface TrainedColumn {
  column: number;
  model: LinearModel;
  features: Int32Array;
}

/**
 * Keeps the largest weights of each classifier and rounds them to 8 bits, one scale per classifier.
 *
 * @param trained one entry per column of `columnsOf(classes)`
 */
export function selectWeights(classes: number, trained: readonly TrainedColumn[], keep: Keep): LinearWeights {
  const entries = new Map<number, [column: number, weight: number][]>();
  const scales = new Float32Array(columnsOf(classes));
  const biases = new Float32Array(columnsOf(classes));
  for (const { column, model, features } of trained) {
    const view = Math.floor(column / classes) - 1;
    const count = view < 0 ? keep.whole : (keep.views[view] ?? 0);
    const order = largest(model.weights, count);
    const top = Math.abs(model.weights[order[0] ?? 0] ?? 0);
    scales[column] = top / 127;
    biases[column] = model.bias;
    for (const c of order) {
      const weight = Math.round(((model.weights[c] as number) / top) * 127);
      if (weight === 0) continue;
      const feature = features[c] as number;
      const list = entries.get(feature);
      if (list === undefined) entries.set(feature, [[column, weight]]);
      else list.push([column, weight]);
    }
  }
  return pack(classes, entries, scales, biases);
}

function largest(weights: Float32Array, count: number): number[] {
  const order = Array.from(weights.keys()).filter((c) => weights[c] !== 0);
  order.sort((a, b) => Math.abs(weights[b] as number) - Math.abs(weights[a] as number) || a - b);
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
  const columns: number[] = [];
  const weights: number[] = [];
  for (const feature of [...entries.keys()].sort((a, b) => a - b)) {
    rowOf[feature] = starts.length - 1;
    for (const [column, weight] of entries.get(feature) ?? []) {
      columns.push(column);
      weights.push(weight);
    }
    starts.push(columns.length);
  }
  return {
    classes,
    rowOf,
    starts: Int32Array.from(starts),
    columns: Uint8Array.from(columns),
    weights: Int8Array.from(weights),
    scales,
    biases,
  };
}

/** True where the feature belongs to the view; -1 stands for all views. */
export function isInView(feature: number, view: number): boolean {
  if (view < 0) return true;
  const end = view + 1 < VIEWS.length ? (VIEW_STARTS[view + 1] as number) : FEATURE_COUNT;
  return feature >= (VIEW_STARTS[view] as number) && feature < end;
}
