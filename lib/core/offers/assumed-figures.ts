import type { FieldName } from "./offer-field";

/** A figure that no paper states, with the reason for it. */
export interface AssumedFigure {
  value: number;
  reason: string;
}

/**
 * Starting points for what a paper cannot say. Only the price gap has a public source; the others are ours and say so.
 * List prices: an H100 of 80 GB by the hour at $12.29 (Azure), $10.98 (Google) and $6.88 (AWS), as collected by two open
 * price lists in September and November 2026; docs/offers.md links them.
 */
export const ASSUMED: Partial<Record<FieldName, AssumedFigure>> = {
  gap: {
    value: 10,
    reason:
      "assumed, with caution: in autumn 2026 Google's list price of an H100-hour was 11% under Azure's, AWS's 44% under it",
  },
  need: {
    value: 85,
    reason: "assumed by us: commitments are set by the seller, so that some of them goes unused; put in your own plan",
  },
  usable: {
    value: 60,
    reason:
      "assumed by us: credits buy one seller's services at list price and expire; count what you would have bought",
  },
  held: {
    value: 35,
    reason: "assumed by us: the chance that a milestone is missed, moved or disputed; put in your own odds",
  },
  wait: { value: 90, reason: "assumed by us: the clause states no waiting time; a quarter is usual for a price test" },
};
