import type { ColumnUnit, ImportChoices, MappedColumn } from "@/lib/core/import/column-mapping";
import type { ImportField } from "@/lib/core/import/import-field";
import { LIST_FIELDS } from "@/lib/core/import/suggest-columns";

/** What a field is called on the pages of the import. */
export const FIELD_LABELS: Record<ImportField, string> = {
  startup: "Startup",
  announcedOn: "Announced on",
  round: "Round",
  amount: "Amount",
  amountCurrency: "Currency of the amount",
  valuation: "Valuation",
  valuationCurrency: "Currency of the valuation",
  investors: "Investors",
  investorKinds: "Kinds of investor",
  country: "Country",
  cloudTerms: "Cloud term",
  cloudProvider: "Cloud provider",
  exclusivity: "Exclusivity",
  dataSharing: "Data sharing",
  credits: "Cloud credits",
  strings: "Strings",
  sourceUrl: "Source address",
  sourceQuote: "Source quote",
  confidence: "Confidence",
  externalKey: "Key of the source",
};

const SCALE_WORDS: Readonly<Record<number, string>> = {
  1000: " in thousands",
  10000: " in ten thousands (万)",
  1000000: " in millions",
  100000000: " in hundred millions (亿)",
  1000000000: " in billions",
};

const READ_AS: Record<Exclude<ImportField, "announcedOn" | "amount" | "valuation">, string> = {
  startup: "name, matched to startups on record",
  round: "round, in the record’s words",
  amountCurrency: "currency code",
  valuationCurrency: "currency code",
  investors: "list of names",
  investorKinds: "list: corporate, venture, sovereign …",
  country: "country",
  cloudTerms: "exclusive, primary, preferred, several, none",
  cloudProvider: "name of the cloud",
  exclusivity: "yes, no, not disclosed",
  dataSharing: "yes, no, not disclosed",
  credits: "yes, no, not disclosed",
  strings: "list of kinds",
  sourceUrl: "web address",
  sourceQuote: "text, kept as written",
  confidence: "verified, recalled, imported",
  externalKey: "text; finds the same deal again",
};

/** How the values of a column are read, in a few words; null for one that is left out. */
export function readAsWords(
  { field, unit }: MappedColumn,
  choices: ImportChoices,
  separators: readonly string[],
): string | null {
  if (field === null) return null;
  if (field === "announcedOn") return dateWords(choices.dateOrder);
  if (field === "amount" || field === "valuation") return amountWords(choices, unit ?? null);
  if (LIST_FIELDS.has(field) && separators.length > 0) return `${READ_AS[field]}, split at ${separators.join(" and ")}`;
  return READ_AS[field];
}

function dateWords(order: ImportChoices["dateOrder"]): string {
  if (order === null) return "date, kept to the precision stated";
  return `${order === "day-month" ? "day before month" : "month before day"}, month only kept`;
}

/** The header's unit goes before that of the file. */
function amountWords(choices: ImportChoices, unit: ColumnUnit | null): string {
  const currency = unit?.currency ?? choices.currency;
  const plain = `amount${SCALE_WORDS[unit?.scale ?? choices.scale] ?? ""}`;
  return currency === null ? `${plain}, currency kept as reported` : `${plain}; ${currency} where none is named`;
}
