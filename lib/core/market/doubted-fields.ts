/** The fields of a public deal that have a source of their own. */
export const SOURCED_FIELDS = [
  "announcedOn",
  "round",
  "amount",
  "valuation",
  "lead",
  "investorKinds",
  "cloudTerms",
  "cloudProvider",
  "credits",
] as const;
export type SourcedField = (typeof SOURCED_FIELDS)[number];

/** How the record says that something does not stand in the page that was read. */
const DOUBT = /\b(?:recalled|from memory|inferred|estimated)\b/g;

/** What a doubt names, and the fields that are meant. Examples: '(lead, day recalled)', 'month from memory', '2026 inferred'. */
const NAMED: readonly (readonly [RegExp, readonly SourcedField[]])[] = [
  [/\b(?:day|month|date|year|20\d\d)\b/i, ["announcedOn"]],
  [/\b(?:leads?|investors|participation|majority)\b/i, ["lead"]],
  [/\b(?:label|series|seed)\b/i, ["round"]],
  [/\b(?:size|amount)\b/i, ["amount"]],
  [/\bvaluation\b/i, ["valuation"]],
  [/\bfigures\b/i, ["amount", "valuation"]],
  [/\bexact \$/i, ["valuation"]],
  [/\b(?:provider|cloud|azure)\b/i, ["cloudTerms", "cloudProvider"]],
];

/**
 * The fields of a verified deal that its own quotation says come from memory or from inference.
 * A doubt covers the words before it, back to the nearest bracket, semicolon or end of sentence. A doubt that names no
 * field it knows covers them all: better too little trust than too much.
 */
export function doubtedFields(quote: string): Set<SourcedField> {
  const doubted = new Set<SourcedField>();
  for (const match of quote.matchAll(DOUBT)) {
    const before = quote.slice(0, match.index);
    const words = before.slice(
      Math.max(before.lastIndexOf("("), before.lastIndexOf(";"), before.lastIndexOf(". ")) + 1,
    );
    const named = NAMED.filter(([pattern]) => pattern.test(words)).flatMap(([, fields]) => fields);
    for (const field of named.length > 0 ? named : SOURCED_FIELDS) doubted.add(field);
  }
  return doubted;
}
