import type { ImportPlan, RowAction } from "@/lib/core/import/import-plan";

/** The rows shown first below a plan: what needs a hand, else what would change, else what is new. */
export function firstShown({ counts }: ImportPlan): RowAction {
  return (
    (["reject", "update", "create", "duplicate", "same"] as const).find((action) => counts[action] > 0) ?? "create"
  );
}
