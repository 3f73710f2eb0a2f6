import type { Codes } from "../text-piece";
import { MAX_INVESTORS, readLonePart } from "../values/read-investors";
import { type Reading, understood } from "../values/reading";
import { copied } from "../values/remembered";
import { CellMemory } from "./cell-memory";
import { CASE_BIT, cellOf, HASH_BASIS, HASH_PRIME, type RowBatch } from "./row-batch";

/** Parts of lists that are remembered; a bound on memory. Investors are some ten thousand in all. */
const LARGEST = 65_536;
const SPACE = 32;
/** ';', ',' and '|': no name of a list holds them, and a part that holds another sign of separation is no lone one. */
const SEPARATORS = [59, 44, 124] as const;
const [SEMICOLON, COMMA, BAR] = SEPARATORS;
/** Said of a part that names nobody, and of one that cannot be read alone. */
const NOBODY = -1;
const NOT_ALONE = -2;

/**
 * The column of a list of names. Lists seldom repeat, but the names in them do: each different part is read once, and a list is
 * then the numbers of its names. Lists whose parts cannot be told apart so simply are read as a whole.
 */
export class NameListColumn {
  /** Every different name, by number. */
  readonly names: string[] = [];
  readonly #numbers = new Map<string, number>();
  readonly #parts = new CellMemory(16);
  /** By part: the number of its name, NOBODY or NOT_ALONE. */
  readonly #nameOfPart: number[] = [];
  /** The names of a batch's lists, one list after another, and where that of each row begins and ends. */
  #listed: number[] = [];
  #from = new Int32Array(0);
  #to = new Int32Array(0);
  /** What was read as a whole in this batch, by row. */
  readonly #whole = new Map<number, Reading<string[]>>();

  /** @param column from 0. */
  constructor(
    private readonly column: number,
    private readonly readCell: (cell: string) => Reading<string[]>,
  ) {}

  /** Reads the column of a batch; a row whose cell is refused is marked. */
  read(batch: RowBatch, refused: Uint8Array): void {
    this.#whole.clear();
    this.#listed = [];
    if (this.#from.length < batch.count) {
      this.#from = new Int32Array(2 * batch.count);
      this.#to = new Int32Array(2 * batch.count);
    }
    const { firstCells, count } = batch;
    for (let row = 0; row < count; row++) {
      const cell = (firstCells[row] as number) + this.column;
      if ((firstCells[row] as number) < 0) continue;
      const from = this.#listed.length;
      this.#from[row] = from;
      if (!this.#readParts(batch, cell, from)) {
        this.#listed.length = from;
        const reading = this.readCell(cellOf(batch, cell));
        this.#whole.set(row, reading);
        if (!reading.ok) refused[row] = 1;
      }
      this.#to[row] = this.#listed.length;
    }
  }

  /** Lists the names of a cell part by part; false where one cannot be read alone. */
  #readParts(batch: RowBatch, cell: number, from: number): boolean {
    const { codes } = batch;
    const end = batch.ends[cell] as number;
    let i = batch.starts[cell] as number;
    while (i < end) {
      while (i < end && codes[i] === SPACE) i++;
      const start = i;
      let hash = HASH_BASIS;
      for (; i < end; i++) {
        const code = codes[i] as number;
        if (code === SEMICOLON || code === COMMA || code === BAR) break;
        hash = Math.imul(hash ^ (code | CASE_BIT), HASH_PRIME);
      }
      const name = this.#nameAt(codes, start, i, hash, batch);
      if (name === NOT_ALONE || this.#listed.length - from >= MAX_INVESTORS) return false;
      if (name !== NOBODY && this.#listed.indexOf(name, from) < 0) this.#listed.push(name);
      i++;
    }
    return true;
  }

  #nameAt(codes: Codes, start: number, end: number, hash: number, batch: RowBatch): number {
    const known = this.#parts.find(codes, start, end, hash);
    if (known >= 0) return this.#nameOfPart[known] as number;
    if (this.#parts.size === LARGEST) return NOT_ALONE;
    this.#parts.add(codes, start, end, hash, this.#parts.size);
    const part = readLonePart(batch.piece.text.slice(start, end));
    const name = part === null ? NOT_ALONE : part.name === null ? NOBODY : this.#numberOf(part.name);
    this.#nameOfPart.push(name);
    return name;
  }

  #numberOf(name: string): number {
    let number = this.#numbers.get(name);
    if (number === undefined) {
      const own = copied(name);
      number = this.names.push(own) - 1;
      this.#numbers.set(own, number);
    }
    return number;
  }

  /** The numbers of a row's names; null where the list was read as a whole. Good until the next batch. */
  listOf(row: number): { listed: readonly number[]; from: number; to: number } | null {
    if (this.#whole.has(row)) return null;
    return { listed: this.#listed, from: this.#from[row] as number, to: this.#to[row] as number };
  }

  reading(row: number): Reading<string[]> {
    const whole = this.#whole.get(row);
    if (whole !== undefined) return whole;
    const numbers = this.#listed.slice(this.#from[row], this.#to[row]);
    return understood(numbers.map((number) => this.names[number] as string));
  }
}
