import type { DealFacets } from "@/lib/core/market/deal";
import { formatNumber } from "@/lib/format/number";
import type { Choice } from "./filter-select";
import { CLOUD_ANSWER_NAMES, countryName, investorKindName, SIZE_NAMES, sentence, tokenWords } from "./words";

const counted = (text: string, n: number) => `${text} (${formatNumber(n)})`;

/** The years of a data set, oldest first. */
export function yearChoices(facets: DealFacets): Choice[] {
  return [...facets.years]
    .sort((a, b) => a.value - b.value)
    .map((y) => ({ value: String(y.value), text: String(y.value) }));
}

/** Countries, the most frequent first, each with its count. */
export function countryChoices(facets: DealFacets): Choice[] {
  return byCount(facets.countries).map((c) => ({ value: c.value, text: counted(countryName(c.value), c.n) }));
}

/** Kinds of investor, the most frequent first, each with its count. */
export function investorChoices(facets: DealFacets): Choice[] {
  return byCount(facets.investorKinds).map((k) => ({ value: k.value, text: counted(investorKindName(k.value), k.n) }));
}

/** Rounds as the record writes them, the most frequent first, each with its count. */
export function roundChoices(facets: DealFacets): Choice[] {
  return byCount(facets.rounds).map((r) => ({ value: r.value, text: counted(r.value, r.n) }));
}

/** Kinds of string and protection on record, the most frequent first, each with its count. */
export function stringChoices(facets: DealFacets): Choice[] {
  return byCount(facets.strings).map((s) => ({ value: s.value, text: counted(sentence(tokenWords(s.value)), s.n) }));
}

/** The answers on the cloud term; those with a count of their own have it. */
export function cloudChoices(facets: DealFacets): Choice[] {
  const counts = new Map(facets.cloudTerms.map(({ value, n }) => [value, n]));
  return Object.entries(CLOUD_ANSWER_NAMES).map(([value, text]) => {
    const n = counts.get(value);
    return { value, text: n === undefined ? text : counted(text, n) };
  });
}

/** The size classes. */
export function sizeChoices(): Choice[] {
  return Object.entries(SIZE_NAMES).map(([value, text]) => ({ value, text }));
}

function byCount<T extends { value: string; n: number }>(items: readonly T[]): T[] {
  return [...items].sort((a, b) => b.n - a.n || (a.value < b.value ? -1 : 1));
}

/** Which deals of the public record: the verified ones are what is counted where nothing is chosen. */
export function sourceChoices(): Choice[] {
  return [
    { value: "recalled", text: "Recalled only" },
    { value: "any", text: "Verified and recalled" },
  ];
}
