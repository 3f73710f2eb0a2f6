/** In what a figure of an offer is counted. Money is in millions where people type it, in minor units everywhere else. */
export type FieldUnit = "money" | "percent" | "months" | "days";

export interface FieldRule {
  /** On forms, in messages and in tables. */
  label: string;
  unit: FieldUnit;
  /** Bounds as people type them: millions, per cent, months, days. */
  min: number;
  max: number;
}

/** A trillion of any currency: ten times the largest sum in the record, and still exact in minor units. */
const MOST_MILLIONS = 1_000_000;
/** Forty years: longer than any lease of compute. */
const LONGEST = 480;

const money = (label: string): FieldRule => ({ label, unit: "money", min: 0, max: MOST_MILLIONS });
const percent = (label: string, max = 100): FieldRule => ({ label, unit: "percent", min: 0, max });
const months = (label: string, min = 0): FieldRule => ({ label, unit: "months", min, max: LONGEST });

/**
 * Every figure that an offer's effective value is made of, in the order it is shown. The names are those in the address.
 * The price gap ends at 90%: at 100% the work would be free elsewhere. It does not go below 0: that the investor is
 * cheapest is no merit of a promise, since the company could buy there without one.
 */
export const OFFER_FIELDS = {
  cash: money("Cash at closing"),
  credits: money("Credits"),
  usable: percent("Credits you can use"),
  milestones: money("Milestone money"),
  held: percent("Taken off milestone money"),
  after: months("Milestones reached after"),
  spend: money("Committed spend"),
  term: months("Term", 1),
  gap: percent("Best alternative is cheaper by", 90),
  need: percent("Compute you would need anyway"),
  compute: money("Your compute spend a month"),
  tied: percent("Share tied to the investor"),
  months: months("Exclusive for", 1),
  release: percent("Ends if dearer by", 500),
  wait: { label: "Once dearer for", unit: "days", min: 0, max: 3650 },
  sunset: months("Ends in any case after", 1),
} as const satisfies Record<string, FieldRule>;

export type FieldName = keyof typeof OFFER_FIELDS;

export const FIELD_NAMES = Object.keys(OFFER_FIELDS) as FieldName[];

/** An offer in figures: money in minor units, shares in per cent, lengths in months or days; null where not stated. */
export type Figures = Record<FieldName, number | null>;

/** What an early end (`release`, `sunset`) ends. */
export const ENDS = ["both", "commitment", "exclusivity"] as const;
export type Ends = (typeof ENDS)[number];
