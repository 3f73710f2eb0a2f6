import type { CsvRow } from "../csv-dialect";
import { type Codes, TextPiece } from "../text-piece";

/**
 * Some rows of a file. Rows whose cells are plain, which most are, lie in lists of numbers: where each cell begins and ends in
 * the text, and a hash of it. Only others hold strings. Good until the next batch is read.
 */
export interface RowBatch {
  /** The text that places are of. */
  piece: TextPiece;
  codes: Codes;
  /** Rows, plain or not. */
  count: number;
  /** The line that each row begins on. */
  lines: Int32Array;
  /** Of each plain row the number of its first cell; the others follow it. -1 = not plain. */
  firstCells: Int32Array;
  /** Places in the text, by cell: the first character, and the one behind the last. */
  starts: Int32Array;
  ends: Int32Array;
  /** By cell: see cellHash. */
  hashes: Int32Array;
  /** The rows that are not plain, by their number in the batch. */
  others: Map<number, CsvRow>;
}

/** More rows than a piece of the usual length has. */
const FIRST_ROWS = 4096;

export function emptyBatch(): RowBatch {
  const piece = new TextPiece("");
  const none = new Int32Array(0);
  return {
    piece,
    codes: piece.codes,
    count: 0,
    lines: new Int32Array(FIRST_ROWS),
    firstCells: new Int32Array(FIRST_ROWS),
    starts: none,
    ends: none,
    hashes: none,
    others: new Map(),
  };
}

/** What a hash begins with and is multiplied by. Source: FNV-1a of 32 bits, Fowler, Noll and Vo. */
export const HASH_BASIS = 0x811c9dc5 | 0;
export const HASH_PRIME = 0x01000193;
/** Set in each code before it is hashed: then a letter and its capital hash alike, and names can be found in either. */
export const CASE_BIT = 0x20;

/** The hash of a text as the cells of a batch have it. Different texts can have the same: compare them. */
export function cellHash(text: string): number {
  let hash = HASH_BASIS;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ (text.charCodeAt(i) | CASE_BIT), HASH_PRIME);
  return hash;
}

/** A cell of a plain row as a string. */
export function cellOf(batch: RowBatch, cell: number): string {
  return batch.piece.text.slice(batch.starts[cell], batch.ends[cell]);
}

/** A row with its cells as strings. @param width the cells of a plain row. */
export function csvRowOf(batch: RowBatch, row: number, width: number): CsvRow {
  const other = batch.others.get(row);
  if (other !== undefined) return other;
  const first = batch.firstCells[row] as number;
  const line = batch.lines[row] as number;
  const cells = Array.from({ length: width }, (_, i) => cellOf(batch, first + i));
  return { line, endLine: line, cells, fault: null };
}
