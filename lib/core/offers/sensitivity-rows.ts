import type { OfferTerms } from "./offer";
import { breakEvenAt, type Sensitivity } from "./sensitivity";

/** One row of the sensitivity as numbers: the break-even at a gap, for each need of the picture. */
export interface SensitivityRow {
  /** Per cent by which the best alternative is cheaper. */
  gap: number;
  /** True on the row at which a price release still holds: one step further the promise ends. */
  cliff: boolean;
  /** Per cent below the headline, in the order of the curves. */
  percents: (number | null)[];
}

/** Steps of the table: as many as a reader scans. */
const STEPS = 10;

/** The picture's numbers: eleven even steps from 0, and the gap at which a price release sets in. */
export function sensitivityRows(terms: OfferTerms, drawn: Sensitivity, yearly = 0): SensitivityRow[] {
  const { widest, cliff, curves } = drawn;
  const even = Array.from({ length: STEPS + 1 }, (_, i) => (widest * i) / STEPS);
  const gaps = [...new Set([...even, drawn.yours.gap, ...(cliff === null ? [] : [cliff])])].sort((a, b) => a - b);
  return gaps.map((gap) => ({
    gap,
    cliff: gap === cliff,
    percents: curves.map(({ need }) => breakEvenAt(terms, gap, need, yearly)),
  }));
}
