import type { ImportField } from "@/lib/core/import/import-field";
import { REQUIRED_FIELDS } from "@/lib/core/import/import-field";
import { NOT_DISCLOSED } from "@/lib/core/import/read-import-form";
import { DEAL_INVESTOR_KINDS, DEAL_TERMS } from "@/lib/core/import/values/read-tokens";
import { investorKindName, tokenWords } from "@/lib/format/record-words";

/** A word the record knows, as a form sends it and as it reads. */
export interface ValueChoice {
  value: string;
  text: string;
}

const TRI: ValueChoice[] = [
  { value: "yes", text: "yes" },
  { value: "no", text: "no" },
];

/** Offered first where a file names none; any other can be written in the file. */
export const CURRENCIES = "USD EUR GBP CNY JPY KRW INR CAD CHF AED SAR SGD ILS SEK NOK DKK AUD HKD TWD BRL PLN".split(
  " ",
);

/** Where the deals of the public record come from, and some neighbours; any other can be written in the file. */
const COUNTRIES =
  "US CN UK FR DE CA IL JP IN KR SG AE SA CH SE NL ES IT FI NO DK IE PL PT AT BE AU NZ HK TW BR MX ZA QA EE".split(" ");

const CHOICES: Partial<Record<ImportField, ValueChoice[]>> = {
  cloudTerms: [
    { value: "exclusive", text: "exclusive" },
    { value: "primary", text: "primary" },
    { value: "preferred", text: "preferred" },
    { value: "multi", text: "several clouds" },
    { value: "none", text: "no cloud term" },
  ],
  exclusivity: TRI,
  dataSharing: TRI,
  credits: TRI,
  confidence: ["verified", "recalled", "imported"].map(same),
  investorKinds: [...DEAL_INVESTOR_KINDS].map((value) => ({ value, text: investorKindName(value) })),
  country: COUNTRIES.map(same),
  amountCurrency: CURRENCIES.map(same),
  valuationCurrency: CURRENCIES.map(same),
  strings: [...DEAL_TERMS].map((value) => ({ value, text: tokenWords(value) })),
};

/** What a value that no rule reads can be mapped to: the record's words for the field, and 'not disclosed' where the field may be empty. */
export function valueChoices(field: ImportField): ValueChoice[] {
  const none = REQUIRED_FIELDS.includes(field) ? [] : [{ value: NOT_DISCLOSED, text: "not disclosed" }];
  return [...(CHOICES[field] ?? []), ...none];
}

function same(token: string): ValueChoice {
  return { value: token, text: token };
}
