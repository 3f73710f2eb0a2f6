import type { SqliteDatabase } from "../connection";
import { toSqlTime } from "../upsert-rows";
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

  constructor(
    private readonly db: SqliteDatabase,
    run: DriverRun,
  ) {
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
    const others = differing(now, after);
    const later = others.length === 0 ? [] : this.laterChanges(change).filter((other) => sameKey(other.key, key));
    for (const column of others) this.handOn(later, column, after[column] ?? null, before[column] ?? null);
    const values = Object.entries(before).filter(([column]) => !others.includes(column));
    if (values.length > 0) this.changer.apply({ entity, key, before: after, after: Object.fromEntries(values) });
    return others.length === 0;
  }

  /** The next import that changed a value then changed it from what stood there before this one. */
  private handOn(
    later: readonly KeptChange[],
    column: string,
    from: string | number | null,
    to: string | number | null,
  ): void {
    const next = later.find((other) => other.before !== null && column in other.before);
    if (next?.before == null || next.before[column] !== from) return;
    next.before[column] = to;
    this.rewrite.run([JSON.stringify(next.before), next.after && JSON.stringify(next.after), next.id]);
  }

  private laterChanges({ dealId, entity, id }: KeptChange): KeptChange[] {
    return (this.later.all([dealId, entity, id]) as RawChange[]).map(parse);
  }

  /** Deals that keep something were changed just now; those that are as before carry their old moment again. */
  done(): { deals: number; kept: number } {
    const touch = this.db.prepare('UPDATE "Deal" SET "updatedAt" = ? WHERE "id" = ?');
    const now = toSqlTime(new Date());
    for (const dealId of this.kept) if (this.restored.has(dealId)) touch.run([now, dealId]);
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

function sameKey(a: Columns, b: Columns): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
