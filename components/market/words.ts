import type { DealFilter, Provenance, TriState } from "@/lib/core/market/deal-filter";
import type { CloudTerm } from "@/lib/core/market/public-terms";
import type { Severity } from "@/lib/core/reading/finding";

export { investorKindName, sentence, tokenWords } from "@/lib/format/record-words";

/** The data sets as the pages name them. */
export const SET_NAMES: Record<Provenance, string> = {
  calibrated: "Calibrated",
  public: "Public",
  imported: "Imported",
};

export const SIZE_NAMES: Record<NonNullable<DealFilter["size"]>, string> = {
  "under-10m": "Under $10M",
  "10m-100m": "$10M to $100M",
  "100m-1b": "$100M to $1B",
  "over-1b": "$1B and more",
  "over-100m": "$100M and more",
  disclosed: "Amount disclosed",
  undisclosed: "Amount not disclosed",
};

/** The cloud terms as a filter asks for them. */
export const CLOUD_ANSWER_NAMES: Record<NonNullable<DealFilter["cloudTerm"]>, string> = {
  known: "Known",
  exclusive: "Exclusive",
  primary: "Primary",
  preferred: "Preferred",
  multi: "Several",
  none: "None reported",
  undisclosed: "Not disclosed",
};

export const ANSWERS: Record<TriState, string> = { yes: "Yes", no: "No", unknown: "Not disclosed" };

/** A cloud term's word, and the sign it takes: how tight it ties (3 to 1), null for freedom, undefined for no sign. */
export const TERM_WORDS: Record<CloudTerm, { word: string; severity?: Severity | null }> = {
  exclusive: { word: "Exclusive", severity: 3 },
  primary: { word: "Primary", severity: 2 },
  preferred: { word: "Preferred", severity: 1 },
  multi: { word: "Several", severity: null },
  none: { word: "None reported" },
  unknown: { word: "Not disclosed" },
};

const REGIONS = new Intl.DisplayNames(["en"], { type: "region", fallback: "code" });

/** A country in words from the record's two-letter code; other text is left as it is. */
export function countryName(code: string): string {
  const name = /^[A-Z]{2}$/.test(code) ? REGIONS.of(code) : undefined;
  return name === undefined || name.startsWith("Unknown") ? code : name;
}

/** The site a source address stands on: 'https://www.axios.com/…' -> 'axios.com'. */
export function siteOf(url: string): string {
  try {
    return new URL(url).hostname.replace(/^www\./, "");
  } catch {
    return url;
  }
}
