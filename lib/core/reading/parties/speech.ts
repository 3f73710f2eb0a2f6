/** The two sides that may speak in a paper. */
export type Side = "company" | "investor";

/** Patterns, with the flag g, by which a way of speaking shows its side. */
export interface Speech {
  company: readonly RegExp[];
  investor: readonly RegExp[];
}

/** How often any of the patterns matches. */
export function countOf(text: string, patterns: readonly RegExp[]): number {
  return patterns.reduce((sum, pattern) => sum + (text.match(pattern)?.length ?? 0), 0);
}

/** Above 0 for the startup, below for the investor. */
export function leanOf(text: string, { company, investor }: Speech): number {
  return countOf(text, company) - countOf(text, investor);
}
