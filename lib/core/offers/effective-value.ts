import type { OfferTerms } from "./offer";
import type { FieldName, Figures } from "./offer-field";
import { monthsOfPayment, paidLater } from "./present-value";

/*
 * Effective value, by docs/offers.md:
 *   cash + usable credits + discounted milestone money - committed compute nobody needs at that price - dearer exclusive compute.
 */

export type LineType = "cash" | "credits" | "milestones" | "commitment" | "exclusivity";

/** One line of the sum, in minor units of the offer's currency; null where the paper does not say enough. */
export interface ValueLine {
  type: LineType;
  minor: number | null;
}

export interface EffectiveValue {
  /** Cash, credits and milestone money at face value, minor units; null where the cash is not stated. */
  headline: number | null;
  lines: ValueLine[];
  /** The sum of the lines; null where the cash is not stated. */
  value: number | null;
  /** Figures that are not stated and would change the value. With any of cost among them the value is a ceiling. */
  open: FieldName[];
  /** True where a cost is left out for want of a figure. */
  atMost: boolean;
  basis: CostBasis;
}

/** What the two costs are worked out from, minor units in today's money. */
export interface CostBasis {
  /** What is paid of the commitment before it ends. */
  paid: number;
  /** What the needed part of that work costs elsewhere. */
  elsewhere: number;
  /** What is spent under the exclusivity beyond the needed part of the commitment. */
  beyond: number;
}

/** The reader of papers counts 30 days to the month, so that ninety days are three. */
const DAYS_IN_MONTH = 30;

/**
 * The price gap above which a price release ends the promise: dearer by p% means that others are cheaper by
 * 1 - 1 / (1 + p). 15% dearer is 13.04% cheaper. In per cent; null where nothing releases.
 */
export function releaseGap({ release }: Pick<Figures, "release">): number | null {
  return release === null ? null : 100 - 100 / (1 + release / 100);
}

/** Months until an early end, Infinity where none comes. `released` says whether the price test is met. */
function endsAfter(f: Figures): number {
  const gapLimit = releaseGap(f);
  const priced = gapLimit !== null && (f.gap ?? 0) > gapLimit ? (f.wait ?? 0) / DAYS_IN_MONTH : Infinity;
  return Math.min(priced, f.sunset ?? Infinity);
}

/** What is paid of a commitment in today's money. Without a term there is no telling when: it is paid whole. */
function paidOf(f: Figures, end: number, yearly: number): number {
  const { spend, term } = f;
  if (spend === null) return 0;
  return term === null ? spend : (spend / term) * monthsOfPayment(Math.min(term, end), yearly);
}

function share(percent: number | null): number {
  return (percent ?? 0) / 100;
}

/** What is paid, what it would cost elsewhere and what is tied beyond it, unrounded. */
function basisOf({ figures: f, ends }: OfferTerms, yearly: number): CostBasis {
  const end = endsAfter(f);
  const paid = paidOf(f, ends === "exclusivity" ? Infinity : end, yearly);
  const needed = paid * share(f.need);
  const months = Math.min(f.months ?? 0, ends === "commitment" ? Infinity : end);
  const tied = (f.compute ?? 0) * share(f.tied) * monthsOfPayment(months, yearly);
  // Needed work under the commitment is under the exclusivity too: counted once.
  return { paid, elsewhere: needed * (1 - share(f.gap)), beyond: Math.max(0, tied - needed) };
}

/** Figures that are missing and matter. */
function openFields(f: Figures): FieldName[] {
  const open: FieldName[] = [];
  const ask = (field: FieldName, when: boolean) => {
    if (when && f[field] === null) open.push(field);
  };
  ask("cash", true);
  ask("credits", true);
  ask("milestones", true);
  ask("spend", true);
  ask("tied", true);
  ask("compute", f.tied !== 0);
  ask("months", f.tied !== 0);
  return open;
}

/** Fields whose absence leaves a cost out: the true value may be lower. */
const COST_FIELDS: ReadonlySet<FieldName> = new Set(["spend", "tied", "compute", "months"]);

/**
 * What an offer is worth in cash at closing. Each line is rounded to the minor unit, so that the lines add up exactly.
 * @param yearly discount rate in per cent a year, 0 by default: milestone money and payments over time are then counted at face value.
 */
export function effectiveValue(terms: OfferTerms, yearly = 0): EffectiveValue {
  const f = terms.figures;
  const { paid, elsewhere, beyond } = basisOf(terms, yearly);
  // The same work elsewhere costs less by the gap; what is not needed is lost whole.
  const commitment = paid - elsewhere;
  const exclusivity = beyond * share(f.gap);
  const open = openFields(f);
  // Rounded together, so that dearer terms never gain a cent by rounding; the second line takes the rest.
  const total = Math.round(commitment + exclusivity);
  const committed = Math.round(commitment);
  const tieUnknown = open.some((field) => field === "tied" || field === "compute" || field === "months");
  const later = f.after === null ? 1 : paidLater(f.after, yearly);
  const lines: ValueLine[] = [
    { type: "cash", minor: f.cash },
    { type: "credits", minor: f.credits === null ? null : Math.round(f.credits * share(f.usable)) },
    {
      type: "milestones",
      minor: f.milestones === null ? null : Math.round(f.milestones * (1 - share(f.held)) * later),
    },
    { type: "commitment", minor: f.spend === null ? null : 0 - committed },
    { type: "exclusivity", minor: tieUnknown ? null : 0 - (total - committed) },
  ];
  const sum = lines.reduce((all, { minor }) => all + (minor ?? 0), 0);
  return {
    headline: f.cash === null ? null : f.cash + (f.credits ?? 0) + (f.milestones ?? 0),
    lines,
    value: f.cash === null ? null : sum,
    open,
    atMost: open.some((field) => COST_FIELDS.has(field)),
    basis: { paid: Math.round(paid), elsewhere: Math.round(elsewhere), beyond: Math.round(beyond) },
  };
}

/**
 * How much lower than the headline a clean offer may be and still be worth as much, in per cent: 26.4 where 29.4 is left of
 * 40. Above 100 where the offer costs more than it brings; null where the cash is not stated or nothing is offered.
 */
export function breakEvenPercent({ headline, value }: Pick<EffectiveValue, "headline" | "value">): number | null {
  if (headline === null || value === null || headline === 0) return null;
  return 100 - (100 * value) / headline;
}
