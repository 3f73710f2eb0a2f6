import type { Offer } from "./offer";
import { FIELD_NAMES, OFFER_FIELDS } from "./offer-field";
import { fromFigure, type OfferEntry, toFigure } from "./offers-query";

/**
 * An offer with what the reader typed in the place of what was read or assumed.
 * @param base the offer as read, or blank. Its money is left out where the reader names another currency: sums are never
 *   taken over from one currency to another.
 */
export function applyEntry(base: Offer, entry: OfferEntry): Offer {
  const currency = entry.currency ?? base.currency;
  const figures = { ...base.figures };
  const sources = { ...base.sources };
  for (const field of FIELD_NAMES) {
    const typed = entry.figures[field];
    if (typed !== undefined) {
      figures[field] = toFigure(field, typed, currency);
      sources[field] = { from: "typed" };
    } else if (currency !== base.currency && OFFER_FIELDS[field].unit === "money" && (figures[field] ?? 0) > 0) {
      figures[field] = null;
      sources[field] = { from: "unstated", ask: `the paper gives it in ${base.currency}; type it in ${currency}` };
    }
  }
  return { ...base, name: entry.name ?? base.name, currency, ends: entry.ends ?? base.ends, figures, sources };
}

/**
 * An entry without what only repeats the paper: a form sends every field it shows, and a figure nobody changed is still
 * read, not typed in.
 */
export function withoutEchoes(base: Offer, entry: OfferEntry): OfferEntry {
  const { source, name, currency, ends } = entry;
  const other = currency !== undefined && currency !== base.currency;
  const kept: OfferEntry = { source, figures: {} };
  if (name !== undefined && name !== base.name) kept.name = name;
  if (other) kept.currency = currency;
  if (ends !== undefined && ends !== base.ends) kept.ends = ends;
  for (const field of FIELD_NAMES) {
    const typed = entry.figures[field];
    const figure = base.figures[field];
    const moved = other && OFFER_FIELDS[field].unit === "money";
    const echo = !moved && figure !== null && typed === fromFigure(field, figure, base.currency);
    if (typed !== undefined && !echo) kept.figures[field] = typed;
  }
  return kept;
}
