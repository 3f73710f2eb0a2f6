import type { SqliteDatabase } from "../../lib/data/connection";
import { foldName } from "../../lib/data/fold-name";
import { stableId } from "../../lib/data/new-id";
import { toSqlTime, upsertRows } from "../../lib/data/upsert-rows";

/** Who and where the deals of one run are from; each name once, under the id it has in the store. */
export interface Names {
  /** The id of a startup and the key its deals sort by. A name in brackets, 'Anysphere (Cursor)', becomes an alias. */
  startup(name: string, country: string | null): { startupId: string; startupKey: string };
  investor(name: string): string;
  source(kind: string, name: string, url: string | null): string;
}

/**
 * Finds names in the store or adds them, in the caller's transaction.
 * @param synthetic true for names of companies that do not exist.
 */
export function recordNames(db: SqliteDatabase, synthetic: boolean, asOf: string): Names {
  const now = toSqlTime(new Date(asOf));
  const known = new Map<string, string>();
  const remember = (
    table: string,
    key: string,
    name: string,
    row: () => { id: string; [column: string]: string | null },
  ) => {
    const cacheKey = `${table}:${key}`;
    const cached = known.get(cacheKey) ?? find(db, table, key);
    if (cached !== null) {
      known.set(cacheKey, cached);
      return cached;
    }
    const made = row();
    upsertRows(db, table, ["nameKey"], [{ ...made, name, nameKey: key, synthetic, createdAt: now, updatedAt: now }]);
    known.set(cacheKey, made.id);
    return made.id;
  };
  return {
    startup(name, country) {
      const id = remember("Startup", foldName(name), name, () => ({
        id: stableId(`startup:${foldName(name)}`),
        country,
      }));
      const alias = /^(.+) \((.+)\)$/.exec(name);
      for (const other of alias?.slice(1) ?? []) addAlias(db, id, other);
      const row = db.prepare('SELECT "nameKey" FROM "Startup" WHERE "id" = ?').get([id]) as { nameKey: string };
      return { startupId: id, startupKey: row.nameKey };
    },
    investor(name) {
      return remember("Investor", foldName(name), name, () => ({ id: stableId(`investor:${foldName(name)}`) }));
    },
    source(kind, name, url) {
      const id = stableId(`source:${kind}:${name}:${url ?? ""}`);
      if (!known.has(id)) upsertRows(db, "Source", ["id"], [{ id, kind, name, url, createdAt: now }]);
      known.set(id, id);
      return id;
    },
  };
}

function find(db: SqliteDatabase, table: string, key: string): string | null {
  const own = db.prepare(`SELECT "id" FROM "${table}" WHERE "nameKey" = ?`).get([key]) as { id: string } | undefined;
  if (own) return own.id;
  const alias = db
    .prepare(`SELECT "${table.toLowerCase()}Id" AS "id" FROM "${table}Alias" WHERE "nameKey" = ?`)
    .get([key]) as { id: string } | undefined;
  return alias?.id ?? null;
}

function addAlias(db: SqliteDatabase, startupId: string, name: string): void {
  const nameKey = foldName(name);
  upsertRows(db, "StartupAlias", ["nameKey"], [{ id: stableId(`startup-alias:${nameKey}`), startupId, name, nameKey }]);
}
