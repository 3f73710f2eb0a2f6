import { type Money, money } from "../../shared/money";
import type { Span } from "../../shared/span";
import { foldWidth } from "./fold-width";
import { CHINESE_NUMBER, ENGLISH_NUMBER, parseChineseNumber, parseEnglishNumber } from "./parse-number-words";

/** An amount of money found in a text. */
export interface AmountMatch extends Span {
  money: Money;
}

/** Signs and names of currencies to ISO 4217; longest first where one begins another. */
const CURRENCIES: Readonly<Record<string, string>> = {
  us$: "USD",
  usd: "USD",
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

const ISO_CODES = [
  "USD",
  "EUR",
  "GBP",
  "CNY",
  "JPY",
  "KRW",
  "INR",
  "CHF",
  "SEK",
  "NOK",
  "DKK",
  "PLN",
  "CZK",
  "HUF",
  "AED",
  "SAR",
  "QAR",
  "KWD",
  "ILS",
  "TRY",
  "ZAR",
  "NGN",
  "KES",
  "EGP",
  "XOF",
  "XAF",
  "BRL",
  "MXN",
  "CLP",
  "COP",
  "ARS",
  "PEN",
  "CAD",
  "AUD",
  "NZD",
  "SGD",
  "HKD",
  "TWD",
  "MYR",
  "THB",
  "IDR",
  "VND",
  "PHP",
  "ISK",
] as const;

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
  [/^(?:dirhams?)$/i, "AED"],
  [/^riyals?$/i, "SAR"],
  [/^(?:reais|reals)$/i, "BRL"],
  [/^naira$/i, "NGN"],
];

const NAME =
  "(?:(?:u\\.?s\\.? |united states )?dollars?|bucks|euros?|pounds?(?: sterling)?|quid|yuan|renminbi|yen|won|rupees?|(?:swiss )?francs|dirhams?|riyals?|reais|reals|naira)";

const MULTIPLIERS: Readonly<Record<string, number>> = {
  k: 1e3,
  thousand: 1e3,
  m: 1e6,
  mm: 1e6,
  mn: 1e6,
  mio: 1e6,
  mln: 1e6,
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

const MULTIPLIER = "(?:thousand|millions?|billion|lakhs?|crores?|mio|mln|mm|mn|bn|k|m|b)\\.?";
const NUMBER = "\\d{1,3}(?:[.,' ’]\\d{3}){1,5}(?:[.,]\\d{1,2})?(?!\\d)|\\d{1,15}(?:[.,]\\d{1,4})?(?!\\d)";
const SIGN = "(?:us\\$|nz\\$|hk\\$|nt\\$|ca\\$|au\\$|sg\\$|[cars]\\$|\\$|€|£|¥|₩|₹)";
const CODE = `(?:${ISO_CODES.join("|")}|RMB|USDC|Rs)`;

/**
 * The value of a figure with separators: '45,000,000', '1.5', '120.000' (European grouping), '1.234,56', "2'500'000".
 * A single separator before exactly three digits groups thousands, before others it is the decimal sign.
 */
export function parseFigure(figure: string): number {
  const plain = figure.replace(/[' ’]/g, "");
  const last = Math.max(plain.lastIndexOf("."), plain.lastIndexOf(","));
  if (last < 0) return Number(plain);
  const separator = plain[last];
  const other = separator === "." ? "," : ".";
  const count = plain.split(separator ?? "").length - 1;
  const decimals = plain.length - last - 1;
  const grouping = count > 1 || (decimals === 3 && !plain.includes(other) && !/^0/.test(plain));
  if (grouping) return Number(plain.replace(/[.,]/g, ""));
  return Number(`${plain.slice(0, last).replace(/[.,]/g, "")}.${plain.slice(last + 1)}`);
}

function scaled(figure: string | undefined, multiplier: string | undefined): number | null {
  if (figure === undefined) return null;
  const factor = multiplier ? (MULTIPLIERS[multiplier.toLowerCase().replace(/\.$/, "")] ?? 1) : 1;
  // '1.250 million' is one and a quarter: with a multiplier a single point is the decimal sign
  const single = /^\d{1,3}\.\d{3}$/.test(figure) && factor > 1;
  return (single ? Number(figure) : parseFigure(figure)) * factor;
}

interface Form {
  pattern: RegExp;
  value: (groups: readonly (string | undefined)[]) => { amount: number | null; currency: string | null };
}

const currencyOf = (sign: string | undefined): string | null => {
  const key = (sign ?? "").toLowerCase().replace(/[ .]/g, "");
  return CURRENCIES[key] ?? ISO_CODES.find((code) => code.toLowerCase() === key) ?? null;
};

const nameOf = (word: string | undefined): string | null =>
  NAMES.find(([pattern]) => pattern.test(word ?? ""))?.[1] ?? null;

const CHINESE_CURRENCIES: readonly (readonly [RegExp, string])[] = [
  [/美元|美金|USD/, "USD"],
  [/港元|港币|港幣/, "HKD"],
  [/新臺幣|新台币|新台幣|台币|臺幣/, "TWD"],
  [/欧元|歐元/, "EUR"],
  [/英镑|英鎊/, "GBP"],
  [/日元|日圆|日圓/, "JPY"],
  [/韩元|韓元/, "KRW"],
  [/新加坡元|新元/, "SGD"],
];

function chineseCurrency(before: string | undefined, after: string | undefined): string {
  const words = `${before ?? ""} ${after ?? ""}`;
  return CHINESE_CURRENCIES.find(([pattern]) => pattern.test(words))?.[1] ?? "CNY";
}

const FORMS: readonly Form[] = [
  // US$40m, $45,000,000, EUR 110 million, RMB 5m
  {
    pattern: new RegExp(
      `(?<![\\w$])(${SIGN}|${CODE}(?=[ \\d.]))[. ]{0,2}(${NUMBER})(?: ?(${MULTIPLIER}))?(?![a-z\\d])`,
      "gi",
    ),
    value: ([, sign, figure, multiplier]) => ({ amount: scaled(figure, multiplier), currency: currencyOf(sign) }),
  },
  // 120.000 EUR, 40 million dollars, 3 million euro
  {
    pattern: new RegExp(`(?<![\\w$€£.,])(${NUMBER})(?: ?(${MULTIPLIER}))? (?:of )?(${NAME}|${CODE})(?![a-z\\d])`, "gi"),
    value: ([, figure, multiplier, name]) => ({
      amount: scaled(figure, multiplier),
      currency: nameOf(name) ?? currencyOf(name),
    }),
  },
  // forty million dollars
  {
    pattern: new RegExp(`(${ENGLISH_NUMBER}) (${NAME}|${CODE})(?![a-z])`, "gi"),
    value: ([, words, name]) => ({
      amount: parseEnglishNumber(words ?? ""),
      currency: nameOf(name) ?? currencyOf(name),
    }),
  },
  // 人民币1.8亿元, 5000万元, 新臺幣一億五千萬元, 800万美元
  {
    pattern: new RegExp(
      `(人民币|人民幣|美元|美金|港币|港幣|新臺幣|新台币|新台幣|欧元|歐元|英镑|日元|RMB ?|USD ?|¥|)(${CHINESE_NUMBER})(?:余|餘)?(元人民币|元|美元|美金|港元|港币|欧元|歐元|英镑|日元|日圆|韩元|新加坡元|圆|圓|块)`,
      "g",
    ),
    value: ([, before, number, after]) => ({
      amount: parseChineseNumber(number ?? ""),
      currency: chineseCurrency(before, after),
    }),
  },
  {
    pattern: new RegExp(`(?:人民币|人民幣)(${CHINESE_NUMBER})`, "g"),
    value: ([, number]) => ({ amount: parseChineseNumber(number ?? ""), currency: "CNY" }),
  },
];

function toMoney(amount: number | null, currency: string | null): Money | null {
  if (amount === null || currency === null || !(amount > 0)) return null;
  try {
    return money(amount, currency);
  } catch {
    // More minor units than a safe integer holds: no amount that a deal states.
    return null;
  }
}

/**
 * Every amount of money with its currency that the text states, in text order: '$45,000,000', 'US$40m', 'USD 40MM',
 * 'EUR 110 million', '120.000 EUR', 'forty million dollars', '人民币1.2亿元', '4,000万元'. A bare '$' is US dollars, a bare
 * '元' or '¥' is CNY. Amounts without a currency are not found.
 */
export function findAmounts(text: string): AmountMatch[] {
  const folded = foldWidth(text);
  const found: AmountMatch[] = [];
  for (const form of FORMS) {
    for (const match of folded.matchAll(form.pattern)) {
      const { amount, currency } = form.value(match);
      const value = toMoney(amount, currency);
      const span = { start: match.index, end: match.index + match[0].length };
      if (value === null || found.some((other) => other.start < span.end && span.start < other.end)) continue;
      found.push({ ...span, money: value });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

const BARE = /(?<![\w$€£¥.,-])(\d{1,4}(?:[.,]\d{1,3})?) ?(k|mm|mn|m|bn|million|billion)(?![a-z\d/])/gi;
const CHINESE_BARE = new RegExp(`(${CHINESE_NUMBER})(?![元美港欧英日张个個台辆人户次词参\\d])`, "g");

/**
 * Sums that notes and mails write without a currency ('4m of the 12', '900k', '赔1200万'), in the currency given, in text
 * order. Only figures with a multiplier count: a bare number may be anything.
 */
export function findBareAmounts(text: string, currency: string): AmountMatch[] {
  const folded = foldWidth(text);
  const found: AmountMatch[] = [];
  const add = (match: RegExpExecArray, amount: number | null) => {
    const value = toMoney(amount, currency);
    if (value) found.push({ start: match.index, end: match.index + match[0].length, money: value });
  };
  for (const match of folded.matchAll(BARE)) add(match, scaled(match[1], match[2]));
  for (const match of folded.matchAll(CHINESE_BARE)) {
    if (/[万萬亿億]$/.test(match[0])) add(match, parseChineseNumber(match[0]));
  }
  return found.sort((a, b) => a.start - b.start);
}

/** The currency that the text's amounts are in, most frequent first; null where it states no amount. */
export function mainCurrency(text: string): string | null {
  const counts = new Map<string, number>();
  for (const { money: value } of findAmounts(text)) counts.set(value.currency, (counts.get(value.currency) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}
