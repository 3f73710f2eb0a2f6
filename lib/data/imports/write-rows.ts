import type { SqliteDatabase } from "../connection";
import type { ChangeWriter } from "./change-writer";
import { compareDeal } from "./compare-deal";
import type { ComparedBy } from "./deal-differences";
import { DealWriter, type WrittenBy } from "./deal-writer";
import { importSourceId } from "./import-source";
import type { RowSink } from "./sort-rows";

/** Writes into the record what the rows of a file do. `flush` writes what still waits. */
export function writeRows(
  db: SqliteDatabase,
  by: WrittenBy & { sourceName: string },
  changes: ChangeWriter,
): { sink: RowSink; flush: () => void } {
  const deals = new DealWriter(db, by);
  const compared: ComparedBy = {
    ...by,
    sourceIdOf: (name) => importSourceId(db, name),
    investorId: (entry) => deals.investorId(entry),
  };
  const sink: RowSink = {
    create(row) {
      const deal = row.deal();
      const startup = row.startup();
      const { country } = deal;
      if (country !== null && startup.id !== null && startup.country === null && !startup.synthetic) {
        const key = { id: startup.id };
        changes.write({ entity: "Startup", key, dealId: null, before: { country: null }, after: { country } });
        startup.country = country;
      }
      deals.add(deal, startup, row.investors());
    },
    meet(stored, row) {
      const { rows } = compareDeal(stored, row.deal(), row.startup(), row.investors(), compared);
      for (const changed of rows) changes.write(changed);
      return rows.length > 0;
    },
    repeat() {},
    reject() {},
  };
  return {
    sink,
    flush() {
      deals.flush();
      changes.flush();
    },
  };
}
