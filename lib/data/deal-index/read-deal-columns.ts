import type { Provenance } from "../../core/market/deal-filter";
import type { SqliteDatabase } from "../connection";
import type { CodedColumn, DealColumns } from "./deal-columns";
import { nameList } from "./name-list";
import { orderRows, rankValues } from "./order-rows";

type DealValues = [
  id: string,
  year: number,
  country: string | null,
  round: string | null,
  exclusivity: string,
  dataSharing: string,
  confidence: string,
  amount: number | null,
  date: string,
  startup: string,
  quote: string | null,
];

const DEALS = `SELECT "id", "year", "country", "round", "exclusivity", "dataSharing", "confidence", "amountUsdMinor",
  "announcedOn", "startupKey", "sourceQuote" FROM "Deal" WHERE "provenance" = ? ORDER BY "id"`;

/** Reads the columns of one data set. The caller holds a transaction, so that all of it is of one state of the record. */
export function readDealColumns(db: SqliteDatabase, set: Provenance, version: number): DealColumns {
  const rows = db.prepare('SELECT count(*) FROM "Deal" WHERE "provenance" = ?').raw(true).get([set]) as [number];
  const n = rows[0];
  const ids = new Uint8Array(16 * n);
  const years = new Uint16Array(n);
  const amounts = new Float64Array(n);
  const coded = () => new ColumnCoder(n);
  const [countries, rounds, exclusivity, dataSharing, confidences, dates, startups] = [
    coded(), coded(), coded(), coded(), coded(), coded(), coded(),
  ] as const; // biome-ignore format: one per column
  const quotes: string[] = [];
  const quoteRows: number[] = [];
  let row = 0;
  for (const values of db.prepare(DEALS).raw(true).iterate([set]) as Iterable<DealValues>) {
    const [id, year, country, round, exclusive, sharing, confidence, amount, date, startup, quote] = values;
    packId(ids, row, id);
    years[row] = year;
    amounts[row] = amount ?? Number.NaN;
    countries.add(row, country);
    rounds.add(row, round);
    exclusivity.add(row, exclusive);
    dataSharing.add(row, sharing);
    confidences.add(row, confidence);
    dates.add(row, date);
    startups.add(row, startup);
    if (quote !== null) {
      quotes.push(quote.toLowerCase().replaceAll("\n", " "));
      quoteRows.push(row);
    }
    row++;
  }
  const place = { country: countries.done(), round: rounds.done(), date: dates.done(), startup: startups.done() };
  const amountRanks = rankValues(amounts);
  const byCode = ({ codes, names }: CodedColumn) =>
    orderRows(n, names.length, (at) => (codes[at] === 0 ? null : (codes[at] as number) - 1));
  return {
    set,
    version,
    rows: n,
    ids,
    years,
    amounts,
    countries: place.country,
    rounds: place.round,
    confidences: confidences.done(),
    exclusivity: exclusivity.done(),
    dataSharing: dataSharing.done(),
    startups: place.startup.codes.map((code) => code - 1),
    startupKeys: nameList(place.startup.names),
    quotes: nameList(quotes),
    quoteRows: Uint32Array.from(quoteRows),
    ...readKinds(db, set, ids, n),
    ...readParticipants(db, ids),
    orders: {
      announcedOn: byCode(place.date),
      startup: byCode(place.startup),
      country: byCode(place.country),
      round: byCode(place.round),
      amount: orderRows(n, amountRanks.distinct.length, (at) => {
        const amount = amounts[at] as number;
        return Number.isNaN(amount) ? null : amountRanks.rankOf(amount);
      }),
    },
  };
}

/** Numbers the values of a column as they come, and in order once all are there. */
class ColumnCoder {
  private readonly codes: Uint32Array;
  private readonly known = new Map<string, number>();

  constructor(rows: number) {
    this.codes = new Uint32Array(rows);
  }

  add(row: number, value: string | null): void {
    if (value === null) return;
    let code = this.known.get(value);
    if (code === undefined) {
      code = this.known.size + 1;
      this.known.set(value, code);
    }
    this.codes[row] = code;
  }

  done(): CodedColumn {
    const names = [...this.known.keys()].sort(compareBytes);
    const inOrder = new Uint32Array(names.length + 1);
    names.forEach((name, i) => {
      inOrder[this.known.get(name) ?? 0] = i + 1;
    });
    return { codes: this.codes.map((code) => inOrder[code] as number), names };
  }
}

/** The order of SQLite's BINARY collation: that of UTF-8 bytes, which is that of code points. */
function compareBytes(a: string, b: string): number {
  for (let i = 0; i < a.length && i < b.length; i++) {
    const [x, y] = [a.charCodeAt(i), b.charCodeAt(i)];
    // Halves of a pair stand for code points above all single ones.
    if (x !== y) return isHalf(x) === isHalf(y) ? x - y : isHalf(x) ? 1 : -1;
  }
  return a.length - b.length;
}

const isHalf = (unit: number) => unit >= 0xd800 && unit <= 0xdfff;

/** Writes an id's 16 bytes at its row. */
function packId(ids: Uint8Array, row: number, id: string): void {
  ids.set(idBytes(id), 16 * row);
}

/**
 * The 16 bytes of an id, a UUID as text.
 * @throws TypeError where it is none.
 */
export function idBytes(id: string): Uint8Array {
  const bytes = Buffer.from(id.replaceAll("-", ""), "hex");
  if (bytes.length !== 16) throw new TypeError(`'${id}' is no UUID`);
  return bytes;
}

/** Investor kinds per deal. Ids come in order, as those of the deals do, so that one pass finds the rows. */
function readKinds(db: SqliteDatabase, set: Provenance, ids: Uint8Array, rows: number) {
  const kinds = new Uint32Array(rows);
  const kindNames: string[] = [];
  const walk = new RowWalk(ids);
  const sql = 'SELECT "dealId", "kind" FROM "DealInvestorKind" ORDER BY "dealId"';
  for (const [id, kind] of db.prepare(sql).raw(true).iterate([]) as Iterable<[string, string]>) {
    const row = walk.rowOf(id);
    if (row < 0) continue;
    let at = kindNames.indexOf(kind);
    if (at < 0) at = kindNames.push(kind) - 1;
    if (at > 31) throw new RangeError(`the ${set} data set has more than 32 kinds of investor`);
    kinds[row] = (kinds[row] as number) | (1 << at);
  }
  return { kinds, kindNames };
}

/** The deals of each investor, as rows. */
function readParticipants(db: SqliteDatabase, ids: Uint8Array) {
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

/** Finds the rows of ids that come in rising order; ids of other data sets are passed over. */
class RowWalk {
  private row = 0;
  private here: string;

  constructor(private readonly ids: Uint8Array) {
    this.here = idText(ids, 0);
  }

  /** -1 where the id is none of the rows'. */
  rowOf(id: string): number {
    while (this.here !== "" && this.here < id) this.here = idText(this.ids, ++this.row);
    return this.here === id ? this.row : -1;
  }
}

/** The id of a row as text; '' beyond the last. */
export function idText(ids: Uint8Array, row: number): string {
  if (16 * row >= ids.length) return "";
  const hex = Buffer.from(ids.buffer, ids.byteOffset + 16 * row, 16).toString("hex");
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}
