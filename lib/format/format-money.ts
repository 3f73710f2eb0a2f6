const SYMBOLS: Record<string, string> = { USD: "$", EUR: "€", GBP: "£", CNY: "¥", JPY: "¥" };

/** The sign of a currency, or its code and a space where there is no sign or the sign is shared: '$', 'SGD '. */
function sign(currency: string): string {
  // Yuan and yen share a sign: the rarer one here says its code.
  if (currency === "JPY") return "JPY ";
  return SYMBOLS[currency] ?? `${currency} `;
}

const whole = new Intl.NumberFormat("en-US", { maximumFractionDigits: 2 });

/** Major units in full, for facts: '$45,000,000', '¥120,000,000'. */
export function formatFullMoney(major: number, currency = "USD"): string {
  return `${sign(currency)}${whole.format(major)}`;
}

/** Major units in short, for lists and sentences: '$45.0M', '$1.3B', '$750,000'. Below a million nothing is rounded. */
export function formatShortMoney(major: number, currency = "USD"): string {
  const size = Math.abs(major);
  const scaled = (unit: number, letter: string) => `${sign(currency)}${(major / unit).toFixed(1)}${letter}`;
  // 999,950,000 would round to '1000.0M'.
  if (size >= 999_950_000) return scaled(1e9, "B");
  if (size >= 1e6) return scaled(1e6, "M");
  return formatFullMoney(major, currency);
}
