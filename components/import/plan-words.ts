import type { ImportPlan } from "@/lib/core/import/import-plan";
import { countOf, formatNumber } from "@/lib/format/number";

/** Rows a plan writes. */
export function writtenRows({ counts }: ImportPlan): number {
  return counts.create + counts.update;
}

/** '1,079 rows will be written: 1,018 new and 61 changed. 19 rows stay out.' */
export function planSentence(plan: ImportPlan): string {
  const { create, update, reject } = plan.counts;
  const out = reject === 0 ? "" : ` ${countOf(reject, "row")} ${reject === 1 ? "stays" : "stay"} out.`;
  if (create + update === 0) return `Nothing will be written: ${nothingWhy(plan)}.${out}`;
  const kinds = [
    ...(create > 0 ? [`${formatNumber(create)} new`] : []),
    ...(update > 0 ? [`${formatNumber(update)} changed`] : []),
  ].join(" and ");
  return `${countOf(create + update, "row")} will be written: ${kinds}.${out}`;
}

function nothingWhy({ counts, rows }: ImportPlan): string {
  if (rows === 0) return "the file has no row";
  if (counts.same + counts.duplicate === 0) return "no row can be read";
  return "the record has every deal of it already";
}
