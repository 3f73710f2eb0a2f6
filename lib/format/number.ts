/** The interface speaks English; figures are grouped its way everywhere, on the server and in exports alike. */
const LOCALE = "en-US";
/** The true minus sign: as wide as the plus, unlike the hyphen. */
const MINUS = "\u2212";

/** A number with a fixed count of decimals, grouped thousands and a true minus: 1731 -> '1,731', -4.5 -> '−4.5'. */
export function formatNumber(value: number, decimals = 0): string {
  const text = Math.abs(value).toLocaleString(LOCALE, {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  });
  // A value that rounds to zero carries no sign.
  return value < 0 && /[1-9]/.test(text) ? MINUS + text : text;
}

/** A difference with its sign: 0.016 -> '+0.02', -4.5 -> '−4.50'; one that rounds to zero is '±0'. */
export function formatDifference(value: number, decimals = 2): string {
  const text = formatNumber(value, decimals);
  if (!/[1-9]/.test(text)) return "±0";
  return value > 0 ? `+${text}` : text;
}

/** A count with its noun: countOf(1, "deal") -> '1 deal', countOf(1731, "deal") -> '1,731 deals'. */
export function countOf(n: number, noun: string, plural = `${noun}s`): string {
  return `${formatNumber(n)} ${n === 1 ? noun : plural}`;
}

/** 'a', 'a and b', 'a, b and c'. */
export function listOf(items: readonly string[]): string {
  if (items.length < 2) return items[0] ?? "";
  return `${items.slice(0, -1).join(", ")} and ${items.at(-1)}`;
}

/** Bytes in megabytes of a million, one decimal, without the unit: 18_432_000 -> '18.4'. */
export function formatMegabytes(bytes: number): string {
  return formatNumber(bytes / 1e6, 1);
}
