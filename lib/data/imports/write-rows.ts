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
    create(deal, startup, investors) {
      const { country } = deal;
      if (country !== null && startup.id !== null && startup.country === null && !startup.synthetic) {
        const key = { id: startup.id };
        changes.write({ entity: "Startup", key, dealId: null, before: { country: null }, after: { country } });
        startup.country = country;
      }
      deals.add(deal, startup, investors);
    },
    meet(stored, deal, startup, investors) {
      const { rows } = compareDeal(stored, deal, startup, investors, compared);
      for (const row of rows) changes.write(row);
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
