import { deflateSync, inflateSync } from "fflate";
import { FEATURE_COUNT } from "./feature-number";
import type { LinearWeights } from "./linear-model";
import { columnsOf } from "./linear-weights";

/** What is written, each as one run of bytes of its own: alike numbers stand together and shrink best. */
const RUNS = ["head", "steps", "counts", "columns", "weights", "floats"] as const;
type Runs = Record<(typeof RUNS)[number], number[]>;

/**
 * The weights as deflated bytes. Whole numbers are written 7 bits a byte, lowest first: the lengths of the runs, then the
 * runs: classes and rows; per row the step from the feature before; per row the number of entries; per entry the step
 * from the column before; per entry its weight; then scales and biases as 32-bit floats.
 */
export function encodeLinear(model: LinearWeights): Uint8Array {
  const runs: Runs = { head: [], steps: [], counts: [], columns: [], weights: [], floats: [] };
  write(runs.head, model.classes);
  write(runs.head, model.starts.length - 1);
  let last = 0;
  model.rowOf.forEach((row, feature) => {
    if (row < 0) return;
    write(runs.steps, feature - last);
    last = feature;
    const start = model.starts[row] as number;
    const end = model.starts[row + 1] as number;
    write(runs.counts, end - start);
    let before = 0;
    for (let e = start; e < end; e++) {
      const column = model.columns[e] as number;
      runs.columns.push(column - before);
      before = column;
      runs.weights.push((model.weights[e] as number) & 255);
    }
  });
  for (const floats of [model.scales, model.biases]) runs.floats.push(...new Uint8Array(floats.slice().buffer));
  const all: number[] = [];
  for (const name of RUNS) write(all, runs[name].length);
  return deflateSync(Uint8Array.from([all, ...RUNS.map((name) => runs[name])].flat()), { level: 9 });
}

function write(bytes: number[], value: number): void {
  let rest = value;
  while (rest > 127) {
    bytes.push((rest & 127) | 128);
    rest >>>= 7;
  }
  bytes.push(rest);
}

/** Reads numbers as `write` writes them. */
class Reader {
  at = 0;

  constructor(readonly bytes: Uint8Array) {}

  next(): number {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = this.bytes[this.at++] as number;
      value |= (byte & 127) << shift;
      if (byte < 128) return value;
    }
  }

  take(length: number): Uint8Array {
    this.at += length;
    return this.bytes.subarray(this.at - length, this.at);
  }
}

/** Reads what `encodeLinear` wrote. Rows are numbered in the order of their features. */
export function decodeLinear(packed: Uint8Array): LinearWeights {
  const all = new Reader(inflateSync(packed));
  const lengths = RUNS.map(() => all.next());
  const [head, steps, counts, columnSteps, weightBytes, floats] = lengths.map((length) => new Reader(all.take(length)));
  if (!head || !steps || !counts || !columnSteps || !weightBytes || !floats) throw new Error("weights are cut short");
  const classes = head.next();
  const rows = head.next();
  const rowOf = new Int32Array(FEATURE_COUNT).fill(-1);
  const starts = new Int32Array(rows + 1);
  const viewsFrom = new Int32Array(rows);
  const columns = new Uint8Array(columnSteps.bytes.length);
  let feature = 0;
  for (let row = 0; row < rows; row++) {
    feature += steps.next();
    rowOf[feature] = row;
    const start = starts[row] as number;
    const end = start + counts.next();
    starts[row + 1] = end;
    let column = 0;
    let whole = start;
    for (let e = start; e < end; e++) {
      column += columnSteps.bytes[e] as number;
      columns[e] = column;
      if (column < classes) whole += 1;
    }
    viewsFrom[row] = whole;
  }
  const size = columnsOf(classes);
  const numbers = new Float32Array(floats.bytes.slice().buffer);
  return {
    classes,
    rowOf,
    starts,
    viewsFrom,
    columns,
    weights: Int8Array.from(weightBytes.bytes, (byte) => (byte << 24) >> 24),
    scales: numbers.slice(0, size),
    biases: numbers.slice(size),
  };
}
