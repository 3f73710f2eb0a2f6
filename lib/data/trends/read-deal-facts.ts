import { sizeOf } from "../../core/market/comparable";
import type { SqliteDatabase } from "../connection";
import { readKindList } from "../kind-list";
import { ANSWER, type Answer, type DealFacts, SAID, type Slice } from "./deal-facts";
import { NumberList } from "./number-list";

/** Finds the row of a deal. Rows of one deal mostly follow each other, so that the last answer is the next one's. */
class RowsById {
  private readonly rows = new Map<string, number>();
  private last = "";
  private lastRow: number | undefined;

  add(id: string, row: number): void {
    this.rows.set(id, row);
  }

  find(id: string): number | undefined {
    if (id !== this.last) {
      this.last = id;
      this.lastRow = this.rows.get(id);
    }
    return this.lastRow;
  }
}

/**
 * Reads what the sums are made of, in one pass over each table; of a million deals in some seconds. One state of the record
 * where the caller has a transaction open.
 */
export function readDealFacts(db: SqliteDatabase): DealFacts {
  const [count] = db.prepare('SELECT count(*) FROM "Deal"').raw(true).get([]) as [number];
  const rows = new RowsById();
  const deals = readDeals(db, count, rows);
  return {
    changes: [...each<[string, string]>(db, CHANGES)],
    ...deals,
    ...readTerms(db, count, rows),
    ...readParticipants(db, rows),
  };
}

const CHANGES = 'SELECT "provenance", max("updatedAt") FROM "Deal" GROUP BY "provenance"';

function each<Row>(db: SqliteDatabase, sql: string): Iterable<Row> {
  return db.prepare(sql).raw(true).iterate([]) as Iterable<Row>;
}

type DealRow = [id: string, provenance: string, year: number, confidence: string, amount: number | null, country: string | null, round: string | null, cloudTerms: string | null, exclusivity: string, dataSharing: string, kinds: string, announcedOn: string]; // biome-ignore format: a row
const DEALS = `SELECT "id", "provenance", "year", "confidence", "amountUsdMinor", "country", "round", "cloudTerms",
  "exclusivity", "dataSharing", "investorKinds", "announcedOn" FROM "Deal"`;

function readDeals(db: SqliteDatabase, count: number, rows: RowsById) {
  const numbers = () => new Uint32Array(count);
  const [countries, rounds, cloudTerms] = [new NumberList(""), new NumberList(""), new NumberList("")];
  const slices = new SliceList();
  const kindLists = new NumberList("");
  const [slice, country, round, cloudTerm, kindSet] = [numbers(), numbers(), numbers(), numbers(), numbers()];
  const [exclusivity, dataSharing] = [new Uint8Array(count), new Uint8Array(count)];
  const amounts = new Float64Array(count).fill(Number.NaN);
  const announcedOn = new Array<string>(count);
  let at = 0;
  for (const row of each<DealRow>(db, DEALS)) {
    const [id, provenance, year, confidence, amount] = row;
    rows.add(id, at);
    slice[at] = slices.numberOf(provenance, year, confidence, sizeName(amount));
    if (amount !== null) amounts[at] = amount;
    country[at] = countries.numberOf(row[5] ?? "");
    round[at] = rounds.numberOf(row[6] ?? "");
    cloudTerm[at] = cloudTerms.numberOf(row[7] ?? "");
    exclusivity[at] = answer(row[8]);
    dataSharing[at] = answer(row[9]);
    kindSet[at] = kindLists.numberOf(row[10]);
    announcedOn[at++] = row[11];
  }
  const names = { countries: countries.names, rounds: rounds.names, cloudTerms: cloudTerms.names };
  const kindSets = kindLists.names.map(readKindList);
  const hasCloud = kindSets.map((kinds) => Number(kinds.includes("cloud")));
  const cloud = Uint8Array.from(kindSet, (set) => hasCloud[set] as number);
  return { rows: count, slices: slices.slices, slice, country, round, cloudTerm, amounts, exclusivity, dataSharing, kindSet, kindSets, cloud, announcedOn, ...names }; // biome-ignore format: a list of columns
}

/** Numbers for slices: by few short texts in turn, which is quicker than by one long one. */
class SliceList {
  readonly slices: Slice[] = [];
  private readonly sets = new NumberList();
  private readonly confidences = new NumberList();
  private readonly sizes = new NumberList();
  private readonly numbers = new Map<number, number>();

  numberOf(provenance: string, year: number, confidence: string, size: string): number {
    const [set, sure, wide] = [this.sets.numberOf(provenance), this.confidences.numberOf(confidence), this.sizes.numberOf(size)]; // biome-ignore format: one of each
    const key = ((set * 64 + sure) * 8 + wide) * 16_384 + year;
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    this.numbers.set(key, this.slices.length);
    return this.slices.push({ provenance, year, size, confidence }) - 1;
  }
}

/** The class of an amount among those that do not overlap. */
function sizeName(amountMinor: number | null): string {
  return amountMinor === null ? "undisclosed" : sizeOf(amountMinor / 100);
}

function answer(state: string): Answer {
  return state === "yes" || state === "no" ? ANSWER[state] : ANSWER.unknown;
}

const TERMS = `SELECT "dealId", "kind", "state" FROM "DealTerm" WHERE "state" IN ('yes', 'no')`;
/** More kinds of term than there can be: the taxonomy has 24 and the record a dozen of its own. */
const TERM_ROOM = 65_536;

function readTerms(db: SqliteDatabase, count: number, rows: RowsById) {
  const terms = new NumberList();
  // Sources that speak of the same term of a deal fall together.
  const said = new Map<number, number>();
  const termStarts = new Uint32Array(count + 1);
  for (const [dealId, kind, state] of each<[string, string, "yes" | "no"]>(db, TERMS)) {
    const row = rows.find(dealId);
    if (row === undefined) continue;
    const key = row * TERM_ROOM + terms.numberOf(kind);
    const before = said.get(key) ?? 0;
    if (before === 0) termStarts[row + 1] = (termStarts[row + 1] as number) + 1;
    said.set(key, before | SAID[state]);
  }
  for (let row = 0; row < count; row++)
    termStarts[row + 1] = (termStarts[row + 1] as number) + (termStarts[row] as number);
  const next = termStarts.slice();
  const termAt = new Uint32Array(said.size);
  const termSaid = new Uint8Array(said.size);
  for (const [key, bits] of said) {
    const row = Math.floor(key / TERM_ROOM);
    const at = next[row] as number;
    next[row] = at + 1;
    termAt[at] = key % TERM_ROOM;
    termSaid[at] = bits;
  }
  return { terms: terms.names, termStarts, termAt, termSaid };
}

function readParticipants(db: SqliteDatabase, rows: RowsById) {
  const [count] = db.prepare('SELECT count(*) FROM "DealParticipant"').raw(true).get([]) as [number];
  const investors = new NumberList();
  const participantRow = new Uint32Array(count);
  const participantInvestor = new Uint32Array(count);
  let at = 0;
  for (const [dealId, investorId] of each<[string, string]>(
    db,
    'SELECT "dealId", "investorId" FROM "DealParticipant"',
  )) {
    participantRow[at] = rows.find(dealId) ?? 0;
    participantInvestor[at++] = investors.numberOf(investorId);
  }
  return { investors: investors.names, participantRow, participantInvestor };
}
