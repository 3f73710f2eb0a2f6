/**
 * Signs, and short forms that are no ISO 4217 code, to their code. A bare dollar is the US dollar, a bare ¥ the yuan.
 */
const SIGNS: Readonly<Record<string, string>> = {
  us$: "USD",
  usdc: "USD",
  c$: "CAD",
  ca$: "CAD",
  a$: "AUD",
  au$: "AUD",
  nz$: "NZD",
  s$: "SGD",
  sg$: "SGD",
  hk$: "HKD",
  nt$: "TWD",
  r$: "BRL",
  $: "USD",
  "€": "EUR",
  "£": "GBP",
  "¥": "CNY",
  "₩": "KRW",
  "₹": "INR",
  rmb: "CNY",
  rs: "INR",
};

/** ISO 4217 codes of the currencies that deals are struck in. */
const ISO_CODES = (
  "USD EUR GBP CNY JPY KRW INR CHF SEK NOK DKK PLN CZK HUF AED SAR QAR KWD ILS TRY ZAR NGN KES EGP XOF XAF " +
  "BRL MXN CLP COP ARS PEN CAD AUD NZD SGD HKD TWD MYR THB IDR VND PHP ISK"
).split(" ");

/** Words for a currency after the number. */
const NAMES: readonly (readonly [RegExp, string])[] = [
  [/^(?:u\.?s\.? |united states )?dollars?$/i, "USD"],
  [/^bucks$/i, "USD"],
  [/^euros?$/i, "EUR"],
  [/^(?:pounds?(?: sterling)?|quid)$/i, "GBP"],
  [/^(?:yuan|renminbi)$/i, "CNY"],
  [/^yen$/i, "JPY"],
  [/^won$/i, "KRW"],
  [/^rupees?$/i, "INR"],
  [/^(?:swiss )?francs$/i, "CHF"],
  [/^dirhams?$/i, "AED"],
  [/^riyals?$/i, "SAR"],
  [/^(?:reais|reals)$/i, "BRL"],
  [/^naira$/i, "NGN"],
];

/** Regular expression source of a currency sign before a figure. */
export const CURRENCY_SIGN = "(?:us\\$|nz\\$|hk\\$|nt\\$|ca\\$|au\\$|sg\\$|[cars]\\$|\\$|€|£|¥|₩|₹)";

/** Regular expression source of a currency code. */
export const CURRENCY_CODE = `(?:${ISO_CODES.join("|")}|RMB|USDC|Rs)`;

/** Regular expression source of a currency's English name. */
export const CURRENCY_NAME =
  "(?:(?:u\\.?s\\.? |united states )?dollars?|bucks|euros?|pounds?(?: sterling)?|quid|yuan|renminbi|yen|won|rupees?|(?:swiss )?francs|dirhams?|riyals?|reais|reals|naira)";

/** The ISO 4217 code of a sign, code or English name ('US$', 'RMB', 'euro'); null for none. */
export function currencyOf(word: string): string | null {
  const key = word.toLowerCase().replace(/[ .]/g, "");
  const code = ISO_CODES.find((iso) => iso.toLowerCase() === key);
  return SIGNS[key] ?? code ?? NAMES.find(([pattern]) => pattern.test(word))?.[1] ?? null;
}

const CHINESE_NAMES: readonly (readonly [RegExp, string])[] = [
  [/美元|美金|美刀|USD/, "USD"],
  [/港元|港币|港幣/, "HKD"],
  [/新臺幣|新台币|新台幣|台币|臺幣/, "TWD"],
  [/欧元|歐元/, "EUR"],
  [/英镑|英鎊/, "GBP"],
  [/日元|日圆|日圓|円/, "JPY"],
  [/韩元|韓元/, "KRW"],
  [/新加坡元|新元/, "SGD"],
];

/** The ISO 4217 code that the Chinese words around a figure name; CNY where they name none (元). */
export function chineseCurrency(words: string): string {
  return CHINESE_NAMES.find(([pattern]) => pattern.test(words))?.[1] ?? "CNY";
}
