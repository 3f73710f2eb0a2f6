import { idRanges } from "./id-maker";

/** The deals that an import brought, as a condition over the table Deal under the name `d`. */
export interface BroughtDeals {
  sql: string;
  values: string[];
}

/**
 * Finds them by the ids that only this import can have made: they lie side by side, and no index over imports is kept for it.
 * @param appliedAt the moment of the import, as SQLite holds it.
 */
export function broughtDeals(runId: string, appliedAt: string): BroughtDeals {
  const ranges = idRanges(new Date(appliedAt));
  return {
    sql: '(d."id" BETWEEN ? AND ? OR d."id" BETWEEN ? AND ?) AND d."importRunId" = ?',
    values: [...ranges.flatMap(({ from, to }) => [from, to]), runId],
  };
}
