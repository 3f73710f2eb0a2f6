import type { ImportedDeal } from "../../core/import/deal-row";
import type { ImportField } from "../../core/import/import-field";
import type { UnreadValue } from "../../core/import/import-run";
import { moneyText, valueText } from "../../core/import/value-text";
import type { SqliteDatabase } from "../connection";
import { newId } from "../new-id";
import { compareDeal } from "./compare-deal";
import type { ComparedBy } from "./deal-differences";
import type { DriverRun } from "./driver-run";
import { importSourceId } from "./import-source";
import type { PlanWriter } from "./plan-file";
import type { RowSink } from "./sort-rows";
import type { StoredDeal } from "./stored-deals";

/** Different values that are counted; a column of free text has as many as rows, and nobody maps those. */
const MOST_UNREAD = 1000;
const SHOWN_UNREAD = 50;

/** Writes the rows of a plan down, and counts the values that could not be read. */
export function listRows(
  db: SqliteDatabase,
  run: DriverRun,
  plan: PlanWriter,
): { sink: RowSink; unread: () => UnreadValue[] } {
  const unread = new UnreadValues(run);
  // Ids that a plan makes up are thrown away with it.
  const by: ComparedBy = {
    sourceId: importSourceId(db, run.sourceName) ?? "new",
    sourceName: run.sourceName,
    sourceIdOf: (name) => importSourceId(db, name),
    newId,
    now: "",
    investorId: (entry) => entry.id ?? "new",
  };
  const sink: RowSink = {
    create(row, like) {
      if (like === null && !plan.wants("create")) return;
      const { line } = row;
      const deal = row.deal();
      if (plan.wants("create"))
        plan.row("create", { line, deal: nameOf(deal), amount: amountOf(deal), dealId: null, firstLine: null });
      if (like === null) return;
      const { deal: existing, why } = like;
      const decision = run.decisions[line] === "new" ? "new" : null;
      const shown = { dealId: existing.id, deal: labelOf(existing), amount: storedAmount(existing) };
      plan.likely({ line, deal: nameOf(deal), amount: amountOf(deal), existing: shown, why, decision });
    },
    meet(stored, row) {
      const { line } = row;
      const deal = row.deal();
      const { fields, rows } = compareDeal(stored, deal, row.startup(), row.investors(), by);
      if (run.decisions[line] === stored.id) {
        const shown = { dealId: stored.id, deal: labelOf(stored), amount: storedAmount(stored) };
        const why = "you said that they are one deal";
        plan.likely({ line, deal: nameOf(deal), amount: amountOf(deal), existing: shown, why, decision: "same" });
      }
      if (rows.length === 0) {
        if (plan.wants("same"))
          plan.row("same", { line, deal: nameOf(deal), amount: amountOf(deal), dealId: stored.id, firstLine: null });
        return false;
      }
      for (const field of fields) plan.change({ dealId: stored.id, deal: labelOf(stored), line, ...field });
      return true;
    },
    repeat(row, firstLine) {
      if (!plan.wants("duplicate")) return;
      const { line } = row;
      const deal = row.deal();
      plan.row("duplicate", { line, deal: nameOf(deal), amount: amountOf(deal), dealId: null, firstLine });
    },
    reject(_line, problems) {
      for (const problem of problems) {
        plan.reject(problem);
        unread.count(problem.column, problem.value);
      }
    },
  };
  return { sink, unread: () => unread.mostFrequent() };
}

/** 'Sakana AI, 2025-11' */
function labelOf({ startupName, announcedOn }: StoredDeal): string {
  return `${startupName}, ${announcedOn.slice(0, 7)}`;
}

function nameOf({ startup, announcedOn }: ImportedDeal): string {
  return `${startup}, ${announcedOn.slice(0, 7)}`;
}

function amountOf({ amount }: ImportedDeal): string | null {
  return amount && valueText("amount", moneyText(amount));
}

function storedAmount({ amountMinor, amountCurrency }: StoredDeal): string | null {
  if (amountMinor === null || amountCurrency === null) return null;
  return valueText("amount", moneyText({ minor: amountMinor, currency: amountCurrency }));
}

/** Counts the values that no rule can read, by field. */
class UnreadValues {
  private readonly counts = new Map<string, UnreadValue>();
  private readonly fields: ReadonlyMap<string, ImportField>;

  constructor({ choices }: DriverRun) {
    this.fields = new Map(choices.columns.flatMap(({ header, field }) => (field === null ? [] : [[header, field]])));
  }

  count(column: string | null, value: string): void {
    const field = column === null ? undefined : this.fields.get(column);
    if (field === undefined || value === "") return;
    const key = `${field}\0${value}`;
    const known = this.counts.get(key);
    if (known !== undefined) known.count++;
    else if (this.counts.size < MOST_UNREAD) this.counts.set(key, { field, value, count: 1 });
  }

  mostFrequent(): UnreadValue[] {
    return [...this.counts.values()].sort((a, b) => b.count - a.count).slice(0, SHOWN_UNREAD);
  }
}
