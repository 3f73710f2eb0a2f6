import type { ImportedDeal } from "../../core/import/deal-row";
import { moneyText } from "../../core/import/value-text";
import type { Money } from "../../core/shared/money";
import { kindListText, readKindList } from "../kind-list";
import { type ComparedBy, type Comparison, DealDifferences, type Rule } from "./deal-differences";
import type { NameEntry } from "./name-book";
import type { Columns } from "./row-change";
import type { StoredColumns, StoredDeal, StoredTerm } from "./stored-deals";

/**
 * Compares a row with the deal it means. What the row does not state changes nothing. What it states: unknown becomes known;
 * the same source saying otherwise replaces what it said; of two sources that differ the record's value stands and the other
 * is kept beside it.
 */
export function compareDeal(
  deal: StoredDeal,
  row: ImportedDeal,
  startup: NameEntry,
  investors: readonly NameEntry[],
  by: ComparedBy,
): Comparison {
  const comparing = new DealComparison(deal, row, by);
  comparing.startup(startup);
  comparing.scalars();
  comparing.states();
  comparing.investors(investors);
  comparing.investorKinds();
  comparing.strings();
  comparing.country(startup);
  return comparing.done();
}

class DealComparison extends DealDifferences {
  startup(startup: NameEntry): void {
    const { deal } = this;
    if (startup.id === deal.startupId) return;
    this.scalar("startup", deal.startupName, startup.id === null ? this.row.startup : startup.name, () =>
      // A startup that the record does not know yet cannot be moved to within one row; it stays where it is.
      startup.id === null ? {} : { startupId: startup.id, startupKey: startup.nameKey, country: startup.country },
    );
  }

  scalars(): void {
    const { deal, row } = this;
    this.scalar("announcedOn", deal.announcedOn, row.announcedOn, () => ({
      announcedOn: row.announcedOn,
      year: Number(row.announcedOn.slice(0, 4)),
    }));
    this.scalar("round", deal.round, row.round, () => ({ round: row.round }));
    this.money("amount", deal.amountMinor, deal.amountCurrency, row.amount);
    this.money("valuation", deal.valuationMinor, deal.valuationCurrency, row.valuation);
    this.scalar("cloudTerms", deal.cloudTerms, row.cloudTerms, () => ({ cloudTerms: row.cloudTerms }));
    this.scalar("cloudProvider", deal.cloudProvider, row.cloudProvider, () => ({ cloudProvider: row.cloudProvider }));
    const known = (state: string) => (state === "unknown" ? null : state);
    this.scalar("credits", known(deal.credits), known(row.credits), () => ({ credits: row.credits }));
    this.scalar("sourceUrl", deal.sourceUrl, row.sourceUrl, () => ({ sourceUrl: row.sourceUrl }));
    this.scalar("sourceQuote", deal.sourceQuote, row.sourceQuote, () => ({ sourceQuote: row.sourceQuote }));
    if (row.externalKey !== null && deal.externalKey === null) {
      this.columns.externalKey = row.externalKey;
      this.fields.push({ field: "externalKey", before: null, after: row.externalKey, rule: "fills" });
    }
    if (row.confidence !== "imported" && row.confidence !== deal.confidence && this.isOurs(undefined)) {
      this.columns.confidence = row.confidence;
      this.fields.push({ field: "confidence", before: deal.confidence, after: row.confidence, rule: "replaces" });
    }
  }

  private money(
    name: "amount" | "valuation",
    minor: number | null,
    currency: string | null,
    stated: Money | null,
  ): void {
    if (stated === null) return;
    const before = minor === null || currency === null ? null : moneyText({ minor, currency });
    this.scalar(name, before, moneyText(stated), () =>
      name === "amount"
        ? {
            amountMinor: stated.minor,
            amountCurrency: stated.currency,
            amountUsdMinor: stated.currency === "USD" ? stated.minor : null,
          }
        : { valuationMinor: stated.minor, valuationCurrency: stated.currency },
    );
  }

  /**
   * One field with one value.
   * @param before as text; null = unknown.
   * @param stated null = the row does not say.
   */
  private scalar(
    field: string,
    before: string | null,
    stated: string | null,
    change: () => Partial<StoredColumns>,
  ): void {
    if (stated === null) return;
    const own = this.fieldOf(field, ({ sourceId }) => sourceId === this.by.sourceId);
    if (stated === before) {
      // It used to say otherwise and now agrees.
      if (own !== undefined && own.value !== stated) this.keepField(field, own, stated, own.current, "replaces");
      return;
    }
    if (own !== undefined && !own.current && own.value === stated) return;
    const rule = this.ruleOf(field, before);
    this.differs(field, before, stated, rule);
    if (rule === "conflict") {
      this.keepBoth(field, before);
      this.keepField(field, own, stated, false, null);
      return;
    }
    Object.assign(this.columns, change());
    // How the file words it stands only in a row of the field.
    const isWorded = this.wordsOf(field) !== null;
    if (isWorded || own !== undefined || !this.isDefaultOurs()) this.keepField(field, own, stated, true, null);
    const other = this.fieldOf(field, ({ sourceId, current }) => current && sourceId !== this.by.sourceId);
    if (other !== undefined) this.changeRow("DealField", other.id, { current: 1 }, { current: 0 });
  }

  states(): void {
    this.state("exclusivity", "cloud_exclusivity", this.row.exclusivity);
    this.state("dataSharing", "data_sharing", this.row.dataSharing);
  }

  /** Yes, no or unknown, whose sources stand as terms. */
  private state(field: "exclusivity" | "dataSharing", kind: string, stated: string): void {
    if (stated === "unknown") return;
    const now = this.deal[field];
    const own = this.deal.terms.find((term) => term.kind === kind && term.sourceId === this.by.sourceId);
    if (stated === now) {
      if (own !== undefined && own.state !== stated) this.keepTerm(kind, own, stated);
      return;
    }
    if (own?.state === stated) return;
    const others = this.deal.terms.some((term) => term.kind === kind && term !== own && term.state === now);
    const ours = !others && (own?.state === now || this.isDefaultOurs());
    const rule: Rule = now === "unknown" ? "fills" : ours ? "replaces" : "conflict";
    this.differs(field, now === "unknown" ? null : now, stated, rule);
    if (rule !== "conflict") this.columns[field] = stated;
    else if (!others && own?.state !== now) this.keepDefaultTerm(kind, now);
    this.keepTerm(kind, own, stated);
  }

  private keepDefaultTerm(kind: string, state: string): void {
    const { sourceName } = this.deal;
    const sourceId = sourceName === null ? null : this.by.sourceIdOf(sourceName);
    if (sourceId !== null) this.addRow("DealTerm", this.newTerm(kind, state, sourceId));
  }

  private keepTerm(kind: string, own: StoredTerm | undefined, state: string): void {
    if (own === undefined) this.addRow("DealTerm", this.newTerm(kind, state, this.by.sourceId));
    else this.changeRow("DealTerm", own.id, { state: own.state }, { state });
  }

  private newTerm(kind: string, state: string, sourceId: string): Columns {
    const ours = sourceId === this.by.sourceId;
    return {
      id: this.by.newId(),
      dealId: this.deal.id,
      kind,
      state,
      detail: null,
      sourceId,
      quote: ours ? this.row.sourceQuote : null,
      statedOn: null,
      confidence: ours ? this.row.confidence : this.deal.confidence,
    };
  }

  investors(entries: readonly NameEntry[]): void {
    if (entries.length === 0) return;
    const { participants } = this.deal;
    const known = new Set(participants.map(({ investorId }) => investorId));
    const isNew = entries.some(({ id }) => id === null || !known.has(id));
    const before = participants.length === 0 ? null : participants.map(({ name }) => name).join("; ");
    const stated = entries.map(({ name }) => name).join("; ");
    const rule = this.ruleOf("investors", before);
    // Another source that names some of the investors says nothing else.
    if (!isNew && (rule !== "replaces" || entries.length === known.size)) return;
    const own = this.fieldOf("investors", ({ sourceId }) => sourceId === this.by.sourceId);
    if (own !== undefined && !own.current && own.value === stated) return;
    this.differs("investors", before, stated, rule);
    if (rule === "conflict") {
      this.keepBoth("investors", before);
      this.keepField("investors", own, stated, false, null);
      return;
    }
    for (const { investorId, isLead, position } of participants)
      this.removeRow("DealParticipant", { dealId: this.deal.id, investorId, isLead, position });
    entries.forEach((entry, position) => {
      const investorId = this.by.investorId(entry);
      const isLead = Number(position === 0);
      this.addRow("DealParticipant", { dealId: this.deal.id, investorId, isLead, position });
    });
    if (own !== undefined || !this.isDefaultOurs()) this.keepField("investors", own, stated, true, null);
  }

  investorKinds(): void {
    const stated = this.row.investorKinds;
    if (stated.length === 0) return;
    const kinds = readKindList(this.deal.investorKinds);
    const before = kinds.length === 0 ? null : this.deal.investorKinds;
    const after = kindListText(stated);
    const rule = this.ruleOf("investorKinds", before);
    const isNew = stated.some((kind) => !kinds.includes(kind));
    if (!isNew && (rule !== "replaces" || stated.length === kinds.length)) return;
    const own = this.fieldOf("investorKinds", ({ sourceId }) => sourceId === this.by.sourceId);
    if (own !== undefined && !own.current && own.value === after) return;
    this.differs("investorKinds", before, after, rule);
    if (rule === "conflict") {
      this.keepBoth("investorKinds", before);
      this.keepField("investorKinds", own, after, false, null);
      return;
    }
    this.columns.investorKinds = after;
    if (own !== undefined || !this.isDefaultOurs()) this.keepField("investorKinds", own, after, true, null);
  }

  /** A row that does not list a string does not say that it is not there. */
  strings(): void {
    const { terms } = this.deal;
    for (const kind of this.row.strings) {
      const own = terms.find((term) => term.kind === kind && term.sourceId === this.by.sourceId);
      const others = terms.filter((term) => term.kind === kind && term !== own);
      if (own?.state === "yes" || others.some(({ state }) => state === "yes")) continue;
      const rule: Rule = others.some(({ state }) => state === "no")
        ? "conflict"
        : own?.state === "no"
          ? "replaces"
          : "fills";
      const alreadySaid = this.rows.some(({ after }) => after?.kind === kind);
      if (alreadySaid) continue;
      this.differs("strings", rule === "fills" ? null : `${kind}: no`, kind, rule);
      this.keepTerm(kind, own, "yes");
    }
  }

  /** The country belongs to the startup. An import fills it; one that differs is kept beside it. */
  country(startup: NameEntry): void {
    const { country } = this.row;
    if (country === null || country === startup.country || startup.id !== this.deal.startupId) return;
    if (startup.country === null && !startup.synthetic) {
      this.differs("country", null, country, "fills");
      const key = { id: this.deal.startupId };
      this.rows.push({ entity: "Startup", key, dealId: this.deal.id, before: { country: null }, after: { country } });
      startup.country = country;
      return;
    }
    const own = this.fieldOf("country", ({ sourceId }) => sourceId === this.by.sourceId);
    if (own?.value === country) return;
    this.differs("country", startup.country, country, own === undefined ? "conflict" : "replaces");
    this.keepField("country", own, country, false, null);
  }
}
