import type { Model } from "./lab";

type Priced = Pick<Model, "mmlu" | "priceMinor">;

/**
 * The models nobody beats at their price or below: cheapest first, each with a higher score than all cheaper ones. Of models
 * at one price only the best counts.
 */
export function priceFrontier<T extends Priced>(models: readonly T[]): T[] {
  const cheapestFirst = [...models].sort((a, b) => a.priceMinor - b.priceMinor || b.mmlu - a.mmlu);
  const frontier: T[] = [];
  for (const model of cheapestFirst) {
    if (model.mmlu > (frontier.at(-1)?.mmlu ?? Number.NEGATIVE_INFINITY)) frontier.push(model);
  }
  return frontier;
}

/** How many times the price of `of` is the price of `to`: 5.00 / 0.14 = 35.7. Null where `to` costs nothing. */
export function priceRatio(of: Priced, to: Priced): number | null {
  return to.priceMinor === 0 ? null : of.priceMinor / to.priceMinor;
}

/** What a month costs in US cents: `millions` of input tokens at the list price of one million, nothing else counted. */
export function monthlyCostMinor(model: Priced, millions: number): number {
  return Math.round(model.priceMinor * millions);
}

/** Parameters that work on one token, as a share of all: '21B' of '236B' = 0.089. Null where a size is not a number. */
export function activeShare(model: Pick<Model, "totalParams" | "activeParams">): number | null {
  const total = billions(model.totalParams);
  const active = billions(model.activeParams);
  return total === null || active === null || total === 0 ? null : active / total;
}

/** '~200B (est.)' -> 200. */
function billions(params: string): number | null {
  const found = /(?<!\d)(\d+(?:\.\d+)?)\s*B/.exec(params);
  return found?.[1] === undefined ? null : Number(found[1]);
}
