import type { ImportedDeal } from "../../core/import/deal-row";
import type { ImportField } from "../../core/import/import-field";
import { moneyText } from "../../core/import/value-text";
import type { SqliteDatabase } from "../connection";
import { kindListText } from "../kind-list";
import { PackedInsert } from "../packed-insert";
import type { SqlValue } from "../upsert-rows";
import type { NameEntry } from "./name-book";

const DEAL = [
  "id", "externalKey", "startupId", "startupKey", "country", "announcedOn", "year", "round", "amountMinor", "amountCurrency",
  "amountUsdMinor", "valuationMinor", "valuationCurrency", "exclusivity", "dataSharing", "cloudTerms", "cloudProvider",
  "credits", "investorKinds", "confidence", "sourceUrl", "sourceQuote",
]; // biome-ignore format: a list of names

/** What all rows of one import share. */
export interface WrittenBy {
  runId: string;
  provenance: string;
  sourceId: string;
  /** The moment of the import, as SQLite holds it. */
  now: string;
  newId: () => string;
  /** The fields that the file has a column for. */
  fields: ReadonlySet<ImportField>;
}

/** Columns of a deal that hold one value throughout where the file has no column for any of these fields. */
const ABSENT: readonly (readonly [column: string, fields: readonly ImportField[], value: SqlValue])[] = [
  ["externalKey", ["externalKey"], null],
  ["valuationMinor", ["valuation"], null],
  ["valuationCurrency", ["valuation"], null],
  ["cloudTerms", ["cloudTerms"], null],
  ["cloudProvider", ["cloudTerms", "cloudProvider"], null],
  ["credits", ["credits"], "unknown"],
  ["investorKinds", ["investorKinds"], ""],
  ["confidence", ["confidence"], "imported"],
  ["sourceUrl", ["sourceUrl"], null],
  ["sourceQuote", ["sourceQuote"], null],
];

/** Writes new deals, and the startups and investors that come with them. */
export class DealWriter {
  private readonly deals: PackedInsert;
  private readonly startups: PackedInsert;
  private readonly investors: PackedInsert;
  private readonly participants: PackedInsert;
  private readonly terms: PackedInsert;
  private readonly fields: PackedInsert;
  private readonly kindTexts = new WeakMap<readonly string[], string>();

  constructor(
    db: SqliteDatabase,
    private readonly by: WrittenBy,
  ) {
    const { runId: importRunId, provenance, now, sourceId } = by;
    const made = { importRunId, createdAt: now, updatedAt: now };
    const stated = { sourceId, statedOn: null };
    const absent = ABSENT.filter(([, fields]) => !fields.some((field) => by.fields.has(field)));
    const fixed = Object.fromEntries(absent.map(([column, , value]) => [column, value]));
    this.deals = new PackedInsert(db, "Deal", DEAL, { provenance, ...made, ...fixed });
    this.startups = new PackedInsert(db, "Startup", ["id", "name", "nameKey", "country"], { synthetic: 0, ...made });
    this.investors = new PackedInsert(db, "Investor", ["id", "name", "nameKey"], { synthetic: 0, ...made });
    this.participants = new PackedInsert(db, "DealParticipant", ["dealId", "investorId", "isLead", "position"]);
    this.terms = new PackedInsert(db, "DealTerm", ["id", "dealId", "kind", "state", "quote", "confidence"], {
      detail: null,
      ...stated,
    });
    this.fields = new PackedInsert(
      db,
      "DealField",
      ["id", "dealId", "field", "value", "quote", "confidence", "current"],
      stated,
    );
  }

  /** Id of a startup; a new one is written, with the country of the row that first names it. */
  startupId(entry: NameEntry, name: string, country: string | null): string {
    if (entry.id !== null) return entry.id;
    entry.id = this.by.newId();
    entry.country = country;
    this.startups.add(entry.id, name, entry.nameKey, country);
    return entry.id;
  }

  /** Id of an investor; a new one is written. */
  investorId(entry: NameEntry): string {
    if (entry.id !== null) return entry.id;
    entry.id = this.by.newId();
    this.investors.add(entry.id, entry.name, entry.nameKey);
    return entry.id;
  }

  /** Writes a new deal with everything its row states. */
  add(deal: ImportedDeal, startup: NameEntry, investors: readonly NameEntry[]): void {
    const { newId } = this.by;
    const id = newId();
    const startupId = this.startupId(startup, deal.startup, deal.country);
    const { amount, valuation } = deal;
    this.deals.add(
      id, deal.externalKey, startupId, startup.nameKey, startup.country, deal.announcedOn, Number(deal.announcedOn.slice(0, 4)),
      deal.round, amount === null ? null : amount.minor, amount === null ? null : amount.currency,
      amount !== null && amount.currency === "USD" ? amount.minor : null, valuation === null ? null : valuation.minor,
      valuation === null ? null : valuation.currency, deal.exclusivity, deal.dataSharing, deal.cloudTerms, deal.cloudProvider,
      deal.credits, this.kindsOf(deal), deal.confidence, deal.sourceUrl, deal.sourceQuote,
    ); // biome-ignore format: in the order of the columns
    this.addParticipants(id, investors);
    this.addTerms(id, deal);
    if (deal.country !== null && deal.country !== startup.country)
      this.addField(id, deal, "country", deal.country, false);
    if (deal.asWritten !== null) this.addWorded(id, deal);
  }

  /** Deals that say the same share their list. */
  private kindsOf({ investorKinds }: ImportedDeal): string {
    const known = this.kindTexts.get(investorKinds);
    if (known !== undefined) return known;
    const text = kindListText(investorKinds);
    this.kindTexts.set(investorKinds, text);
    return text;
  }

  /** In the order of their table, so that it only grows at its end. */
  private addParticipants(id: string, investors: readonly NameEntry[]): void {
    if (investors.length === 1) {
      this.participants.add(id, this.investorId(investors[0] as NameEntry), 1, 0);
      return;
    }
    const ids = investors.map((investor) => this.investorId(investor));
    for (const investorId of [...ids].sort()) {
      const position = ids.indexOf(investorId);
      this.participants.add(id, investorId, position === 0 ? 1 : 0, position);
    }
  }

  /** A term that holds has a row, by which deals with it are found. That a term does not hold is in the deal itself. */
  private addTerms(id: string, deal: ImportedDeal): void {
    const { strings } = deal;
    if (deal.exclusivity === "yes" && !strings.includes("cloud_exclusivity"))
      this.addTerm(id, deal, "cloud_exclusivity");
    if (deal.dataSharing === "yes" && !strings.includes("data_sharing")) this.addTerm(id, deal, "data_sharing");
    for (const kind of strings) this.addTerm(id, deal, kind);
  }

  private addTerm(id: string, deal: ImportedDeal, kind: string): void {
    this.terms.add(this.by.newId(), id, kind, "yes", deal.sourceQuote, deal.confidence);
  }

  /** The words of what the record cannot hold exactly: a range, a quarter, 'over $100M'. */
  private addWorded(id: string, deal: ImportedDeal): void {
    const { asWritten, amount, valuation } = deal;
    if (asWritten?.announcedOn !== undefined)
      this.addField(id, deal, "announcedOn", deal.announcedOn, true, asWritten.announcedOn);
    if (asWritten?.amount !== undefined)
      this.addField(id, deal, "amount", amount && moneyText(amount), true, asWritten.amount);
    if (asWritten?.valuation !== undefined)
      this.addField(id, deal, "valuation", valuation && moneyText(valuation), true, asWritten.valuation);
  }

  private addField(
    id: string,
    deal: ImportedDeal,
    field: string,
    value: string | null,
    current: boolean,
    quote = deal.sourceQuote,
  ): void {
    this.fields.add(this.by.newId(), id, field, value, quote, deal.confidence, current ? 1 : 0);
  }

  /** Writes what waits for its statement to fill up. */
  flush(): void {
    for (const table of [this.startups, this.investors, this.deals, this.participants, this.terms, this.fields])
      table.flush();
  }
}
