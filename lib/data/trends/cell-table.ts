/** A value that a cell's row holds. */
export type CellValue = string | number;

/** The rows of one table of sums. */
export interface CellTable {
  name: string;
  columns: readonly string[];
  rows: Iterable<readonly CellValue[]>;
}

/** Sums by key: adds to a row of numbers, made when first asked for. */
export class Sums {
  private readonly cells = new Map<number, number[]>();

  /**
   * @param width how many numbers are added up for each key.
   * @param below per part of a key the number it stays below.
   * @throws RangeError where so many keys are possible that they are no longer whole numbers.
   */
  constructor(
    private readonly width: number,
    private readonly below: readonly number[],
  ) {
    if (below.reduce((product, part) => product * part, 1) > Number.MAX_SAFE_INTEGER)
      throw new RangeError("the record has too many different countries, rounds and kinds to be summed by all of them");
  }

  /** The row of a key, which may be added to. */
  at(...parts: number[]): number[] {
    let key = 0;
    for (let i = 0; i < parts.length; i++) key = key * (this.below[i] as number) + (parts[i] as number);
    const known = this.cells.get(key);
    if (known !== undefined) return known;
    const sums = new Array<number>(this.width).fill(0);
    this.cells.set(key, sums);
    return sums;
  }

  /** Every key with its sums. */
  *entries(): Iterable<[parts: number[], sums: number[]]> {
    for (const [key, sums] of this.cells) yield [this.partsOf(key), sums];
  }

  private partsOf(key: number): number[] {
    const parts = new Array<number>(this.below.length);
    let rest = key;
    for (let i = parts.length - 1; i >= 0; i--) {
      const below = this.below[i] as number;
      parts[i] = rest % below;
      rest = Math.floor(rest / below);
    }
    return parts;
  }
}
