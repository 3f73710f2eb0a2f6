import type { CellProblem, ImportedDeal } from "../../core/import/deal-row";
import type { DealRows } from "../../core/import/rows/deal-rows";
import type { SqliteDatabase } from "../connection";
import { FileDeals } from "./file-deals";
import { FileKeys } from "./file-keys";
import type { RowDecisions } from "./import-runs";
import { type Candidate, closestDeal, type Likeness, matchDeal } from "./match-deal";
import { NameBook, type NameEntry } from "./name-book";
import { RowNumbers } from "./row-numbers";
import { type FoundDeals, type StoredDeal, StoredDeals } from "./stored-deals";

/** The row at hand, and what is made of it when asked. It is another row as soon as the sink returns. */
export interface SortedRow {
  line: number;
  deal(): ImportedDeal;
  startup(): NameEntry;
  /** Each once, in the order of the row. */
  investors(): readonly NameEntry[];
}

/** What is done with each row; planning writes it down, committing writes it into the record. */
export interface RowSink {
  /** A deal that the record does not have. `like` is one that it looks much like. */
  create(row: SortedRow, like: Likeness | null): void;
  /** A deal that the record has. @returns true where the row changes something. */
  meet(stored: StoredDeal, row: SortedRow): boolean;
  /** The same deal stands on an earlier line. */
  repeat(row: SortedRow, firstLine: number): void;
  reject(line: number, problems: readonly CellProblem[]): void;
}

const NOTHING_FOUND: FoundDeals = { byStartup: new Map(), byKey: new Map(), byId: new Map() };

/**
 * Says of each row of a file what it does: the same rows on the same record always do the same, whoever asks. A row means a
 * deal on record by its key, else by startup, date and round; see match-deal.ts.
 *
 * The record is read through a connection whose transaction sees the state before the import, also while another connection
 * of this process writes: what a row does must not depend on which rows before it were written already.
 *
 * Of most rows no deal is made: that they are new, and not the same as another row, is known from numbers.
 */
export class RowSorter {
  readonly startups: NameBook;
  readonly investors: NameBook;
  readonly counts = { create: 0, update: 0, same: 0, duplicate: 0, reject: 0, likely: 0 };
  private readonly sourceName: string;
  private readonly decisions: RowDecisions;
  private readonly stored: StoredDeals;
  /** Numbers of the startups that have a deal. */
  private readonly startupsWithDeals: ReadonlySet<number>;
  private readonly haveKeys: boolean;
  private readonly hasDecisions: boolean;
  private readonly created = new FileDeals();
  private readonly keys = new FileKeys();
  /** The line that met a deal, by the deal's rowid. */
  private readonly met = new Map<number, number>();

  constructor(
    db: SqliteDatabase,
    { provenance, sourceName, decisions }: { provenance: string; sourceName: string; decisions: RowDecisions },
    private readonly sink: RowSink,
  ) {
    this.sourceName = sourceName;
    this.decisions = decisions;
    this.hasDecisions = Object.keys(decisions).length > 0;
    this.startups = new NameBook(db, "Startup");
    this.investors = new NameBook(db, "Investor");
    this.stored = new StoredDeals(db, provenance);
    this.startupsWithDeals = new Set(this.stored.startupKeys().map((key) => this.startups.find(key)));
    this.haveKeys = this.stored.haveKeys();
  }

  /** Takes the rows of a file; they are sorted batch by batch, each with one call of what is returned. */
  sorting(rows: DealRows): () => void {
    const numbers = new RowNumbers(rows, this.startups, this.investors);
    const sorted = new RowAtHand(rows, numbers, this.startups);
    return () => {
      numbers.warm(this.keys);
      const found = this.find(rows, numbers);
      for (let row = 0; row < rows.count; row++) {
        if (rows.isRefused(row)) {
          this.counts.reject++;
          this.sink.reject(rows.lineOf(row), rows.problemsOf(row));
        } else {
          sorted.moveTo(row);
          this.sortOne(sorted, found);
        }
      }
    };
  }

  private find(rows: DealRows, numbers: RowNumbers): FoundDeals {
    if (this.startupsWithDeals.size === 0) return NOTHING_FOUND;
    const startups = new Set<string>();
    const keys: string[] = [];
    const ids: string[] = [];
    for (let row = 0; row < rows.count; row++) {
      if (rows.isRefused(row)) continue;
      const startup = numbers.startupOf(row);
      if (this.startupsWithDeals.has(startup)) startups.add(this.startups.entry(startup).nameKey);
      const key = this.haveKeys ? rows.dealOf(row).externalKey : null;
      if (key !== null) keys.push(key);
      const decision = this.hasDecisions ? this.decisions[rows.lineOf(row)] : undefined;
      if (decision !== undefined && decision !== "new") ids.push(decision);
    }
    if (startups.size === 0 && keys.length === 0 && ids.length === 0) return NOTHING_FOUND;
    return this.stored.find([...startups], keys, ids);
  }

  private sortOne(row: RowAtHand, found: FoundDeals): void {
    row.noteInvestors();
    const match = found === NOTHING_FOUND ? null : this.matchOf(row, found);
    if (match?.kind === "is") {
      this.met.set(match.deal.rowid, row.line);
      const changes = this.sink.meet(match.deal, row);
      this.counts[changes ? "update" : "same"]++;
      return;
    }
    const firstLine = match?.kind === "repeats" ? match.line : row.repeats(this.keys, this.created);
    if (firstLine !== null) {
      this.counts.duplicate++;
      this.sink.repeat(row, firstLine);
      return;
    }
    const candidates = found === NOTHING_FOUND ? undefined : this.candidatesOf(row, found);
    const isSaidNew = this.hasDecisions && this.decisions[row.line] === "new";
    const like = candidates === undefined || isSaidNew ? null : closestDeal(row.deal(), candidates);
    if (like !== null) this.counts.likely++;
    this.counts.create++;
    this.sink.create(row, like);
  }

  private candidatesOf(row: RowAtHand, { byStartup }: FoundDeals): StoredDeal[] | undefined {
    if (byStartup.size === 0 || !this.startupsWithDeals.has(row.startupNumber)) return undefined;
    const { id } = row.startup();
    return id === null ? undefined : byStartup.get(id);
  }

  private matchOf(row: RowAtHand, found: FoundDeals): ReturnType<typeof matchDeal> {
    const { byId, byKey } = found;
    const decision = this.hasDecisions ? byId.get(this.decisions[row.line] ?? "") : undefined;
    const candidates = this.candidatesOf(row, found);
    // Most rows are settled here, before a deal is made of them.
    if (decision === undefined && candidates === undefined && byKey.size === 0) return null;
    const deal = row.deal();
    const keyed = deal.externalKey === null ? undefined : byKey.get(deal.externalKey);
    if (decision === undefined && candidates === undefined && keyed === undefined) return null;
    return matchDeal(deal, { decision, keyed, candidates: candidates ?? [], ...this.claims() });
  }

  private claims(): Pick<Candidate, "sourceName" | "lineOf"> {
    return { sourceName: this.sourceName, lineOf: (deal) => this.met.get(deal.rowid) ?? null };
  }
}

/** One row after another. */
class RowAtHand implements SortedRow {
  line = 0;
  startupNumber = 0;
  private row = 0;

  constructor(
    private readonly rows: DealRows,
    private readonly numbers: RowNumbers,
    private readonly startups: NameBook,
  ) {}

  moveTo(row: number): void {
    this.row = row;
    this.line = this.rows.lineOf(row);
    this.startupNumber = this.numbers.startupOf(row);
  }

  deal(): ImportedDeal {
    return this.rows.dealOf(this.row);
  }

  startup(): NameEntry {
    return this.startups.entry(this.startupNumber);
  }

  investors(): readonly NameEntry[] {
    return this.numbers.investorsOf(this.row);
  }

  noteInvestors(): void {
    this.numbers.noteInvestors(this.row);
  }

  /** The line above that states the same new deal; null where this is the first. */
  repeats(keys: FileKeys, created: FileDeals): number | null {
    const byKey = this.numbers.noteKey(this.row, this.line, keys);
    if (typeof byKey === "number") return byKey;
    const identity = this.numbers.identityOf(this.row, this.startupNumber);
    if (byKey === undefined) return created.add(identity, this.line);
    // Whoever gives each deal a key says with two keys that there are two.
    created.note(identity, this.line);
    return null;
  }
}
