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

/** Numbers that grow by appending. */
export class NumberList<T extends Int32Array | Float32Array> {
  length = 0;

  constructor(private items: T) {}

  append(source: T, count: number): void {
    if (this.length + count > this.items.length) {
      const larger = new (this.items.constructor as new (size: number) => T)(2 * (this.length + count));
      larger.set(this.items);
      this.items = larger;
    }
    this.items.set(source.subarray(0, count), this.length);
    this.length += count;
  }

  done(): T {
    return this.items.slice(0, this.length) as T;
  }
}
