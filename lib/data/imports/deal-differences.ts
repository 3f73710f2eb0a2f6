import type { ImportedDeal } from "../../core/import/deal-row";
import type { FieldChange } from "../../core/import/import-plan";
import { valueText } from "../../core/import/value-text";
import type { NameEntry } from "./name-book";
import type { Columns, RowChange } from "./row-change";
import type { StoredColumns, StoredDeal, StoredField } from "./stored-deals";

export type Rule = FieldChange["rule"];
/** One field of a deal that a row would change, without the deal's name. */
export type FieldDifference = Pick<FieldChange, "field" | "before" | "after" | "rule">;

/** What a row would change of a deal on record. */
export interface Comparison {
  fields: FieldDifference[];
  rows: RowChange[];
}

/** Who compares: the source of the file, and what new rows need. */
export interface ComparedBy {
  sourceId: string;
  sourceName: string;
  /** Id of the source that stands for all imports of a name; null where there is none on record. */
  sourceIdOf: (sourceName: string) => string | null;
  newId: () => string;
  /** The moment of the import, as SQLite holds it. */
  now: string;
  /** Id of an investor; a new one is written first. */
  investorId: (entry: NameEntry) => string;
}

/** What a row changes of a deal, as it is found out: the fields for people, the rows for the record. */
export class DealDifferences {
  protected readonly fields: FieldDifference[] = [];
  protected readonly rows: RowChange[] = [];
  protected readonly columns: Partial<StoredColumns> = {};

  constructor(
    protected readonly deal: StoredDeal,
    protected readonly row: ImportedDeal,
    protected readonly by: ComparedBy,
  ) {}

  protected ruleOf(field: string, before: string | null): Rule {
    if (before === null) return "fills";
    return this.isOurs(this.fieldOf(field, ({ current }) => current)) ? "replaces" : "conflict";
  }

  /** True where the value that stands comes from the file's own source. */
  protected isOurs(current: StoredField | undefined): boolean {
    return current === undefined ? this.isDefaultOurs() : current.sourceId === this.by.sourceId;
  }

  protected isDefaultOurs(): boolean {
    return this.deal.sourceName === this.by.sourceName;
  }

  protected differs(field: string, before: string | null, after: string, rule: Rule): void {
    this.fields.push({
      field,
      before: before === null ? null : valueText(field, before),
      after: valueText(field, after),
      rule,
    });
  }

  protected fieldOf(field: string, holds: (field: StoredField) => boolean): StoredField | undefined {
    return this.deal.fields.find((stored) => stored.field === field && holds(stored));
  }

  /** Writes down whose value stands, where so far that was plain from the import that brought the deal. */
  protected keepBoth(field: string, before: string | null): void {
    const { sourceName } = this.deal;
    if (this.fieldOf(field, ({ current }) => current) !== undefined || sourceName === null) return;
    const sourceId = this.by.sourceIdOf(sourceName);
    if (sourceId !== null) this.addRow("DealField", this.newField(field, before, sourceId, true));
  }

  protected keepField(
    field: string,
    own: StoredField | undefined,
    value: string,
    current: boolean,
    rule: Rule | null,
  ): void {
    if (rule !== null && own !== undefined) this.differs(field, own.value, value, rule);
    if (own === undefined) this.addRow("DealField", this.newField(field, value, this.by.sourceId, current));
    else
      this.changeRow(
        "DealField",
        own.id,
        { value: own.value, current: Number(own.current) },
        { value, current: Number(current) },
      );
  }

  protected newField(field: string, value: string | null, sourceId: string, current: boolean): Columns {
    const { sourceQuote, confidence } = this.row;
    const ours = sourceId === this.by.sourceId;
    return {
      id: this.by.newId(),
      dealId: this.deal.id,
      field,
      value,
      sourceId,
      quote: ours ? (this.wordsOf(field) ?? sourceQuote) : null,
      statedOn: null,
      confidence: ours ? confidence : this.deal.confidence,
      current: Number(current),
    };
  }

  protected wordsOf(field: string): string | null {
    return (this.row.asWritten as Record<string, string | undefined> | null)?.[field] ?? null;
  }

  done(): Comparison {
    const changed = Object.entries(this.columns).filter(
      ([name, value]) => value !== this.deal[name as keyof StoredColumns],
    );
    if (this.rows.length > 0 || changed.length > 0) {
      const after = Object.fromEntries([...changed, ["updatedAt", this.by.now]]) as Columns;
      const before = Object.fromEntries(
        Object.keys(after).map((name) => [name, this.deal[name as keyof StoredColumns]]),
      ) as Columns;
      this.rows.push({ entity: "Deal", key: { id: this.deal.id }, dealId: this.deal.id, before, after });
    }
    return { fields: this.fields, rows: this.rows };
  }

  protected addRow(entity: RowChange["entity"], after: Columns): void {
    this.rows.push({ entity, key: keyOf(after), dealId: this.deal.id, before: null, after });
  }

  protected removeRow(entity: RowChange["entity"], before: Columns): void {
    this.rows.push({ entity, key: keyOf(before), dealId: this.deal.id, before, after: null });
  }

  protected changeRow(entity: RowChange["entity"], id: string, before: Columns, after: Columns): void {
    this.rows.push({ entity, key: { id }, dealId: this.deal.id, before, after });
  }
}

/** The key of a row: its id, or the deal with what hangs on it. */
function keyOf({ id, dealId = null, kind, investorId }: Columns): Columns {
  if (id !== undefined) return { id };
  return kind === undefined ? { dealId, investorId: investorId ?? null } : { dealId, kind };
}
