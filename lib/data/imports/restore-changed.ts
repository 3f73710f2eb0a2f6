import type { SqliteDatabase } from "../connection";
import { RowChanger } from "./change-writer";
import type { DriverRun } from "./driver-run";
import type { Columns, RowChange } from "./row-change";

interface KeptChange {
  id: number;
  dealId: string | null;
  entity: RowChange["entity"];
  key: Columns;
  before: Columns | null;
  after: Columns | null;
}

/** How often the caller hears of it, in rows. */
const EVERY = 1000;

/**
 * Puts back what an import changed, last change first. A value that somebody has changed since stays as it is; where that was
 * a later import, what stood there before both is handed on to it, so that undoing it too gives that back.
 * @returns deals of which something was put back, and deals of which something stays.
 */
export function restoreChanged(
  db: SqliteDatabase,
  run: DriverRun,
  after: (done: number) => void,
): { deals: number; kept: number } {
  const restoring = new Restoring(db, run);
  const ids = db
    .prepare('SELECT "id" FROM "ImportChange" WHERE "runId" = ? ORDER BY "id" DESC')
    .raw(true)
    .all([run.id]) as [number][];
  ids.forEach(([id], i) => {
    restoring.restore(id);
    if (i % EVERY === 0) after(i);
  });
  return restoring.done();
}

class Restoring {
  private readonly changer: RowChanger;
  private readonly one;
  private readonly later;
  private readonly rewrite;
  private readonly drop;
  private readonly hand;
  private readonly restored = new Set<string>();
  private readonly kept = new Set<string>();

  constructor(db: SqliteDatabase, run: DriverRun) {
    this.changer = new RowChanger(db);
    const columns = '"id", "dealId", "entity", "key", "before", "after"';
    this.one = db.prepare(`SELECT ${columns} FROM "ImportChange" WHERE "id" = ?`);
    this.later = db.prepare(
      `SELECT ${columns} FROM "ImportChange" WHERE "dealId" IS ? AND "entity" = ? AND "id" > ? AND "runId" <> '${run.id}' ORDER BY "id"`,
    );
    this.rewrite = db.prepare('UPDATE "ImportChange" SET "before" = ?, "after" = ? WHERE "id" = ?');
    this.drop = db.prepare('DELETE FROM "ImportChange" WHERE "id" = ?');
    this.hand = db.prepare(
      'UPDATE "ImportChange" SET "runId" = (SELECT "runId" FROM "ImportChange" WHERE "id" = ?) WHERE "id" = ?',
    );
  }

  restore(id: number): void {
    const row = this.one.get([id]) as RawChange | undefined;
    if (row === undefined) return;
    const change = parse(row);
    // Only a deal of this import may have been removed since; what hung on it went with it.
    const isWhole =
      change.before === null
        ? this.takeAway(change)
        : change.after === null
          ? this.putBack(change)
          : this.setBack(change);
    const { dealId } = change;
    if (dealId !== null) (isWhole ? this.restored : this.kept).add(dealId);
  }

  /** A row that the import added. */
  private takeAway(change: KeptChange): boolean {
    const { entity, key, after } = change;
    if (after === null) return true;
    const now = this.changer.read(entity, key, Object.keys(after));
    const later = this.laterChanges(change);
    const onIt = later.find((other) => sameKey(other.key, key));
    if (now === null) {
      // A later import removed it: without this one there was nothing to remove.
      if (onIt !== undefined) this.drop.run([onIt.id]);
      return onIt === undefined;
    }
    if (differing(now, after).length === 0) {
      this.changer.apply({ entity, key, before: after, after: null });
      return true;
    }
    // A later import says otherwise in the same row: the row is now its own.
    if (onIt !== undefined) this.rewrite.run([null, JSON.stringify(now), onIt.id]);
    return false;
  }

  /** A row that the import removed. */
  private putBack(change: KeptChange): boolean {
    const { entity, key, before, id, dealId } = change;
    if (before === null || this.changer.read(entity, key, Object.keys(key)) !== null) return false;
    if (dealId !== null && this.changer.read("Deal", { id: dealId }, ["id"]) === null) return true;
    const later = this.laterChanges(change).at(-1);
    if (later !== undefined) {
      // A later import has a list of its own there; what this one removed is then for that one to put back.
      this.hand.run([later.id, id]);
      return false;
    }
    this.changer.apply({ entity, key, before: null, after: before });
    return true;
  }

  /** A row of which the import changed some columns. */
  private setBack(change: KeptChange): boolean {
    const { entity, key, before, after } = change;
    if (before === null || after === null) return true;
    const now = this.changer.read(entity, key, Object.keys(after));
    if (now === null) return false;
    const others = withGroups(differing(now, after), Object.keys(after));
    if (others.length > 0) {
      const next = this.laterChanges(change).find((other) => sameKey(other.key, key) && other.before && other.after);
      if (next !== undefined) this.handOn(next, others, change, now);
    }
    const values = Object.entries(before).filter(([column]) => !others.includes(column));
    if (values.length > 0) this.changer.apply({ entity, key, before: after, after: Object.fromEntries(values) });
    return others.length === 0;
  }

  /** The next import that changed a value then changed it from what stood there before this one. */
  private handOn(next: KeptChange, columns: readonly string[], { before, after }: KeptChange, now: Columns): void {
    if (next.before === null || next.after === null || before === null || after === null) return;
    for (const column of columns) {
      const value = before[column] ?? null;
      if (!(column in next.before)) next.after[column] = now[column] ?? null;
      else if (next.before[column] !== after[column]) continue;
      next.before[column] = value;
    }
    this.rewrite.run([JSON.stringify(next.before), JSON.stringify(next.after), next.id]);
  }

  private laterChanges({ dealId, entity, id }: KeptChange): KeptChange[] {
    return (this.later.all([dealId, entity, id]) as RawChange[]).map(parse);
  }

  done(): { deals: number; kept: number } {
    return { deals: this.restored.size, kept: this.kept.size };
  }
}

type RawChange = Omit<KeptChange, "key" | "before" | "after"> & {
  key: string;
  before: string | null;
  after: string | null;
};

function parse({ key, before, after, ...plain }: RawChange): KeptChange {
  // Written by ChangeWriter.
  const columns = (json: string) => JSON.parse(json) as Columns;
  return {
    ...plain,
    key: columns(key),
    before: before && columns(before),
    after: after && columns(after),
  } as KeptChange;
}

/** The columns whose value is no longer what the import wrote. */
function differing(now: Columns, written: Columns): string[] {
  return Object.keys(written).filter((column) => now[column] !== written[column]);
}

/** Columns that are one value together. */
const GROUPS = [
  ["amountMinor", "amountCurrency", "amountUsdMinor"],
  ["valuationMinor", "valuationCurrency"],
  ["announcedOn", "year"],
  ["startupId", "startupKey", "country"],
];

/** Of the columns that were written, those given and those that are one value with them. */
function withGroups(columns: readonly string[], written: readonly string[]): string[] {
  const groups = GROUPS.filter((group) => group.some((column) => columns.includes(column))).flat();
  return written.filter((column) => columns.includes(column) || groups.includes(column));
}

function sameKey(a: Columns, b: Columns): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
