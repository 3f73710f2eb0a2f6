import { sensitivityToCsv } from "../export/sensitivity-to-csv";
import type { FoundOffers } from "./find-offers";

/** The break-even curves of the offer whose assumptions are shown, as CSV; null where there is no offer. */
export function exportOffers({ query, offers }: FoundOffers): string | null {
  const shown = offers[query.show];
  return shown === undefined ? null : sensitivityToCsv(shown, query.rate);
}
