import type { Provenance } from "../../core/market/deal-filter";
import type { SqliteDatabase } from "../connection";
import type { CodedColumn, DealColumns } from "./deal-columns";
import { kindBits } from "./kind-bits";
import { nameList } from "./name-list";
import { orderRows, rankValues } from "./order-rows";
import { ID_BYTES, packId } from "./packed-id";
import { readParticipants, readStrings } from "./read-deal-links";

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
  cloudTerm: string | null,
  importRunId: string | null,
  kinds: string,
];

// Read in the order of the ids, which is that of the table, rather than found by the set and put in order.
const DEALS = `SELECT "id", "year", "country", "round", "exclusivity", "dataSharing", "confidence", "amountUsdMinor",
  "announcedOn", "startupKey", "sourceQuote", "cloudTerms", "importRunId", "investorKinds"
  FROM "Deal" WHERE +"provenance" = ? ORDER BY "id"`;

/** Reads the columns of one data set. The caller holds a transaction, so that all of it is of one state of the record. */
export function readDealColumns(db: SqliteDatabase, set: Provenance, version: number): DealColumns {
  const rows = db.prepare('SELECT count(*) FROM "Deal" WHERE "provenance" = ?').raw(true).get([set]) as [number];
  const n = rows[0];
  const ids = new Uint8Array(ID_BYTES * n);
  const years = new Uint16Array(n);
  const amounts = new Float64Array(n);
  const coded = () => new ColumnCoder(n);
  const [countries, rounds, exclusivity, dataSharing, confidences, dates, startups, cloudTerms, imports, kinds] = [
    coded(), coded(), coded(), coded(), coded(), coded(), coded(), coded(), coded(), coded(),
  ] as const; // biome-ignore format: one per column
  const quotes: string[] = [];
  const quoteRows: number[] = [];
  let row = 0;
  for (const values of db.prepare(DEALS).raw(true).iterate([set]) as Iterable<DealValues>) {
    const [id, year, country, round, exclusive, sharing, confidence, amount, date, startup, quote, cloud, run, kind] =
      values;
    packId(id, ids, row);
    years[row] = year;
    amounts[row] = amount ?? Number.NaN;
    countries.add(row, country);
    rounds.add(row, round);
    exclusivity.add(row, exclusive);
    dataSharing.add(row, sharing);
    confidences.add(row, confidence);
    dates.add(row, date);
    startups.add(row, startup);
    cloudTerms.add(row, cloud);
    imports.add(row, run);
    kinds.add(row, kind);
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
    cloudTerms: cloudTerms.done(),
    imports: imports.done(),
    startups: place.startup.codes.map((code) => code - 1),
    startupKeys: nameList(place.startup.names),
    quotes: nameList(quotes),
    quoteRows: Uint32Array.from(quoteRows),
    ...kindBits(kinds.done(), set),
    ...readParticipants(db, ids),
    ...readStrings(db, ids),
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
