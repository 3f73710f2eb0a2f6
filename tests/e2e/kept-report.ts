import { join } from "node:path";
import { createClient } from "@libsql/client";

/** What of a report's stored form the browser tests look at or change. */
export interface KeptReport {
  text: string;
  score: number;
  blocks: { start: number; end: number; line: number | null }[];
  worthALook?: {
    start: number;
    end: number;
    quote: string;
    kind: string;
    confidence: number;
    page: null;
    line: number | null;
  }[];
}

/** Where tests/e2e/start-server.mjs puts the database. */
const DATABASE = join(import.meta.dirname, "../../.setup/e2e/pages/strings-attached.db");

/**
 * Changes a report in the tests' own database, as one kept by another version of the product would be. Which clauses the
 * reader is unsure of changes with every training; what the page makes of them must not.
 */
export async function changeKeptReport(
  reportId: string,
  change: (report: KeptReport) => KeptReport,
): Promise<KeptReport> {
  const database = createClient({ url: `file:${DATABASE}`, timeout: 5000 });
  try {
    const { rows } = await database.execute({ sql: "SELECT json FROM Report WHERE id = ?", args: [reportId] });
    const changed = change(JSON.parse(String(rows[0]?.json)) as KeptReport);
    await database.execute({
      sql: "UPDATE Report SET json = ? WHERE id = ?",
      args: [JSON.stringify(changed), reportId],
    });
    return changed;
  } finally {
    database.close();
  }
}
