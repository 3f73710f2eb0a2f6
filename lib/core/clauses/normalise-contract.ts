/** Line ends cut compounds in two: 'non- transferable'. */
const BROKEN_COMPOUND = /\b(non|sub|co|pre|post|re|anti|semi|self|third)- (?=[a-z])/g;

/**
 * The form in which rules and model see the words of a contract: lower case, plain quotes and dashes, single spaces. Its own,
 * apart from that of the investment papers, because the weights for contracts fit it.
 */
export function normaliseContract(text: string): string {
  return text
    .normalize("NFKC")
    .replace(/[\u2018\u2019\u201b\u00b4]/g, "'")
    .replace(/[\u201c\u201d\u201e\u00ab\u00bb]/g, '"')
    .replace(/[\u2010-\u2015\u2212]/g, "-")
    .replace(/\s+/g, " ")
    .trim()
    .toLowerCase()
    .replace(BROKEN_COMPOUND, "$1-");
}
