import type { ClauseChangeType, FindingChangeType } from "@/lib/core/drafts/draft-change";

/** What became of a clause, as the page says it. */
export const CHANGE_WORDS: Readonly<Record<FindingChangeType | ClauseChangeType, string>> = {
  removed: "Removed",
  softened: "Softened",
  hardened: "Hardened",
  added: "Added",
  reworded: "Reworded",
  moved: "Moved",
  renumbered: "Renumbered",
  same: "Same",
};
