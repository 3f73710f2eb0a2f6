import type { OfferTerms } from "../core/offers/offer";
import { sensitivityOf } from "../core/offers/sensitivity";
import { sensitivityRows } from "../core/offers/sensitivity-rows";
import { toCsv } from "./csv";

const decimals = (value: number | null): number | null => (value === null ? null : Number(value.toFixed(4)));

/**
 * How the break-even of an offer moves, as CSV: one row per price gap, one column per share of the committed compute that is
 * needed, all in per cent. Only the head where there is nothing to draw.
 */
export function sensitivityToCsv(terms: OfferTerms, yearly = 0): string {
  const drawn = sensitivityOf(terms, yearly);
  const curves = drawn?.curves ?? [];
  const head = [
    "best_alternative_cheaper_percent",
    ...curves.map(({ need }) =>
      need === null ? "break_even_percent" : `break_even_percent_if_${need}_percent_needed`,
    ),
  ];
  const rows = drawn === null ? [] : sensitivityRows(terms, drawn, yearly);
  return toCsv([head, ...rows.map(({ gap, percents }) => [decimals(gap), ...percents.map(decimals)])]);
}
