/**
 * Rows of sparse numbers: row i is `indices` and `values` from `starts[i]` up to `ends[i]`, times `scale[i]`, which brings it
 * to length 1. Several matrices may share `indices` and `values`: a view is a part of each row.
 */
export interface SparseMatrix {
  columns: number;
  starts: Int32Array;
  ends: Int32Array;
  scale: Float32Array;
  indices: Int32Array;
  values: Float32Array;
}

/** The same rows with the entries of some columns only. The scale of each row stays: it is that of the whole row. */
export function restrictColumns(matrix: SparseMatrix, columns: readonly number[]): SparseMatrix {
  const isKept = new Uint8Array(matrix.columns);
  for (const column of columns) isKept[column] = 1;
  const indices = new NumberList(new Int32Array(1 << 20));
  const values = new NumberList(new Float32Array(1 << 20));
  const starts = new Int32Array(matrix.starts.length);
  const ends = new Int32Array(matrix.starts.length);
  matrix.starts.forEach((start, row) => {
    const end = matrix.ends[row] as number;
    starts[row] = indices.length;
    for (let k = start; k < end; k++) {
      const column = matrix.indices[k] as number;
      if (isKept[column] === 0) continue;
      indices.push(column);
      values.push(matrix.values[k] as number);
    }
    ends[row] = indices.length;
  });
  return { columns: matrix.columns, starts, ends, scale: matrix.scale, indices: indices.done(), values: values.done() };
}

/** Numbers that grow by appending. */
export class NumberList<T extends Int32Array | Float32Array> {
  length = 0;

  constructor(private items: T) {}

  push(value: number): void {
    if (this.length === this.items.length) this.grow(this.length + 1);
    this.items[this.length++] = value;
  }

  append(source: T, count: number): void {
    if (this.length + count > this.items.length) this.grow(this.length + count);
    this.items.set(source.subarray(0, count), this.length);
    this.length += count;
  }

  private grow(least: number): void {
    const larger = new (this.items.constructor as new (size: number) => T)(2 * least);
    larger.set(this.items);
    this.items = larger;
  }

  done(): T {
    return this.items.slice(0, this.length) as T;
  }
}
