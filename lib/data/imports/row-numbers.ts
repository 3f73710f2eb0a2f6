import type { DealRows } from "../../core/import/rows/deal-rows";
import type { RememberedColumn } from "../../core/import/rows/remembered-column";
import type { RowIdentity } from "./file-deals";
import type { FileKeys } from "./file-keys";
import type { NameBook, NameEntry } from "./name-book";
import { NumberList } from "./number-list";

/** Numbers texts as they come, from 0. */
class TextNumbers {
  private readonly numbers = new Map<string, number>();

  of(text: string | null): number {
    if (text === null) return NOT_STATED;
    let number = this.numbers.get(text);
    if (number === undefined) {
      number = this.numbers.size;
      this.numbers.set(text, number);
    }
    return number;
  }
}

const NOT_STATED = -1;

/**
 * What rows are told apart by, as numbers: names, date, round, amount. Rows that lie in columns are numbered without making
 * their deals; of others the deal is asked.
 */
export class RowNumbers {
  private readonly dates = new TextNumbers();
  private readonly words = new TextNumbers();
  /** By number of a remembered reading: the number of what it says. */
  private readonly knownDates: number[] = [];
  private readonly knownRounds: number[] = [];
  /** By number of a name in the file: one more than its number in the book; 0 = not looked up yet. */
  private readonly knownInvestors = new NumberList();
  private readonly identity: RowIdentity = { startup: 0, date: 0, round: 0, amount: 0, currency: 0 };

  constructor(
    private readonly rows: DealRows,
    private readonly startups: NameBook,
    private readonly investors: NameBook,
  ) {}

  /** Gets ready what the rows of a batch are about to be looked up in. */
  warm(keys: FileKeys): void {
    const { columns, batch } = this.rows;
    const { hashes, firstCells, count } = batch;
    if (columns === null) return;
    if (columns.startup !== null) this.startups.names.warm(hashes, firstCells, columns.startup.column, count);
    if (columns.externalKey !== null && keys.looksUp)
      keys.plain.warm(hashes, firstCells, columns.externalKey.column, count);
  }

  /** The number of a row's startup, which is noted as new where nobody knows it. */
  startupOf(row: number): number {
    const { rows, startups } = this;
    const column = rows.columns?.startup ?? null;
    if (column?.isPlainAt(row) && rows.isInColumns(row)) {
      const { codes, starts, ends, hashes, firstCells } = rows.batch;
      const cell = (firstCells[row] as number) + column.column;
      const number = startups.numberOfCell(codes, starts[cell] as number, ends[cell] as number, hashes[cell] as number);
      if (number >= 0) return number;
    }
    return startups.numberOf(rows.dealOf(row).startup);
  }

  /** What makes a row the same deal as another. Used again for the next row. */
  identityOf(row: number, startup: number): RowIdentity {
    const { rows, identity } = this;
    const { columns } = rows;
    identity.startup = startup;
    if (columns !== null && rows.isInColumns(row)) {
      identity.date = numberOf(columns.announcedOn, row, this.knownDates, this.dates);
      identity.round = numberOf(columns.round, row, this.knownRounds, this.words);
      const amount = columns.amount?.minor[row] ?? Number.NaN;
      identity.amount = amount;
      identity.currency = Number.isNaN(amount) ? NOT_STATED : this.words.of(columns.amount?.currency[row] ?? null);
      return identity;
    }
    const { announcedOn, round, amount } = rows.dealOf(row);
    identity.date = this.dates.of(announcedOn);
    identity.round = this.words.of(round);
    identity.amount = amount === null ? Number.NaN : amount.minor;
    identity.currency = amount === null ? NOT_STATED : this.words.of(amount.currency);
    return identity;
  }

  /** Notes the investors of a row, so that those which nobody knows are counted. */
  noteInvestors(row: number): void {
    const { columns } = this.rows;
    if (columns !== null && columns.investors === null) return;
    const list = this.rows.isInColumns(row) ? (columns?.investors?.listOf(row) ?? null) : null;
    if (list === null) for (const name of this.rows.dealOf(row).investors) this.investors.numberOf(name);
    else for (let i = list.from; i < list.to; i++) this.investorOf(list.listed[i] as number);
  }

  private investorOf(name: number): number {
    const known = name < this.knownInvestors.length ? this.knownInvestors.at(name) : 0;
    if (known > 0) return known - 1;
    const number = this.investors.numberOf(this.rows.columns?.investors?.names[name] ?? "");
    this.knownInvestors.set(name, number + 1);
    return number;
  }

  /** The investors of a row, each once. */
  investorsOf(row: number): NameEntry[] {
    const { investors } = this.rows.dealOf(row);
    const numbers = new Set(investors.map((name) => this.investors.numberOf(name)));
    return [...numbers].map((number) => this.investors.entry(number));
  }

  /** The key of a row is noted; or, where it stands earlier in the file, gives that line. Undefined for a row without a key. */
  noteKey(row: number, line: number, keys: FileKeys): number | null | undefined {
    const { rows } = this;
    const { columns } = rows;
    if (columns !== null && columns.externalKey === null) return undefined;
    const column = columns?.externalKey;
    if (column?.isPlainAt(row) && rows.isInColumns(row)) {
      const { codes, starts, ends, hashes, firstCells } = rows.batch;
      const cell = (firstCells[row] as number) + column.column;
      return keys.addCell(codes, starts[cell] as number, ends[cell] as number, hashes[cell] as number, line);
    }
    const key = rows.dealOf(row).externalKey;
    return key === null ? undefined : keys.add(key, line);
  }
}

/** The number of what a row's cell says; remembered for readings that stay. */
function numberOf<T extends string | null>(
  column: RememberedColumn<T> | null,
  row: number,
  known: number[],
  texts: TextNumbers,
): number {
  if (column === null) return NOT_STATED;
  const reading = column.numbers[row] as number;
  const own = known[reading];
  if (own !== undefined && reading < column.remembered) return own;
  const read = column.reading(row);
  const number = texts.of(read.ok ? read.value : null);
  if (reading < column.remembered) known[reading] = number;
  return number;
}
