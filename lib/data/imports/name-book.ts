import type { SqliteDatabase } from "../connection";
import { foldName } from "../fold-name";

/** A startup or an investor, of the record or new with this import. */
export interface NameEntry {
  /** Place among the entries, from 0. */
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

/** Finds startups or investors by their names, aliases resolved, and remembers the new ones of a file. */
export class NameBook {
  private readonly byKey = new Map<string, NameEntry>();
  /** How many the record does not know. */
  added = 0;
  private count = 0;

  /** Reads all names of the record: of half a million about a second, and then each row costs a look-up in memory. */
  constructor(
    db: SqliteDatabase,
    private readonly kind: "Startup" | "Investor",
  ) {
    const country = kind === "Startup" ? '"country"' : "NULL";
    const names = db.prepare(`SELECT "id", "name", "nameKey", ${country}, "synthetic" FROM "${kind}"`).raw(true);
    const byId = new Map<string, NameEntry>();
    const aliases = db.prepare(`SELECT "${kind.toLowerCase()}Id", "nameKey" FROM "${kind}Alias"`).raw(true).all([]) as [
      string,
      string,
    ][];
    const aliased = new Set(aliases.map(([id]) => id));
    type Row = [string, string, string, string | null, number];
    for (const [id, name, nameKey, of, synthetic] of names.iterate([]) as Iterable<Row>) {
      const entry = { index: this.count++, id, name, nameKey, country: of, synthetic: synthetic !== 0 };
      this.byKey.set(nameKey, entry);
      if (aliased.has(id)) byId.set(id, entry);
    }
    for (const [id, nameKey] of aliases) {
      const entry = byId.get(id);
      if (entry !== undefined && !this.byKey.has(nameKey)) this.byKey.set(nameKey, entry);
    }
  }

  /** The entry of a name; a new one where the record and the file so far have none. */
  entryOf(name: string): NameEntry {
    const key = foldPlainName(name) ?? foldName(name);
    const known = this.byKey.get(key);
    if (known !== undefined) return known;
    // Folding has made another string, unless there was nothing to fold.
    const nameKey = key === name ? ownCopy(key) : key;
    const own = this.kind === "Startup" ? "" : ownCopy(name);
    const entry = { index: this.count++, id: null, name: own, nameKey, country: null, synthetic: false };
    this.byKey.set(nameKey, entry);
    this.added++;
    return entry;
  }
}

/**
 * A string of its own: a slice would keep the whole chunk of the file it was cut from in memory. It is a plain one, too, because
 * V8 compares slices, as keys of a map, many times slower.
 */
export function ownCopy(text: string): string {
  return Buffer.from(text, "utf8").toString("utf8");
}

const SPACE = 32;
const FIRST_ALSO_CUT = ".,;:\"'";

/**
 * `foldName` for the plain names that most are: letters and digits of ASCII with single spaces or marks between them. Null for
 * all others, which `foldName` folds.
 */
export function foldPlainName(name: string): string | null {
  const last = name.length - 1;
  if (last < 0 || FIRST_ALSO_CUT.includes(name.charAt(0)) || FIRST_ALSO_CUT.includes(name.charAt(last))) return null;
  let before = SPACE;
  for (let i = 0; i <= last; i++) {
    const code = name.charCodeAt(i);
    if (code < SPACE || code > 126 || (code === SPACE && before === SPACE)) return null;
    before = code;
  }
  return before === SPACE ? null : name.toLowerCase();
}
