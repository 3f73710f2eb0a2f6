import type { PredictionStatus } from "@/lib/core/market/prediction";
import { formatDate } from "@/lib/format/date";

const NUMBERS = ["none", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];

/** Small numbers are words in prose. */
const word = (n: number) => NUMBERS[n] ?? String(n);
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/**
 * The page's first line: how many predictions, and how far they have come true.
 * @param counts predictions by status.
 * @param madeOn and asOf: ISO dates.
 */
export function predictionsStandfirst(
  total: number,
  counts: Record<PredictionStatus, number>,
  madeOn: string,
  asOf: string,
): string {
  const be = (n: number) => (n === 1 || n === 0 ? "is" : "are");
  const met = `${capital(word(counts.seen))} ${be(counts.seen)} met as of ${formatDate(asOf, "long")}`;
  const part = counts["partly seen"];
  const partly = part === 0 ? "" : `; ${word(part)} ${be(part)} seen in part`;
  return `${capital(word(total))} made in ${formatDate(madeOn.slice(0, 7), "long")}, each with the evidence for and against it. ${met}${partly}.`;
}
