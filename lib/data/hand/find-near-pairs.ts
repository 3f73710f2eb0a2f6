import { findNearNames, type NearNames } from "../../core/hand/near-names";
import type { PartyKind } from "../../core/hand/party";
import { openDatabase } from "../connection";

/** Pairs that are offered; whoever has more looks at names one by one for the rest of their days. */
const MOST_PAIRS = 20_000;

/**
 * Pairs of startups or investors on record that look like one and the same, on a connection of its own. Those of the
 * generator are left out: they are no companies.
 * @param path the database file.
 */
export function findNearPairs(path: string, kind: PartyKind): NearNames {
  const db = openDatabase(path);
  try {
    const table = kind === "startup" ? "Startup" : "Investor";
    const sql = `SELECT "id", "name", "nameKey" FROM "${table}" WHERE "synthetic" = 0 ORDER BY "nameKey"`;
    const rows = db.prepare(sql).raw(true).all([]) as [string, string, string][];
    return findNearNames(
      rows.map(([id, name, nameKey]) => ({ id, name, nameKey })),
      MOST_PAIRS,
    );
  } finally {
    db.close();
  }
}
