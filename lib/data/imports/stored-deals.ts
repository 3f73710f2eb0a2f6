import type { SqliteDatabase } from "../connection";

/** What the record states of a term or a field of a deal, by source. */
export interface StoredTerm {
  id: string;
  kind: string;
  state: string;
  sourceId: string;
}
export interface StoredField {
  id: string;
  field: string;
  value: string | null;
  sourceId: string;
  current: boolean;
}
export interface StoredParticipant {
  investorId: string;
  name: string;
  isLead: number;
  position: number;
}

/** The columns of a deal that an import can change. */
export interface StoredColumns {
  externalKey: string | null;
  startupId: string;
  startupKey: string;
  country: string | null;
  announcedOn: string;
  year: number;
  round: string | null;
  amountMinor: number | null;
  amountCurrency: string | null;
  amountUsdMinor: number | null;
  valuationMinor: number | null;
  valuationCurrency: string | null;
  exclusivity: string;
  dataSharing: string;
  cloudTerms: string | null;
  cloudProvider: string | null;
  credits: string;
  investorKinds: string;
  confidence: string;
  sourceUrl: string | null;
  sourceQuote: string | null;
  updatedAt: string;
}

/** A deal of the record with everything that a row of a file is compared with. */
export interface StoredDeal extends StoredColumns {
  rowid: number;
  id: string;
  startupName: string;
  /** The source of what no row of its own says: that of the import which brought the deal. Null for the seed and for deals made by hand. */
  sourceName: string | null;
  participants: StoredParticipant[];
  terms: StoredTerm[];
  fields: StoredField[];
}

const COLUMNS = [
  "externalKey", "startupId", "startupKey", "country", "announcedOn", "year", "round", "amountMinor", "amountCurrency",
  "amountUsdMinor", "valuationMinor", "valuationCurrency", "exclusivity", "dataSharing", "cloudTerms", "cloudProvider",
  "credits", "investorKinds", "confidence", "sourceUrl", "sourceQuote", "updatedAt",
] as const satisfies (keyof StoredColumns)[]; // biome-ignore format: a list of names

const SELECT = `SELECT d.rowid AS "rowid", d."id" AS "id", ${COLUMNS.map((name) => `d."${name}" AS "${name}"`).join(", ")},
  s."name" AS "startupName", r."sourceName" AS "sourceName"
  FROM "Deal" d JOIN "Startup" s ON s."id" = d."startupId" LEFT JOIN "ImportRun" r ON r."id" = d."importRunId"`;

/** Deals of one set by startup and by key. */
export interface FoundDeals {
  byStartup: Map<string, StoredDeal[]>;
  byKey: Map<string, StoredDeal>;
  byId: Map<string, StoredDeal>;
}

/** Reads from one set the deals that a batch of rows may mean. */
export class StoredDeals {
  private readonly ofStartups;
  private readonly ofKeys;
  private readonly ofIds;

  constructor(
    private readonly db: SqliteDatabase,
    private readonly provenance: string,
  ) {
    const among = (column: string, values = "SELECT value FROM json_each(?)") =>
      db.prepare(`${SELECT} WHERE d."provenance" = ? AND d."${column}" IN (${values}) ORDER BY d."id"`);
    this.ofStartups = among(
      "startupId",
      'SELECT "id" FROM "Startup" WHERE "nameKey" IN (SELECT value FROM json_each(?))',
    );
    this.ofKeys = among("externalKey");
    this.ofIds = among("id");
  }

  /** The keys of the startups that have a deal, in whichever set: the index of startups' deals alone tells. */
  startupKeys(): string[] {
    const rows = this.db
      .prepare(
        'SELECT s."nameKey" FROM (SELECT DISTINCT "startupId" FROM "Deal") d JOIN "Startup" s ON s."id" = d."startupId"',
      )
      .raw(true)
      .all([]) as [string][];
    return rows.map(([key]) => key);
  }

  /** True where some deal of the set has a key of a file. */
  haveKeys(): boolean {
    const sql = 'SELECT 1 FROM "Deal" WHERE "provenance" = ? AND "externalKey" IS NOT NULL LIMIT 1';
    return this.db.prepare(sql).get([this.provenance]) !== undefined;
  }

  find(startupKeys: readonly string[], keys: readonly string[], ids: readonly string[]): FoundDeals {
    const found: FoundDeals = { byStartup: new Map(), byKey: new Map(), byId: new Map() };
    this.add(found, this.ofStartups, startupKeys);
    this.add(found, this.ofKeys, keys);
    this.add(found, this.ofIds, ids);
    if (found.byId.size > 0) this.addParts(found.byId);
    return found;
  }

  private add(found: FoundDeals, statement: ReturnType<SqliteDatabase["prepare"]>, values: readonly string[]): void {
    if (values.length === 0) return;
    for (const row of statement.iterate([this.provenance, JSON.stringify(values)]) as Iterable<StoredDeal>) {
      if (found.byId.has(row.id)) continue;
      const deal = Object.assign(row, { participants: [], terms: [], fields: [] });
      found.byId.set(deal.id, deal);
      const others = found.byStartup.get(deal.startupId);
      if (others === undefined) found.byStartup.set(deal.startupId, [deal]);
      else others.push(deal);
      if (deal.externalKey !== null) found.byKey.set(deal.externalKey, deal);
    }
  }

  private addParts(deals: Map<string, StoredDeal>): void {
    const ids = JSON.stringify([...deals.keys()]);
    const each = <T extends { dealId: string }>(sql: string, take: (deal: StoredDeal, row: T) => void) => {
      const statement = this.db.prepare(`${sql} WHERE x."dealId" IN (SELECT value FROM json_each(?)) ORDER BY 1, 2, 3`);
      for (const row of statement.iterate([ids]) as Iterable<T>) {
        const deal = deals.get(row.dealId);
        if (deal !== undefined) take(deal, row);
      }
    };
    each<StoredParticipant & { dealId: string }>(
      `SELECT x."dealId", x."position", x."investorId", x."isLead", i."name" FROM "DealParticipant" x
       JOIN "Investor" i ON i."id" = x."investorId"`,
      (deal, { dealId: _, ...row }) => deal.participants.push(row),
    );
    each<StoredTerm & { dealId: string }>(
      'SELECT x."dealId", x."kind", x."id", x."state", x."sourceId" FROM "DealTerm" x',
      (deal, { dealId: _, ...row }) => deal.terms.push(row),
    );
    each<Omit<StoredField, "current"> & { dealId: string; current: number }>(
      'SELECT x."dealId", x."field", x."id", x."value", x."sourceId", x."current" FROM "DealField" x',
      (deal, { dealId: _, ...row }) => deal.fields.push({ ...row, current: row.current !== 0 }),
    );
  }
}
