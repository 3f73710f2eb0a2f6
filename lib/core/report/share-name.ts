import type { ClauseKind } from "../taxonomy/clause-kind";

/** Kinds whose percentage is a stake in the company and no share of work or money. */
const STAKES: Partial<Record<ClauseKind, string>> = {
  change_of_control: "Stake that sets it off",
  investor_passivity: "Limit of the stake",
};

/** What the percentage of a clause is called beside its figure: 'Share', or which stake in the company it is. */
export function shareName(kind: ClauseKind): string {
  return STAKES[kind] ?? "Share";
}
