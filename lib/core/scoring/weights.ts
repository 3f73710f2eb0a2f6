import type { Grade } from "../report/report";
import type { ProtectionKind, StringKind } from "../taxonomy/clause-kind";

/*
 * The one file of weights. All points are integer tenths of a point (180 = 18.0), so that sums are exact.
 *
 * How they were set: TAXONOMY.md gives each kind and each modifier a rank; these points keep that order and are scaled by
 * three papers whose standing is clear to a reader: a clean financing is 100, a sheet with three hard strings and two
 * working protections sits in the middle of C, one with seven hard strings is far down in E. No outcome data exists to
 * fit them to, so they are a stated judgement and not a measurement. A change here needs a new WEIGHTS_VERSION.
 */
export const WEIGHTS_VERSION = "1";

export interface KindWeight {
  /** Points taken by a soft, firm and hard mention. */
  points: readonly [soft: number, firm: number, hard: number];
  reason: string;
}

export const KIND_WEIGHTS: Record<StringKind, KindWeight> = {
  cloud_exclusivity: {
    points: [50, 110, 180],
    reason: "One supplier for everything that runs: price, capacity and the next investor all depend on it.",
  },
  compute_commitment: {
    points: [40, 90, 150],
    reason: "Money that must be spent back at the investor is not money to build with.",
  },
  hardware_lock_in: {
    points: [40, 70, 120],
    reason: "Porting to one maker's chips is engineering that cannot be taken elsewhere.",
  },
  data_sharing: {
    points: [50, 100, 160],
    reason: "Data handed over once cannot be taken back, and trains a competitor.",
  },
  model_ip_license: {
    points: [50, 110, 180],
    reason: "With the weights in its hands the investor can do without the company.",
  },
  open_weights_restriction: {
    points: [40, 80, 130],
    reason: "Open releases are how a small lab wins users and bargaining power.",
  },
  platform_integration: {
    points: [30, 60, 100],
    reason: "The roadmap serves the investor's products, but the work can be stopped later.",
  },
  distribution_exclusivity: {
    points: [40, 90, 140],
    reason: "A closed channel caps the market, though the product itself stays with the company.",
  },
  non_compete: {
    points: [40, 100, 150],
    reason: "It closes off customers, partners and later investors at once.",
  },
  rofr_rofo: {
    points: [40, 80, 130],
    reason: "Other bidders stay away from a sale that the investor can hold or match.",
  },
  mfn_pricing: {
    points: [30, 60, 90],
    reason: "It limits every later price, but takes no decision away.",
  },
  governance_control: {
    points: [40, 90, 150],
    reason: "A supplier or rival decides on releases, the roadmap or people.",
  },
  change_of_control: {
    points: [40, 90, 150],
    reason: "The investor decides who may buy the company, or makes the sale dear.",
  },
  information_rights: {
    points: [30, 60, 100],
    reason: "An early look helps a rival, but binds nothing by itself.",
  },
  talent_restriction: {
    points: [20, 50, 90],
    reason: "It touches people rather than the whole business, and usually ends sooner.",
  },
  revenue_share: {
    points: [30, 80, 120],
    reason: "A standing charge on revenue lowers every margin and every later valuation.",
  },
  exit_penalty: {
    points: [40, 90, 140],
    reason: "It makes leaving dear exactly when the company needs to leave.",
  },
};

export interface ModifierWeight {
  /** Tenths: positive takes more points, negative fewer. */
  points: number;
  /** As a line of the sum: 'longer than 36 months'. */
  text: string;
  reason: string;
}

/** Facts of one clause that make it weigh more or less. TAXONOMY.md, 'How to read severity', and the lines per kind. */
export const MODIFIERS = {
  long: {
    points: 20,
    text: "longer than 36 months",
    reason: "Three years is longer than one funding cycle and two generations of chips.",
  },
  survives: {
    points: 20,
    text: "outlives the agreement",
    reason: "A duty that survives termination cannot be left by leaving.",
  },
  whole: {
    points: 20,
    text: "100%, nothing left for others",
    reason: "With no share left over, no second supplier can be kept warm.",
  },
  trainingAndServing: {
    points: 20,
    text: "serving as well as training",
    reason: "Training can move between runs; serving customers cannot be paused to move.",
  },
  overCheque: {
    points: 30,
    text: "exceeds the investor's own cheque",
    reason: "The company pays the investor more than it receives.",
  },
  largeShare: {
    points: 20,
    text: "15% or more",
    reason: "Above 15% of revenue the charge is larger than most research budgets can bear.",
  },
  lowThreshold: {
    points: 10,
    text: "triggered below 25%",
    reason: "A small minority stake by a rival already sets it off.",
  },
  affiliates: {
    points: 10,
    text: "reaches affiliates or successors",
    reason: "The clause extends to companies or models that do not exist yet.",
  },
  reasonableConsent: {
    points: -20,
    text: "consent may not be unreasonably withheld",
    reason: "A refusal must be justified, so the gate can be opened.",
  },
  efforts: {
    points: -10,
    text: "reasonable efforts only",
    reason: "The duty is to try, not to succeed.",
  },
  mutual: {
    points: -10,
    text: "binds the investor too",
    reason: "A duty both sides carry is less of a lever.",
  },
  carveOut: {
    points: -10,
    text: "has an exception",
    reason: "Part of what the clause would cover stays free.",
  },
} as const satisfies Record<string, ModifierWeight>;

export type ModifierName = keyof typeof MODIFIERS;

/** Facts that lower never take more than this share of the base: a string with every excuse is still a string. */
export const LOWEST_SHARE_OF_BASE = { percent: 50 } as const;

export interface Softening {
  /** Percent of the string's points given back. */
  percent: number;
  reason: string;
}

const sunset = { percent: 25, reason: "An end by date, price or failure turns a lock into a priced concession." };
const sunsetBeside = { percent: 20, reason: "The clause beside it ends this duty too." };

/** What each protection gives back of the strings it answers. Absent pairs give nothing. */
export const SOFTENING: Record<ProtectionKind, Partial<Record<StringKind, Softening>>> = {
  multi_cloud_right: {
    cloud_exclusivity: { percent: 35, reason: "A way to other clouds is what exclusivity takes." },
    hardware_lock_in: { percent: 35, reason: "Other chips stay possible." },
    distribution_exclusivity: { percent: 25, reason: "Customers may run the models elsewhere." },
  },
  data_ownership: {
    data_sharing: { percent: 35, reason: "Access without ownership or training is a smaller loss." },
  },
  exit_assistance: {
    cloud_exclusivity: { percent: 10, reason: "Moving costs less, but only once the duty has ended." },
    compute_commitment: { percent: 10, reason: "Moving costs less, but the spend is still owed." },
    exit_penalty: { percent: 30, reason: "Help and free egress offset part of the price of leaving." },
  },
  exclusivity_sunset: {
    cloud_exclusivity: sunset,
    distribution_exclusivity: sunset,
    rofr_rofo: sunset,
    non_compete: sunset,
    compute_commitment: sunsetBeside,
    hardware_lock_in: sunsetBeside,
    platform_integration: sunsetBeside,
    mfn_pricing: sunsetBeside,
  },
  open_weights_freedom: {
    open_weights_restriction: { percent: 35, reason: "What may be published is not held back." },
    model_ip_license: { percent: 15, reason: "An open release stays possible beside the licence." },
  },
  investor_passivity: {
    governance_control: { percent: 35, reason: "Fewer seats and votes to use the right with." },
    rofr_rofo: { percent: 20, reason: "A standstill limits what the investor may do with a first look." },
    change_of_control: { percent: 20, reason: "The investor may not use the trigger to take control itself." },
  },
  information_firewall: {
    information_rights: { percent: 35, reason: "What is seen stays away from the people who compete." },
    data_sharing: { percent: 20, reason: "Fewer people may see the data, and not to compete." },
    governance_control: { percent: 10, reason: "The seat remains, but rival teams learn less from it." },
  },
};

/** Protections together never give back more than this: the clause is still in the paper. */
export const MOST_SOFTENING = { percent: 60 } as const;

/**
 * Percent of its points a mention of one kind counts, the heaviest mention first. A duty said three times is mostly
 * one duty; the small remainder is for the extra reach that repeated wording usually has.
 */
export const REPEATS = {
  percents: [100, 20, 10],
  reason: "Another mention of the same kind adds little to the first.",
} as const;

/**
 * Percent each string counts by its place among all, the heaviest first. Four closed doors take most of the freedom
 * there is; later ones close what is already half shut. It also keeps bad and worse papers apart above the floor.
 */
export const CROWD = {
  steps: [
    { through: 4, percent: 100 },
    { through: 8, percent: 50 },
    { through: Number.POSITIVE_INFINITY, percent: 25 },
  ],
  reason: "Four heavier strings already take most of the freedom this one would.",
} as const;

export interface GradeBound {
  grade: Grade;
  /** Lowest score of the grade, in points. */
  from: number;
  word: string;
  reason: string;
}

/** Grades, best first. */
export const GRADES: readonly GradeBound[] = [
  { grade: "A", from: 85, word: "free", reason: "No string, or one that is soft or well answered." },
  { grade: "B", from: 70, word: "light", reason: "One hard string or a few soft ones: worth a talk, not a fight." },
  { grade: "C", from: 50, word: "tied", reason: "Two or three hard strings, some of them answered." },
  { grade: "D", from: 30, word: "bound", reason: "Most ways out need the investor's leave or its money." },
  { grade: "E", from: 0, word: "captive", reason: "The investor decides where the company runs, sells and exits." },
];
