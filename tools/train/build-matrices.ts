import { FEATURE_COUNT, VIEW_STARTS, VIEWS } from "@/lib/core/reading/model/feature-number";
import { FeatureHasher, type FeatureWeights, type SegmentWords } from "@/lib/core/reading/model/hash-features";
import { NumberList, type SparseMatrix } from "./sparse-matrix";

/** Features met in fewer rows than this teach nothing about other rows. */
const LEAST_ROWS = 2;

export interface Matrices {
  /** Over all views. */
  whole: SparseMatrix;
  /** Per view the same rows with the features of that view alone. */
  views: SparseMatrix[];
  /** The hashed feature of each compact column. */
  features: Int32Array;
  /** How much each column moves scores per unit of weight: the root of the sum of its squared values over all rows. */
  reach: Float32Array;
}

/** Hashes rows once and lays them out for training: over all views and per view, each row of length 1. */
export function buildMatrices(rows: Iterable<SegmentWords>, weights: FeatureWeights): Matrices {
  const hasher = new FeatureHasher(weights);
  const indices = new NumberList(new Int32Array(1 << 22));
  const values = new NumberList(new Float32Array(1 << 22));
  const bounds = [...VIEWS, "end"].map(() => [] as number[]);
  const squares: number[][] = [];
  for (const row of rows) {
    const count = hasher.hash(row);
    let view = 0;
    for (let i = 0; i <= count; i++) {
      const feature = i < count ? (hasher.indices[i] as number) : FEATURE_COUNT;
      while (view < VIEWS.length && feature >= (VIEW_STARTS[view] as number)) bounds[view++]?.push(indices.length + i);
    }
    bounds[VIEWS.length]?.push(indices.length + count);
    squares.push([...hasher.squares]);
    indices.append(hasher.indices, count);
    values.append(hasher.values, count);
  }
  const { columns, features } = compact(indices.done());
  const kept = values.done().map((value, i) => (columns[i] === 0 ? 0 : value));
  const part = (from: number, to: number): SparseMatrix => ({
    columns: features.length,
    starts: Int32Array.from(bounds[from] as number[]),
    ends: Int32Array.from(bounds[to] as number[]),
    scale: Float32Array.from(squares, (s) => 1 / Math.sqrt(s.slice(from, to).reduce((a, b) => a + b, 0) || 1)),
    indices: columns,
    values: kept,
  });
  const whole = part(0, VIEWS.length);
  return { whole, views: VIEWS.map((_, v) => part(v, v + 1)), features, reach: reachOf(whole) };
}

/** Numbers the features that are met often enough; column 0 takes the others, with values of 0. */
function compact(indices: Int32Array): { columns: Int32Array; features: Int32Array } {
  const met = new Int32Array(FEATURE_COUNT);
  for (const feature of indices) met[feature] = (met[feature] as number) + 1;
  const columnOf = new Int32Array(FEATURE_COUNT);
  const features = [-1];
  met.forEach((count, feature) => {
    if (count < LEAST_ROWS) return;
    columnOf[feature] = features.length;
    features.push(feature);
  });
  return { columns: indices.map((feature) => columnOf[feature] as number), features: Int32Array.from(features) };
}

function reachOf({ starts, ends, scale, indices, values, columns }: SparseMatrix): Float32Array {
  const squares = new Float64Array(columns);
  starts.forEach((start, row) => {
    for (let k = start; k < (ends[row] as number); k++) {
      const column = indices[k] as number;
      squares[column] = (squares[column] as number) + ((values[k] as number) * (scale[row] as number)) ** 2;
    }
  });
  return Float32Array.from(squares, Math.sqrt);
}
