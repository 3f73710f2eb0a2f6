import { breakEvenPercent, effectiveValue, releaseGap } from "./effective-value";
import type { OfferTerms } from "./offer";

/** How much lower a clean offer may be, at a price gap. Both in per cent. */
export interface BreakEvenPoint {
  gap: number;
  percent: number;
}

export interface BreakEvenCurve {
  /** Share of the committed compute that is needed anyway, per cent; null where nothing is committed. */
  need: number | null;
  /** True for the need that the offer assumes. */
  yours: boolean;
  /** Between two gaps the break-even is a straight line: at most one before the release and one after it. */
  pieces: [from: BreakEvenPoint, to: BreakEvenPoint][];
}

export interface Sensitivity {
  /** The widest gap looked at, per cent. */
  widest: number;
  /** The gap above which a price release ends the promise; null where none does within `widest`. */
  cliff: number | null;
  curves: BreakEvenCurve[];
  /** The offer as it is assumed. */
  yours: BreakEvenPoint;
}

/** A hair beyond the release: the same drawing, the other side. */
const BEYOND = 1e-9;
/** Needs are shown this far apart: three lines tell the slope, more hide each other. */
const NEED_STEP = 15;

/** Break-even of an offer with another price gap and need; null where the offer's cash is not stated. */
export function breakEvenAt(terms: OfferTerms, gap: number, need: number | null, yearly = 0): number | null {
  const figures = { ...terms.figures, gap, need: need ?? terms.figures.need };
  return breakEvenPercent(effectiveValue({ ...terms, figures }, yearly));
}

/** Your need, one lower and 100%: 70, 85 and 100 for 85. */
function needsAround(need: number): number[] {
  const around = need >= 100 - NEED_STEP ? [70, 85, 100, need] : [need - NEED_STEP, need, 100];
  const chosen = new Set(around.map((n) => Math.max(0, n)));
  // At most three: of the usual ones the nearest to yours gives way.
  const usual = [85, 70].sort((a, b) => Math.abs(a - need) - Math.abs(b - need));
  for (const n of usual) if (chosen.size > 3 && n !== need) chosen.delete(n);
  return [...chosen].sort((a, b) => a - b);
}

/** The axis ends at 25%, or at the next of 50 and 90 that holds your own gap. */
function widestFor(gap: number): number {
  return [25, 50].find((end) => gap <= end) ?? 90;
}

/** True where an early end by price changes anything. */
function releases({ figures: f, ends }: OfferTerms): boolean {
  const spends = (f.spend ?? 0) > 0 && f.term !== null;
  const ties = (f.compute ?? 0) > 0 && (f.tied ?? 0) > 0;
  return (spends && ends !== "exclusivity") || (ties && ends !== "commitment");
}

/**
 * How the break-even of an offer follows from the two figures nobody can read in a paper: how much cheaper the best
 * alternative is, and how much of the committed compute is needed anyway. Null where there is nothing to draw: the cash is
 * not stated, or the offer carries no promise that the price of compute bears on.
 */
export function sensitivityOf(terms: OfferTerms, yearly = 0): Sensitivity | null {
  const { figures: f } = terms;
  const gap = f.gap ?? 0;
  const yours = breakEvenAt(terms, gap, null, yearly);
  const commits = (f.spend ?? 0) > 0;
  const ties = (f.compute ?? 0) > 0 && (f.tied ?? 0) > 0 && f.months !== null;
  if (yours === null || !(commits || ties)) return null;
  const widest = widestFor(gap);
  const limit = releases(terms) ? releaseGap(f) : null;
  const cliff = limit !== null && limit < widest ? limit : null;
  const ends: [number, number][] =
    cliff === null
      ? [[0, widest]]
      : [
          [0, cliff],
          [cliff + BEYOND, widest],
        ];
  const at = (g: number, need: number | null) => ({
    gap: Math.min(g, widest),
    percent: breakEvenAt(terms, g, need, yearly) ?? 0,
  });
  const needs = commits ? needsAround(f.need ?? 0) : [null];
  const curves = needs.map(
    (need): BreakEvenCurve => ({
      need,
      yours: need === null || need === f.need,
      pieces: ends.map(([from, to]) => [at(from, need), at(to, need)]),
    }),
  );
  return { widest, cliff, curves, yours: { gap, percent: yours } };
}
