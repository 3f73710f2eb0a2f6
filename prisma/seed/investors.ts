import { z } from "zod";
import type { SqliteDatabase } from "../../lib/data/connection";
import { foldName } from "../../lib/data/fold-name";
import { stableId } from "../../lib/data/new-id";
import { upsertRows } from "../../lib/data/upsert-rows";
import { list, readTable, text } from "./read-table";
import { recordNames } from "./record-names";

const investorSchema = z.object({ name: text.min(1), kinds: list, aliases: list });

/** Investors whose kind is plain, and other spellings of their names in the record. Comes before the deals that use them. */
export function seedInvestors(db: SqliteDatabase, directory: string, asOf: string): void {
  const names = recordNames(db, false, asOf);
  for (const { name, kinds, aliases } of readTable(directory, "investors.csv", investorSchema)) {
    const investorId = names.investor(name);
    upsertRows(
      db,
      "InvestorKind",
      ["investorId", "kind"],
      kinds.map((kind) => ({ investorId, kind })),
    );
    const rows = aliases.map((alias) => {
      const nameKey = foldName(alias);
      return { id: stableId(`investor-alias:${nameKey}`), investorId, name: alias, nameKey };
    });
    upsertRows(db, "InvestorAlias", ["nameKey"], rows);
  }
}
