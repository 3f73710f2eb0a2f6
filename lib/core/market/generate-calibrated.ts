import { type SeededRandom, seededRandom } from "../shared/seeded-random";
import { CALIBRATED_INVESTORS, type CalibratedInvestorKind, startupNames } from "./calibrated-names";
import { calibratedSizes, isLarge } from "./calibrated-sizes";
import { CALIBRATED_TARGETS, type CalibratedTarget } from "./calibrated-targets";

/** One synthetic deal. Every term is known, because the published shares are of all deals. */
export interface CalibratedDeal {
  /** Unique and stable: 'calibrated-2022-001', largest deal of the year first. */
  key: string;
  startup: string;
  country: string;
  /** ISO date. */
  announcedOn: string;
  round: string;
  /** US cents. */
  amountMinor: number;
  /** US cents; null = not disclosed. */
  valuationMinor: number | null;
  /** The first one leads. */
  investors: { name: string; kind: CalibratedInvestorKind }[];
  exclusive: boolean;
  dataSharing: boolean;
  /** The cloud an exclusive deal is tied to; null for the others. */
  cloudProvider: string | null;
}

/** Any number gives a data set with the same figures; this one is the product's. */
export const CALIBRATED_SEED = 20260510;

/** Rounds with their usual size in millions of dollars; a later round is never followed by an earlier one. */
const ROUNDS = [
  ["Seed", 4],
  ["Series A", 15],
  ["Series B", 45],
  ["Series C", 120],
  ["Series D", 300],
  ["Growth", 900],
] as const;

/** Where the startups are; shares of deals, rounded, after the public record (US about 60 %, China next). */
const COUNTRIES = [
  ["US", 54], ["CN", 14], ["UK", 7], ["FR", 5], ["CA", 4], ["DE", 4], ["IL", 3], ["IN", 3], ["JP", 2], ["KR", 2], ["SG", 1], ["AE", 1],
] as const; // biome-ignore format: pairs

/** Announcements by month, January first: few in August and at the end of the year. */
const MONTHS = [8, 8, 10, 8, 9, 9, 8, 6, 9, 10, 9, 6].map((weight, i) => [i + 1, weight] as const);

/**
 * The calibrated data set: deals whose number, sum and shares are exactly those of the published table, in order of date.
 * A pure function of its seed.
 */
export function generateCalibrated(seed: number = CALIBRATED_SEED): CalibratedDeal[] {
  const random = seededRandom(seed);
  const drafts = CALIBRATED_TARGETS.flatMap((target) => draftYear(target, random));
  drafts.sort((a, b) =>
    a.announcedOn === b.announcedOn ? a.key.localeCompare(b.key) : a.announcedOn < b.announcedOn ? -1 : 1,
  );
  return assignStartups(drafts, random);
}

type Draft = Omit<CalibratedDeal, "startup" | "country">;

function draftYear(target: CalibratedTarget, random: SeededRandom): Draft[] {
  const sizes = calibratedSizes(target, random);
  const terms = assignTerms(sizes.length, target, random);
  const backed = chooseCloudBacked(sizes, terms, target, random);
  return sizes.map((amountMinor, i) => {
    const { exclusive, dataSharing } = terms[i] as Terms;
    const investors = chooseInvestors(amountMinor, backed.has(i), random);
    const cloud = investors.find((investor) => investor.kind === "cloud");
    return {
      key: `calibrated-${target.year}-${String(i + 1).padStart(3, "0")}`,
      announcedOn: chooseDate(target.year, random),
      round: chooseRound(amountMinor, random),
      amountMinor,
      valuationMinor: chooseValuation(amountMinor, random),
      investors,
      exclusive,
      dataSharing,
      cloudProvider: exclusive ? (cloud?.name ?? random.pick(CALIBRATED_INVESTORS.cloud)) : null,
    };
  });
}

interface Terms {
  exclusive: boolean;
  dataSharing: boolean;
}

/** Deals the four combinations of the two terms out to the deals, each in exactly the number the target says. */
function assignTerms(deals: number, target: CalibratedTarget, random: SeededRandom): Terms[] {
  const counts: [Terms, number][] = [
    [{ exclusive: true, dataSharing: true }, target.both],
    [{ exclusive: true, dataSharing: false }, target.exclusive - target.both],
    [{ exclusive: false, dataSharing: true }, target.dataSharing - target.both],
    [{ exclusive: false, dataSharing: false }, deals - target.exclusive - target.dataSharing + target.both],
  ];
  return random.shuffle(counts.flatMap(([terms, n]) => Array.from({ length: n }, () => terms)));
}

/**
 * Which deals have a cloud provider among their investors. Of the large ones exactly the target's share, exclusive ones
 * first; of the others half of the exclusive ones (the rest are bound by a credits contract) and one in twelve.
 */
function chooseCloudBacked(
  sizes: number[],
  terms: Terms[],
  target: CalibratedTarget,
  random: SeededRandom,
): Set<number> {
  const all = sizes.map((_, i) => i);
  const large = all.filter((i) => isLarge(sizes[i] ?? 0));
  const exclusiveFirst = random
    .shuffle(large)
    .sort((a, b) => Number(terms[b]?.exclusive) - Number(terms[a]?.exclusive));
  const chosen = new Set(exclusiveFirst.slice(0, Math.round(large.length * target.largeCloudShare)));
  for (const i of all) {
    if (!isLarge(sizes[i] ?? 0) && random.next() < (terms[i]?.exclusive ? 1 / 2 : 1 / 12)) chosen.add(i);
  }
  return chosen;
}

/** One to five investors, more for larger deals; a cloud provider, where there is one, leads every second time. */
function chooseInvestors(amountMinor: number, cloudBacked: boolean, random: SeededRandom): CalibratedDeal["investors"] {
  const millions = amountMinor / 100_000_000;
  const wanted = 1 + random.below(millions < 10 ? 2 : millions < 100 ? 3 : 4);
  const kinds: [CalibratedInvestorKind, number][] = [
    ["vc", 70],
    ["corporate", 14],
    ["chip", millions < 20 ? 2 : 9],
    ["sovereign", millions < 100 ? 1 : 10],
  ];
  const chosen = new Map<string, CalibratedInvestorKind>();
  while (chosen.size < wanted) {
    const kind = random.pickWeighted(kinds);
    chosen.set(random.pick<string>(CALIBRATED_INVESTORS[kind]), kind);
  }
  const others = [...chosen].map(([name, kind]) => ({ name, kind }));
  if (!cloudBacked) return others;
  const cloud = { name: random.pick(CALIBRATED_INVESTORS.cloud), kind: "cloud" as const };
  return random.next() < 0.5 ? [cloud, ...others] : [...others, cloud];
}

/** A weekday of the year. */
function chooseDate(year: number, random: SeededRandom): string {
  const month = random.pickWeighted(MONTHS);
  const date = new Date(Date.UTC(year, month - 1, 1 + random.below(26)));
  // Saturday and Sunday become Monday; the 26th is the last day drawn, so the month stays.
  const weekday = date.getUTCDay();
  if (weekday === 6 || weekday === 0) date.setUTCDate(date.getUTCDate() + (weekday === 6 ? 2 : 1));
  return date.toISOString().slice(0, 10);
}

/** The round whose usual size is near: the farther (in ratio), the less likely. */
function chooseRound(amountMinor: number, random: SeededRandom): string {
  const millions = amountMinor / 100_000_000;
  const weights = ROUNDS.map(([name, usual]) => [name, Math.exp(-2.5 * Math.log(millions / usual) ** 2)] as const);
  const total = weights.reduce((sum, [, weight]) => sum + weight, 0);
  // Far outside the list every weight is next to nothing: the nearest end it is.
  if (total < 1e-6) return millions < 4 ? "Seed" : "Growth";
  return random.pickWeighted(weights);
}

/** A new share of 10 to 25 % was sold; every second valuation stays undisclosed. Rounded to 2 digits. */
function chooseValuation(amountMinor: number, random: SeededRandom): number | null {
  const share = 0.1 + 0.15 * random.next();
  if (random.next() < 0.5) return null;
  return Number((amountMinor / share).toPrecision(2));
}

/** Gives each deal its startup: a third of the later rounds go to one that raised the round before, a year or more ago. */
function assignStartups(drafts: Draft[], random: SeededRandom): CalibratedDeal[] {
  const newName = startupNames(random);
  const waiting = ROUNDS.map(() => [] as { startup: string; country: string; since: string }[]);
  return drafts.map((draft) => {
    const stage = ROUNDS.findIndex(([name]) => name === draft.round);
    const before = waiting[stage - 1] ?? [];
    const yearAgo = `${Number(draft.announcedOn.slice(0, 4)) - 1}${draft.announcedOn.slice(4)}`;
    const ready = before.filter((one) => one.since <= yearAgo);
    const again = ready.length > 0 && random.next() < 1 / 3 ? random.pick(ready) : null;
    if (again) before.splice(before.indexOf(again), 1);
    const { startup, country } = again ?? { startup: newName(), country: random.pickWeighted(COUNTRIES) };
    waiting[stage]?.push({ startup, country, since: draft.announcedOn });
    return { ...draft, startup, country };
  });
}
