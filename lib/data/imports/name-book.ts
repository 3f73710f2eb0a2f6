import type { CellMemory } from "../../core/import/rows/cell-memory";
import { cellHash } from "../../core/import/rows/row-batch";
import { bytesOf, type Codes } from "../../core/import/text-piece";
import type { SqliteDatabase } from "../connection";
import { foldName } from "../fold-name";
import { NameKeys } from "./name-keys";

const ASCII = /^[\0-\x7f]*$/;

/** A startup or an investor, of the record or new with this import. */
export interface NameEntry {
  /** Its number, from 0. */
  index: number;
  /** Null for one that the record does not know and that has not been written. */
  id: string | null;
  /** Of a new startup empty: its row has it, and half a million more names need not be kept. */
  name: string;
  nameKey: string;
  /** Of startups. */
  country: string | null;
  synthetic: boolean;
}

/**
 * Finds startups or investors by their names, aliases resolved, and remembers the new ones of a file. Each has a number; an
 * entry is made of a new one only when somebody asks for it.
 */
export class NameBook {
  private readonly keys = new NameKeys();
  /** By number. */
  private readonly entries: (NameEntry | undefined)[] = [];
  /** How many there are, and how many of them the record does not know. */
  private count = 0;
  added = 0;

  /** Reads all names of the record: of half a million about a second, and then each row costs a look-up in memory. */
  constructor(
    db: SqliteDatabase,
    private readonly kind: "Startup" | "Investor",
  ) {
    const country = kind === "Startup" ? '"country"' : "NULL";
    const names = db.prepare(`SELECT "id", "name", "nameKey", ${country}, "synthetic" FROM "${kind}"`).raw(true);
    const byId = new Map<string, number>();
    const aliases = db.prepare(`SELECT "${kind.toLowerCase()}Id", "nameKey" FROM "${kind}Alias"`).raw(true).all([]) as [
      string,
      string,
    ][];
    const aliased = new Set(aliases.map(([id]) => id));
    type Row = [string, string, string, string | null, number];
    for (const [id, name, nameKey, of, synthetic] of names.iterate([]) as Iterable<Row>) {
      const index = this.count++;
      this.entries[index] = { index, id, name, nameKey, country: of, synthetic: synthetic !== 0 };
      this.keys.set(nameKey, index);
      if (aliased.has(id)) byId.set(id, index);
    }
    for (const [id, nameKey] of aliases) {
      const index = byId.get(id);
      if (index !== undefined && this.keys.find(nameKey) < 0) this.keys.set(nameKey, index);
    }
  }

  /** The names that are no strings. */
  get names(): CellMemory {
    return this.keys.plain;
  }

  /** The number that has a folded name; -1 where none has. */
  find(nameKey: string): number {
    return this.keys.find(nameKey);
  }

  /** The number of a name; a new one where the record and the file so far have none. */
  numberOf(name: string): number {
    const before = this.count;
    const plain = ASCII.test(name) ? this.numberOfCell(bytesOf(name), 0, name.length, cellHash(name)) : -1;
    const number = plain >= 0 ? plain : this.numberOfFolded(foldName(name));
    // Of a new investor the file's own spelling is kept.
    if (number === before && this.kind === "Investor") this.entry(number).name = name;
    return number;
  }

  private numberOfFolded(nameKey: string): number {
    const known = this.keys.find(nameKey);
    if (known >= 0) return known;
    const index = this.count++;
    this.added++;
    this.keys.set(nameKey, index);
    this.entries[index] = { index, id: null, name: "", nameKey, country: null, synthetic: false };
    return index;
  }

  /** The same of the name that stands in a cell; -1 where it must be given as a string. */
  numberOfCell(codes: Codes, start: number, end: number, hash: number): number {
    const number = this.keys.ofCell(codes, start, end, hash, this.count);
    if (number === this.count) {
      this.count++;
      this.added++;
    }
    return number;
  }

  /** The entry with a number; always the same one. */
  entry(index: number): NameEntry {
    let entry = this.entries[index];
    if (entry === undefined) {
      entry = { index, id: null, name: "", nameKey: this.keys.keyOf(index), country: null, synthetic: false };
      this.entries[index] = entry;
    }
    return entry;
  }
}
