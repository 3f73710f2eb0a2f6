import type { Provenance } from "../../core/market/deal-filter";
import { openDatabase } from "../connection";
import type { DealColumns } from "./deal-columns";
import { readDealColumns } from "./read-deal-columns";

/**
 * Reads the columns of one data set on a connection of its own, all of one state of the record.
 * @param path the database file.
 */
export function buildDealColumns(path: string, set: Provenance): DealColumns {
  const db = openDatabase(path);
  try {
    // A reader's transaction sees one state, whatever is written meanwhile.
    db.exec("BEGIN");
    const [version] = db.prepare('SELECT "version" FROM "DataVersion" WHERE "id" = 1').raw(true).get([]) as [number];
    return readDealColumns(db, set, version);
  } finally {
    // Closing alone leaves the snapshot open until memory is collected, and deleting a report waits for every snapshot.
    if (db.inTransaction) db.exec("ROLLBACK");
    db.close();
  }
}
