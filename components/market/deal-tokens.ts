import { dealSearch, firstPage } from "@/lib/core/market/deal-url";
import type { DealView } from "@/lib/core/market/deal-view";
import { ANSWERS, CLOUD_ANSWER_NAMES, countryName, investorKindName, SIZE_NAMES, tokenWords } from "./words";

export interface FilterToken {
  text: string;
  /** The same list without this filter. */
  href: string;
}

/** How each filter reads as a token; the order is that of the form. */
const READ: { [K in keyof DealView]?: (value: NonNullable<DealView[K]>) => string } = {
  q: (value) => `Words: ${value}`,
  from: (value) => `From ${value}`,
  to: (value) => `To ${value}`,
  country: (value) => `Country: ${countryName(value)}`,
  investorKind: (value) => `Investor: ${investorKindName(value)}`,
  round: (value) => `Round: ${value}`,
  size: (value) => `Size: ${SIZE_NAMES[value]}`,
  exclusivity: (value) => `One cloud only: ${ANSWERS[value]}`,
  dataSharing: (value) => `Data sharing: ${ANSWERS[value]}`,
  cloudTerm: (value) => `Cloud term: ${CLOUD_ANSWER_NAMES[value].toLowerCase()}`,
  string: (value) => `On record: ${tokenWords(value)}`,
  confidence: (value) => `Source: ${value === "any" ? "verified and recalled" : value}`,
  startup: (value) => `Startup: ${value}`,
  investor: (value) => `Investor: ${value}`,
  // Whoever looks is told no more of it: the names of files are for who may see the imports.
  import: () => "Brought by one import",
};

/** The active filters, each with the address that removes it. */
export function filterTokens(query: DealView): FilterToken[] {
  return (Object.keys(READ) as (keyof typeof READ)[]).flatMap((name) => {
    const value = query[name];
    if (value === undefined) return [];
    const read = READ[name] as (value: unknown) => string;
    return [{ text: read(value), href: `/deals${dealSearch({ ...firstPage(query), [name]: undefined })}` }];
  });
}

/** The list without any filter: only data set, order and page size stay. */
export function clearedHref(query: DealView): string {
  const { set, sort, dir, limit, cols } = query;
  return `/deals${dealSearch({ set, sort, dir, limit, cols })}`;
}
