import type { Money } from "../shared/money";
import { moneyShort } from "../shared/money-text";
import type { ComparedOffer, OffersComparison } from "./compare-offers";

/** 'a', 'a and b', 'a, b and c'. */
function list(items: readonly string[]): string {
  const last = items.at(-1) ?? "";
  return items.length < 2 ? last : `${items.slice(0, -1).join(", ")} and ${last}`;
}

function headlineOf({ headline, offer }: ComparedOffer): string {
  return headline === null ? "offer" : moneyShort({ minor: headline, currency: offer.currency });
}

/** True where an offer is cash and nothing else, with nothing to pay back and no string read. */
export function isClean({ offer, headline, value, open }: ComparedOffer): boolean {
  return value !== null && value === headline && open.length === 0 && (offer.reading?.strings.length ?? 0) === 0;
}

/** 'Bellweather’s clean $32.0M' */
function cheque(compared: ComparedOffer): string {
  return `${compared.offer.name}’s ${isClean(compared) ? "clean " : ""}${headlineOf(compared)}`;
}

function alone(one: ComparedOffer): string {
  if (one.value === null)
    return `${one.offer.name} states no investment: type in its cash at closing to see what it is worth.`;
  const worth = moneyShort({ minor: one.value, currency: one.offer.currency });
  if (isClean(one)) return `${cheque(one)} is worth what it says. Add an offer to compare it with.`;
  const most = one.atMost ? "at most " : "";
  const percent = one.breakEven === null ? null : Math.round(one.breakEven);
  if (percent === null || one.value <= 0)
    return `${cheque(one)} is worth ${most}${worth}: it takes back more than it brings.`;
  const clean = percent === 0 ? "" : `: a clean offer ${percent}% lower is worth as much`;
  return `${cheque(one)} is worth ${most}${worth}${clean}.`;
}

/** 'The smallest cheque', 'The largest cheque', or the offer's name, by where the best stands among the headlines. */
function lead(best: ComparedOffer, all: readonly ComparedOffer[], oneCurrency: boolean): string {
  const sizes = all.map(({ headline }) => headline ?? Number.NaN);
  const own = best.headline ?? Number.NaN;
  if (oneCurrency && sizes.every((size) => size > own || size === own) && new Set(sizes).size === all.length)
    return "The smallest cheque is worth most";
  if (oneCurrency && sizes.every((size) => size <= own) && new Set(sizes).size === all.length)
    return "The largest cheque is worth most";
  return `${best.offer.name} is worth most`;
}

function less(best: ComparedOffer, other: ComparedOffer, currency: string): string {
  const difference: Money = { minor: (best.common?.minor ?? 0) - (other.common?.minor ?? 0), currency };
  return `${moneyShort(difference)} more than ${cheque(other)}`;
}

/** What a figure still missing means for the order. */
function caveat(comparison: OffersComparison, best: ComparedOffer): string {
  const unknown = comparison.offers.filter(({ value }) => value === null).map(({ offer }) => offer.name);
  const ceiling = best.atMost
    ? ` The figure of ${best.offer.name} is a ceiling: a cost that its paper leaves open is not counted.`
    : "";
  const left =
    unknown.length === 0
      ? ""
      : ` ${list(unknown)} ${unknown.length === 1 ? "states" : "state"} no investment and cannot be placed.`;
  return ceiling + left;
}

/** The answer in the first line: which offer is worth most, and by how much. */
export function offersVerdict(comparison: OffersComparison): string {
  const { offers, currency, ratesNeeded } = comparison;
  const [first] = offers;
  if (first === undefined)
    return "Put up to four offers side by side and see what each is worth once its strings are paid for.";
  if (offers.length === 1) return alone(first);
  if (ratesNeeded.length > 0)
    return `The offers are in ${list([currency, ...ratesNeeded])}: type in a rate to compare them. Until then each stands in its own currency.`;
  const known = offers.filter(({ common }) => common !== null);
  const best = known.filter(({ letter }) => comparison.best.includes(letter));
  const [top] = best;
  if (top === undefined)
    return "Fewer than two offers state what they bring: type in the cash at closing to compare them.";
  if (best.length > 1) {
    return `${list(best.map(({ offer }) => offer.name))} are worth the same, ${moneyShort(top.common ?? { minor: 0, currency })}.${caveat(comparison, top)}`;
  }
  const others = known.filter((other) => other !== top);
  const oneCurrency = offers.every(({ offer }) => offer.currency === currency);
  const gains = list(others.map((other) => less(top, other, currency)));
  return `${lead(top, known, oneCurrency)}: ${cheque(top)} is worth ${gains}.${caveat(comparison, top)}`;
}
