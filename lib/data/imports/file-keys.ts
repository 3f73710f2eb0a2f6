import { CellMemory } from "../../core/import/rows/cell-memory";
import { cellHash } from "../../core/import/rows/row-batch";
import { bytesOf, type Codes } from "../../core/import/text-piece";
import { copied } from "../../core/import/values/remembered";

const ASCII = /^[\0-\x7f]*$/;

/**
 * The lines on which the keys of a file stand first. Keys of ASCII are no strings, others are.
 *
 * Where each key is longer than the last, or as long and above it, as in files that are sorted by their keys, none can repeat:
 * then they are only noted, and looked up from the first on that does not rise. Among a million each look-up is one far into
 * memory, and those of keys were a sixth of a plan.
 */
export class FileKeys {
  /** The number of a key is its line. */
  readonly plain = new CellMemory(8);
  private readonly others = new Map<string, number>();
  private rises = true;
  private last: Codes = new Uint8Array(0);
  private lastLength = 0;

  /** False while keys rise, and need not be looked up. */
  get looksUp(): boolean {
    return !this.rises;
  }

  /**
   * Notes the key that stands in a cell, all of it ASCII; or, where it stands earlier in the file, gives that line.
   * @param hash that of the cell.
   */
  addCell(codes: Codes, start: number, end: number, hash: number, line: number): number | null {
    if (this.rises && this.isAboveLast(codes, start, end)) {
      this.plain.note(codes, start, end, hash, line);
      return null;
    }
    if (this.rises) {
      this.rises = false;
      this.plain.placeNoted();
    }
    const known = this.plain.find(codes, start, end, hash);
    if (known >= 0) return known;
    this.plain.add(codes, start, end, hash, line);
    return null;
  }

  /** Compares a key with the one before, and keeps it for the next if it is longer, or as long and above it. */
  private isAboveLast(codes: Codes, start: number, end: number): boolean {
    const length = end - start;
    const { last } = this;
    let i = 0;
    while (i < length && codes[start + i] === last[i]) i++;
    if (
      length < this.lastLength ||
      (length === this.lastLength && (i === length || (codes[start + i] as number) < (last[i] as number)))
    )
      return false;
    const kept = length > last.length ? new Uint8Array(2 * length) : last;
    for (let k = kept === last ? i : 0; k < length; k++) kept[k] = codes[start + k] as number;
    this.last = kept;
    this.lastLength = length;
    return true;
  }

  /** The same of a key as a string. */
  add(key: string, line: number): number | null {
    if (ASCII.test(key)) return this.addCell(bytesOf(key), 0, key.length, cellHash(key), line);
    const known = this.others.get(key);
    if (known !== undefined) return known;
    this.others.set(copied(key), line);
    return null;
  }
}
