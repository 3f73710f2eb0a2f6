/** Stands between the kinds of a deal's investors in its column, as between the values of every list of the record. */
const APART = "; ";

/** Kinds of investor as the column `Deal.investorKinds` holds them: each once, in order. */
export function kindListText(kinds: readonly string[]): string {
  return kinds.length < 2 ? (kinds[0] ?? "") : [...new Set(kinds)].sort().join(APART);
}

/** The kinds that the column holds; none where they are not known. */
export function readKindList(text: string): string[] {
  return text === "" ? [] : text.split(APART);
}
