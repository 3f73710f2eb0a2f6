import type { SqliteDatabase } from "../connection";
import { nameList } from "./name-list";
import { RowWalk } from "./packed-id";

/** The deals of each investor, as rows. */
export function readParticipants(db: SqliteDatabase, ids: Uint8Array) {
  const sql = `SELECT DISTINCT i."id", i."nameKey" FROM "Investor" i ORDER BY i."nameKey"`;
  const investors = db.prepare(sql).raw(true).all([]) as [string, string][];
  const numberOf = new Map(investors.map(([id], i) => [id, i]));
  const found: number[] = [];
  const walk = new RowWalk(ids);
  const pairs = db.prepare('SELECT "dealId", "investorId" FROM "DealParticipant" ORDER BY "dealId", "investorId"');
  for (const [dealId, investorId] of pairs.raw(true).iterate([]) as Iterable<[string, string]>) {
    const row = walk.rowOf(dealId);
    const investor = numberOf.get(investorId);
    if (row >= 0 && investor !== undefined) found.push(investor, row);
  }
  const starts = new Uint32Array(investors.length + 1);
  for (let i = 0; i < found.length; i += 2)
    starts[(found[i] as number) + 1] = (starts[(found[i] as number) + 1] as number) + 1;
  for (let i = 0; i < investors.length; i++) starts[i + 1] = (starts[i + 1] as number) + (starts[i] as number);
  const next = starts.slice();
  const rows = new Uint32Array(found.length / 2);
  for (let i = 0; i < found.length; i += 2) {
    const investor = found[i] as number;
    rows[next[investor] as number] = found[i + 1] as number;
    next[investor] = (next[investor] as number) + 1;
  }
  return {
    investorStarts: starts,
    investorRows: rows,
    investorKeys: nameList(investors.map(([, key]) => key)),
  };
}

/** The deals of each kind of string that a source says yes to, as rows. */
export function readStrings(db: SqliteDatabase, ids: Uint8Array) {
  const sql = `SELECT "kind", "dealId" FROM "DealTerm" WHERE "state" = 'yes' ORDER BY "kind", "dealId"`;
  const stringNames: string[] = [];
  const starts: number[] = [];
  const rows: number[] = [];
  let walk = new RowWalk(ids);
  for (const [kind, dealId] of db.prepare(sql).raw(true).iterate([]) as Iterable<[string, string]>) {
    if (stringNames.at(-1) !== kind) {
      stringNames.push(kind);
      starts.push(rows.length);
      walk = new RowWalk(ids);
    }
    const row = walk.rowOf(dealId);
    // Two sources that say so are two terms of one deal.
    if (row >= 0 && (rows.length === starts.at(-1) || rows.at(-1) !== row)) rows.push(row);
  }
  return { stringNames, stringStarts: Uint32Array.from([...starts, rows.length]), stringRows: Uint32Array.from(rows) };
}
