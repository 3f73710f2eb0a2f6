import {
  type OfferParams,
  type OffersQuery,
  offersSearch,
  type RefusedParameter,
} from "@/lib/core/offers/offers-query";

/** Longer texts are not worth putting back into a field. */
const LONGEST = 60;

/**
 * The parameters a comparison starts from: those of its one address, and what was refused, as it was given, so that it can be
 * mended where it stands.
 */
export function startParams(
  raw: OfferParams,
  query: OffersQuery,
  refused: readonly RefusedParameter[],
): Record<string, string> {
  const params = Object.fromEntries(new URLSearchParams(offersSearch(query)));
  for (const { name } of refused) {
    const value = raw[name];
    const slot = name.split(".")[0] ?? "";
    // Only where the letter still stands for the same offer.
    const same = name === "rate" || (raw[slot] !== undefined && raw[slot] === params[slot]);
    if (same && typeof value === "string" && value.length <= LONGEST) params[name] = value;
  }
  return params;
}
