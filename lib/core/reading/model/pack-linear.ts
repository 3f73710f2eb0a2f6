import { deflate, inflate } from "./deflate";
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
  return deflate(Uint8Array.from([all, ...RUNS.map((name) => runs[name])].flat()));
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
  const all = new Reader(inflate(packed));
  const lengths = RUNS.map(() => all.next());
  const [head, steps, counts, columnSteps, weightBytes, floats] = lengths.map((length) => new Reader(all.take(length)));
  if (!head || !steps || !counts || !columnSteps || !weightBytes || !floats) throw new Error("weights are cut short");
  const classes = head.next();
  const rows = head.next();
  const rowOf = new Int32Array(FEATURE_COUNT).fill(-1);
  const starts = new Int32Array(rows + 1);
  let feature = 0;
  for (let row = 0; row < rows; row++) {
    feature += steps.next();
    rowOf[feature] = row;
    starts[row + 1] = (starts[row] as number) + counts.next();
  }
  const size = columnsOf(classes);
  const numbers = new Float32Array(floats.bytes.slice().buffer);
  const { bytes } = weightBytes;
  return {
    classes,
    rowOf,
    starts,
    ...readColumns(columnSteps.bytes, starts, classes),
    weights: new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length),
    scales: numbers.slice(0, size),
    biases: numbers.slice(size),
  };
}

/** Adds up the steps from column to column within each row. Plain numbers only: this runs once, before it is compiled. */
function readColumns(
  steps: Uint8Array,
  starts: Int32Array,
  classes: number,
): Pick<LinearWeights, "columns" | "viewsFrom"> {
  const columns = new Uint8Array(steps.length);
  const viewsFrom = new Int32Array(starts.length - 1);
  for (let row = 0; row < viewsFrom.length; row++) {
    const end = starts[row + 1] as number;
    let at = starts[row] as number;
    let column = 0;
    for (; at < end; at++) {
      column += steps[at] as number;
      if (column >= classes) break;
      columns[at] = column;
    }
    viewsFrom[row] = at;
    if (at < end) columns[at++] = column;
    for (; at < end; at++) {
      column += steps[at] as number;
      columns[at] = column;
    }
  }
  return { columns, viewsFrom };
}
