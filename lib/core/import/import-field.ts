/** What a column of an imported file can go to. The order is that of the template to download. */
export const IMPORT_FIELDS = [
  "startup",
  "announcedOn",
  "round",
  "amount",
  "amountCurrency",
  "valuation",
  "valuationCurrency",
  "investors",
  "investorKinds",
  "country",
  "cloudTerms",
  "cloudProvider",
  "exclusivity",
  "dataSharing",
  "credits",
  "strings",
  "sourceUrl",
  "sourceQuote",
  "confidence",
  "externalKey",
] as const;
export type ImportField = (typeof IMPORT_FIELDS)[number];

/** A row without one of these is rejected. */
export const REQUIRED_FIELDS: readonly ImportField[] = ["startup", "announcedOn"];
