/** Words and letters that multiply the figure before them. */
const MULTIPLIERS: Readonly<Record<string, number>> = {
  k: 1e3,
  thousand: 1e3,
  m: 1e6,
  mm: 1e6,
  mn: 1e6,
  mio: 1e6,
  mln: 1e6,
  mil: 1e6,
  million: 1e6,
  millions: 1e6,
  bn: 1e9,
  b: 1e9,
  billion: 1e9,
  lakh: 1e5,
  lakhs: 1e5,
  crore: 1e7,
  crores: 1e7,
};

/** Regular expression source of a multiplier after a figure. */
export const MULTIPLIER = "(?:thousand|millions?|billion|lakhs?|crores?|mio|mln|mil|mm|mn|bn|k|m|b)\\.?";

/** Regular expression source of a figure with or without separators, Indian grouping ('20,00,00,000') included. */
export const FIGURE =
  "\\d{1,2}(?:,\\d{2}){1,4},\\d{3}(?!\\d)|\\d{1,3}(?:[.,' ’]\\d{3}){1,5}(?:[.,]\\d{1,2})?(?!\\d)|\\d{1,15}(?:[.,]\\d{1,4})?(?!\\d)";

/**
 * The value of a figure with separators: '45,000,000', '1.5', '120.000' (European grouping), '1.234,56', "2'500'000".
 * A single separator before exactly three digits groups thousands, before others it is the decimal sign.
 */
export function parseFigure(figure: string): number {
  const plain = figure.replace(/[' ’]/g, "");
  const last = Math.max(plain.lastIndexOf("."), plain.lastIndexOf(","));
  if (last < 0) return Number(plain);
  const separator = plain[last] ?? "";
  const other = separator === "." ? "," : ".";
  const count = plain.split(separator).length - 1;
  const decimals = plain.length - last - 1;
  const grouping = count > 1 || (decimals === 3 && !plain.includes(other) && !plain.startsWith("0"));
  if (grouping) return Number(plain.replace(/[.,]/g, ""));
  return Number(`${plain.slice(0, last).replace(/[.,]/g, "")}.${plain.slice(last + 1)}`);
}

/** The value of a figure with its multiplier: '12.5' and 'm' are 12,500,000. */
export function scaleFigure(figure: string, multiplier: string | undefined): number {
  const factor = multiplier ? (MULTIPLIERS[multiplier.toLowerCase().replace(/\.$/, "")] ?? 1) : 1;
  // '1.250 million' is one and a quarter: with a multiplier a single point is the decimal sign
  const decimal = /^\d{1,3}\.\d{3}$/.test(figure) && factor > 1;
  return (decimal ? Number(figure) : parseFigure(figure)) * factor;
}
