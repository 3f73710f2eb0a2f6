import { CellMemory } from "../../core/import/rows/cell-memory";
import { cellHash } from "../../core/import/rows/row-batch";
import { bytesOf, type Codes } from "../../core/import/text-piece";
import { copied } from "../../core/import/values/remembered";
import { NumberList } from "./number-list";

const ASCII = /^[\0-\x7f]*$/;
const SPACE = 32;
const LAST_ASCII = 126;
const [A, Z] = [65, 90];
/** What `foldName` cuts from either end of a name. */
const CUT = Uint8Array.from({ length: 128 }, (_, code) => Number(".,;:\"'".includes(String.fromCharCode(code))));

/**
 * The numbers of names by their folded form. Names of ASCII, which most are, are no strings: half a million cost a
 * fifteenth of the memory, and are found from the cells of a file without making one.
 */
export class NameKeys {
  readonly plain = new CellMemory(8);
  /** By number, where the plain name lies that it was given to. */
  private readonly records = new NumberList();
  private readonly others = new Map<string, number>();
  private readonly folded = new Uint8Array(256);

  /** The number of a folded name; -1 where there is none. */
  find(key: string): number {
    if (!ASCII.test(key)) return this.others.get(key) ?? -1;
    return this.plain.find(bytesOf(key), 0, key.length, cellHash(key));
  }

  /** Gives a folded name that has none a number. */
  set(key: string, number: number): void {
    if (!ASCII.test(key)) this.others.set(copied(key), number);
    else this.add(bytesOf(key), key.length, cellHash(key), number);
  }

  private add(codes: Codes, length: number, hash: number, number: number): void {
    this.records.set(number, this.plain.add(codes, 0, length, hash, number));
  }

  /**
   * The number of the name that stands in a cell; where it has none, it is given `next`.
   * @param hash that of the cell: a name and its folded form have the same.
   * @returns -1 where `foldName` must fold the name.
   */
  ofCell(codes: Codes, start: number, end: number, hash: number, next: number): number {
    const length = this.fold(codes, start, end);
    if (length < 0) return -1;
    const known = this.plain.find(this.folded, 0, length, hash);
    if (known >= 0) return known;
    this.add(this.folded, length, hash, next);
    return next;
  }

  /** Folds the plain names that most are: letters and digits of ASCII with single spaces or marks between them. -1 for others. */
  private fold(codes: Codes, start: number, end: number): number {
    const length = end - start;
    if (length === 0 || length > this.folded.length) return -1;
    if (CUT[codes[start] as number] === 1 || CUT[codes[end - 1] as number] === 1) return -1;
    const { folded } = this;
    let before = SPACE;
    for (let i = 0; i < length; i++) {
      const code = codes[start + i] as number;
      if (code < SPACE || code > LAST_ASCII || (code === SPACE && before === SPACE)) return -1;
      folded[i] = code >= A && code <= Z ? code + SPACE : code;
      before = code;
    }
    return before === SPACE ? -1 : length;
  }

  /** The folded name that a number was given to from a cell. */
  keyOf(number: number): string {
    return this.plain.textAt(this.records.at(number));
  }
}
