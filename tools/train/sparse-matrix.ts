/** Rows of sparse numbers: row i is `indices` and `values` from `starts[i]` to `starts[i + 1]` (compressed sparse rows). */
export interface SparseMatrix {
  rows: number;
  columns: number;
  starts: Int32Array;
  indices: Int32Array;
  values: Float32Array;
}

/** Grows a sparse matrix row by row. */
export class SparseMatrixBuilder {
  private readonly starts: number[] = [0];
  private indices = new Int32Array(1 << 20);
  private values = new Float32Array(1 << 20);
  private used = 0;

  constructor(private readonly columns: number) {}

  /** Adds one row: the first `count` entries of `indices` and `values`. */
  add(indices: Int32Array, values: Float32Array, count: number): void {
    if (this.used + count > this.indices.length) this.grow(this.used + count);
    this.indices.set(indices.subarray(0, count), this.used);
    this.values.set(values.subarray(0, count), this.used);
    this.used += count;
    this.starts.push(this.used);
  }

  build(): SparseMatrix {
    return {
      rows: this.starts.length - 1,
      columns: this.columns,
      starts: Int32Array.from(this.starts),
      indices: this.indices.slice(0, this.used),
      values: this.values.slice(0, this.used),
    };
  }

  private grow(least: number): void {
    const size = Math.max(least, this.indices.length * 2);
    const indices = new Int32Array(size);
    const values = new Float32Array(size);
    indices.set(this.indices);
    values.set(this.values);
    this.indices = indices;
    this.values = values;
  }
}
