import type { CsvRow } from "../../core/import/csv-dialect";
import type { ImportedDeal, ReadRow } from "../../core/import/deal-row";
import type { SqliteDatabase } from "../connection";
import { FileDeals, FileKeys, TextNumbers } from "./file-deals";
import type { RowDecisions } from "./import-runs";
import { type Candidate, closestDeal, type Likeness, matchDeal } from "./match-deal";
import { NameBook, type NameEntry, ownCopy } from "./name-book";
import { type FoundDeals, type StoredDeal, StoredDeals } from "./stored-deals";

/** What is done with each row; planning writes it down, committing writes it into the record. */
export interface RowSink {
  /** A deal that the record does not have. `like` is one that it looks much like. */
  create(
    deal: ImportedDeal,
    startup: NameEntry,
    investors: readonly NameEntry[],
    line: number,
    like: Likeness | null,
  ): void;
  /** A deal that the record has. @returns true where the row changes something. */
  meet(
    stored: StoredDeal,
    deal: ImportedDeal,
    startup: NameEntry,
    investors: readonly NameEntry[],
    line: number,
  ): boolean;
  /** The same deal stands on an earlier line. */
  repeat(deal: ImportedDeal, line: number, firstLine: number): void;
  reject(row: CsvRow, read: Extract<ReadRow, { problems: unknown }>): void;
}

const NO_INVESTORS: readonly NameEntry[] = [];
const NOTHING_FOUND: FoundDeals = { byStartup: new Map(), byKey: new Map(), byId: new Map() };

/**
 * Says of each row of a file what it does: the same rows on the same record always do the same, whoever asks. A row means a
 * deal on record by its key, else by startup, date and round; see match-deal.ts.
 *
 * The record is read through a connection whose transaction sees the state before the import, also while another connection
 * of this process writes: what a row does must not depend on which rows before it were written already.
 */
export class RowSorter {
  readonly startups: NameBook;
  readonly investors: NameBook;
  readonly counts = { create: 0, update: 0, same: 0, duplicate: 0, reject: 0, likely: 0 };
  private readonly sourceName: string;
  private readonly decisions: RowDecisions;
  private readonly stored: StoredDeals;
  private readonly startupsWithDeals: Set<string>;
  private readonly haveKeys: boolean;
  private readonly created = new FileDeals();
  private readonly keys = new FileKeys();
  private readonly dates = new TextNumbers(ownCopy);
  private readonly words = new TextNumbers(ownCopy);
  /** The line that met a deal, by the deal's rowid. */
  private readonly met = new Map<number, number>();

  constructor(
    db: SqliteDatabase,
    { provenance, sourceName, decisions }: { provenance: string; sourceName: string; decisions: RowDecisions },
    private readonly sink: RowSink,
  ) {
    this.sourceName = sourceName;
    this.decisions = decisions;
    this.startups = new NameBook(db, "Startup");
    this.investors = new NameBook(db, "Investor");
    this.stored = new StoredDeals(db, provenance);
    this.startupsWithDeals = this.stored.startupKeys();
    this.haveKeys = this.stored.haveKeys();
  }

  /** Sorts a batch of rows, in the order of the file. */
  sort(rows: readonly CsvRow[], read: readonly ReadRow[]): void {
    const found = this.find(read);
    for (let i = 0; i < read.length; i++) {
      const row = read[i] as ReadRow;
      if ("problems" in row) {
        this.counts.reject++;
        this.sink.reject(rows[i] as CsvRow, row);
      } else this.sortOne(row.deal, row.line, found);
    }
  }

  private find(read: readonly ReadRow[]): FoundDeals {
    if (this.startupsWithDeals.size === 0) return NOTHING_FOUND;
    const startups = new Set<string>();
    const keys: string[] = [];
    const ids: string[] = [];
    for (const row of read) {
      if ("problems" in row) continue;
      const { nameKey } = this.startups.entryOf(row.deal.startup);
      if (this.startupsWithDeals.has(nameKey)) startups.add(nameKey);
      if (this.haveKeys && row.deal.externalKey !== null) keys.push(row.deal.externalKey);
      const decision = this.decisions[row.line];
      if (decision !== undefined && decision !== "new") ids.push(decision);
    }
    if (startups.size === 0 && keys.length === 0 && ids.length === 0) return NOTHING_FOUND;
    return this.stored.find([...startups], keys, ids);
  }

  private sortOne(deal: ImportedDeal, line: number, found: FoundDeals): void {
    const startup = this.startups.entryOf(deal.startup);
    const investors = this.entriesOf(deal.investors);
    const decision = found.byId.get(this.decisions[line] ?? "");
    const candidates = startup.id === null ? undefined : found.byStartup.get(startup.id);
    const keyed = deal.externalKey === null ? undefined : found.byKey.get(deal.externalKey);
    const match =
      decision === undefined && candidates === undefined && keyed === undefined
        ? null
        : matchDeal(deal, { decision, keyed, candidates: candidates ?? [], ...this.claims() });
    if (match?.kind === "is") {
      this.met.set(match.deal.rowid, line);
      const changes = this.sink.meet(match.deal, deal, startup, investors, line);
      this.counts[changes ? "update" : "same"]++;
      return;
    }
    const firstLine = match?.kind === "repeats" ? match.line : this.repeatsInFile(deal, startup, line);
    if (firstLine !== null) {
      this.counts.duplicate++;
      this.sink.repeat(deal, line, firstLine);
      return;
    }
    const like = candidates === undefined || this.decisions[line] === "new" ? null : closestDeal(deal, candidates);
    if (like !== null) this.counts.likely++;
    this.counts.create++;
    this.sink.create(deal, startup, investors, line, like);
  }

  private claims(): Pick<Candidate, "sourceName" | "lineOf"> {
    return { sourceName: this.sourceName, lineOf: (deal) => this.met.get(deal.rowid) ?? null };
  }

  /** The line above that states the same new deal; null where this is the first. */
  private repeatsInFile(deal: ImportedDeal, startup: NameEntry, line: number): number | null {
    const byKey = deal.externalKey === null ? null : this.keys.add(deal.externalKey, line);
    if (byKey !== null) return byKey;
    const byValues = this.created.add(
      {
        startup: startup.index,
        date: this.dates.of(deal.announcedOn),
        round: deal.round === null ? -1 : this.words.of(deal.round),
        amount: deal.amount === null ? Number.NaN : deal.amount.minor,
        currency: deal.amount === null ? -1 : this.words.of(deal.amount.currency),
      },
      line,
    );
    // Whoever gives each deal a key says with two keys that there are two.
    return deal.externalKey === null ? byValues : null;
  }

  private entriesOf(names: readonly string[]): readonly NameEntry[] {
    if (names.length === 0) return NO_INVESTORS;
    if (names.length === 1) return [this.investors.entryOf(names[0] as string)];
    const entries: NameEntry[] = [];
    for (const name of names) {
      const entry = this.investors.entryOf(name);
      if (!entries.includes(entry)) entries.push(entry);
    }
    return entries;
  }
}
