/*
 * Numbers for people. Figures are grouped as in US English (1,731), as the record and the money are; the true minus
 * sign (U+2212) aligns with the digits.
 */
const MINUS = "−";
const count = new Intl.NumberFormat("en-US", { maximumFractionDigits: 0 });
const oneDecimal = new Intl.NumberFormat("en-US", { minimumFractionDigits: 1, maximumFractionDigits: 1 });
const atMostOne = new Intl.NumberFormat("en-US", { maximumFractionDigits: 1 });

const signed = (text: string) => text.replace("-", MINUS);

/** '1,731' */
export function formatCount(value: number): string {
  return signed(count.format(value));
}

/** A score: '56', '79.5'. */
export function formatScore(value: number): string {
  return signed(atMostOne.format(value));
}

/** A line of the sum, always one decimal: '100.0', '−14.0'. With `plus`, gains carry their sign: '+9.0'. */
export function formatPoints(value: number, plus = false): string {
  const text = signed(oneDecimal.format(value === 0 ? 0 : value));
  return plus && value > 0 ? `+${text}` : text;
}

/** '3 strings', '1 string': the count with its noun. */
export function formatPlural(value: number, one: string, many = `${one}s`): string {
  return `${formatCount(value)} ${value === 1 ? one : many}`;
}
