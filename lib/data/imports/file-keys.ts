import { CellMemory } from "../../core/import/rows/cell-memory";
import { cellHash } from "../../core/import/rows/row-batch";
import { bytesOf, type Codes } from "../../core/import/text-piece";
import { copied } from "../../core/import/values/remembered";

const ASCII = /^[\0-\x7f]*$/;

/** The lines on which the keys of a file stand first. Keys of ASCII are no strings, others are. */
export class FileKeys {
  /** The number of a key is its line. */
  readonly plain = new CellMemory(8);
  private readonly others = new Map<string, number>();

  /**
   * Notes the key that stands in a cell, all of it ASCII; or, where it stands earlier in the file, gives that line.
   * @param hash that of the cell.
   */
  addCell(codes: Codes, start: number, end: number, hash: number, line: number): number | null {
    const known = this.plain.find(codes, start, end, hash);
    if (known >= 0) return known;
    this.plain.add(codes, start, end, hash, line);
    return null;
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
