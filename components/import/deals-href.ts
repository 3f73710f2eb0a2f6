import type { ImportRunSummary } from "@/lib/core/import/import-run";
import { dealSearch } from "@/lib/core/market/deal-url";

/** The address of the deals that an import brought; of all of its data set where it only changed some. */
export function dealsHref(run: Pick<ImportRunSummary, "id" | "set"> & { created: number }): string {
  return `/deals${dealSearch({ set: run.set, import: run.created > 0 ? run.id : undefined })}`;
}
