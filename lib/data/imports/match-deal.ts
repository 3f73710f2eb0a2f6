import type { ImportedDeal } from "../../core/import/deal-row";
import type { StoredDeal } from "./stored-deals";

/** What a row may mean. */
export interface Candidate {
  /** The deal that the editor says it is. */
  decision: StoredDeal | undefined;
  /** The deal with the row's key. */
  keyed: StoredDeal | undefined;
  /** The deals of the row's startup. */
  candidates: readonly StoredDeal[];
  sourceName: string;
  /** The line of the file that already means a deal; null where none does. */
  lineOf: (deal: StoredDeal) => number | null;
}

/** What a row means: a deal on record, the same as an earlier row, or (null) a new deal. */
export type Match = { kind: "is"; deal: StoredDeal } | { kind: "repeats"; line: number } | null;

/**
 * The deal on record that a row means: the one the editor named; the one with its key; else the one of its startup, date and
 * round, with the same amount if there are several. A different amount of the only one is a change of it. Each deal is meant
 * by one row of a file.
 */
export function matchDeal(row: ImportedDeal, candidate: Candidate): Match {
  const { lineOf } = candidate;
  const is = (deal: StoredDeal): Match => {
    const line = lineOf(deal);
    return line === null ? { kind: "is", deal } : { kind: "repeats", line };
  };
  if (candidate.decision !== undefined) return is(candidate.decision);
  if (candidate.keyed !== undefined) return is(candidate.keyed);
  const alike = candidate.candidates.filter(
    (deal) => deal.announcedOn === row.announcedOn && deal.round === row.round && keysAgree(row, deal, candidate),
  );
  const free = alike.filter((deal) => lineOf(deal) === null);
  const exact = alike.filter((deal) => hasAmount(deal, row));
  const firstFree = exact.find((deal) => lineOf(deal) === null);
  if (firstFree !== undefined) return { kind: "is", deal: firstFree };
  const [only, ...others] = exact.length > 0 ? exact : row.amount === null ? alike : free;
  return only === undefined || others.length > 0 ? null : is(only);
}

/**
 * Two keys of one source tell two deals apart. A key of another source says nothing of ours, but then the amount must agree,
 * because without it startup, date and round alone would join the tranches of one day.
 */
function keysAgree(row: ImportedDeal, deal: StoredDeal, { sourceName }: Candidate): boolean {
  if (row.externalKey === null || deal.externalKey === null) return true;
  return deal.sourceName !== sourceName && row.amount !== null && hasAmount(deal, row);
}

function hasAmount(deal: StoredDeal, { amount }: ImportedDeal): boolean {
  return amount === null
    ? deal.amountMinor === null
    : deal.amountMinor === amount.minor && deal.amountCurrency === amount.currency;
}

/** A deal on record that a new row looks much like, and why. */
export interface Likeness {
  deal: StoredDeal;
  why: string;
}

/** Announcements of one deal seldom lie further apart than this many days. */
const CLOSE_DAYS = 31;
/** Amounts that differ by rounding or by exchange rates. */
const CLOSE_AMOUNT = 0.05;

/**
 * The deal of the same startup that a new row may be, to be decided by the editor: announced within a month, and with the same
 * round, a round that one of the two leaves open, or about the same amount.
 */
export function closestDeal(row: ImportedDeal, candidates: readonly StoredDeal[]): Likeness | null {
  let best: (Likeness & { days: number }) | null = null;
  for (const deal of candidates) {
    const days = daysApart(row.announcedOn, deal.announcedOn);
    if (days > CLOSE_DAYS) continue;
    const share = amountsApart(row, deal);
    const sameRound = row.round === deal.round;
    const openRound = row.round === null || deal.round === null;
    if (!(share !== null ? share <= CLOSE_AMOUNT || (sameRound && share < 1) : sameRound || openRound)) continue;
    if (best !== null && best.days <= days) continue;
    const when = days === 0 ? "the same date" : `${days} ${days === 1 ? "day" : "days"} apart`;
    const amounts =
      share === null ? "" : share === 0 ? ", the same amount" : `, amounts within ${Math.ceil(share * 100)} %`;
    const round = sameRound ? (row.round === null ? "" : ", the same round") : openRound ? "" : ", another round";
    best = { deal, days, why: `same startup, ${when}${amounts}${round}` };
  }
  return best && { deal: best.deal, why: best.why };
}

/** Days between two dates; a date to the month or year is as near as its nearest day. */
function daysApart(a: string, b: string): number {
  const [shorter, longer] = a.length < b.length ? [a, b] : [b, a];
  if (longer.startsWith(shorter)) return 0;
  return Math.round(Math.abs(Date.parse(a) - Date.parse(b)) / 86_400_000);
}

/** How far two amounts of one currency lie apart, as a share of the larger; null where that cannot be told. */
function amountsApart(row: ImportedDeal, deal: StoredDeal): number | null {
  if (row.amount === null || deal.amountMinor === null || row.amount.currency !== deal.amountCurrency) return null;
  const larger = Math.max(row.amount.minor, deal.amountMinor);
  return larger === 0 ? 0 : Math.abs(row.amount.minor - deal.amountMinor) / larger;
}
