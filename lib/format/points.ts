import { formatNumber } from "./number";

/** A score: '56', '79.5'. */
export function formatScore(value: number): string {
  return formatNumber(value, Number.isInteger(value) ? 0 : 1);
}

/** A line of the sum, always one decimal: '100.0', '−14.0'. With `plus`, gains carry their sign: '+9.0'. */
export function formatPoints(value: number, plus = false): string {
  const text = formatNumber(value, 1);
  return plus && value >= 0.05 ? `+${text}` : text;
}
