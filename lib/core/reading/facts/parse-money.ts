import type { Money } from "../../shared/money";
import type { Span } from "../../shared/span";
import { collectMatches, type Form, type FormSet } from "./collect-matches";
import { CURRENCY_CODE, CURRENCY_NAME, CURRENCY_SIGN, chineseCurrency, currencyOf } from "./currencies";
import { foldWidth } from "./fold-width";
import { moneyOrNull } from "./money-or-null";
import { CHINESE_NUMBER, parseChineseNumber } from "./parse-chinese-number";
import { FIGURE, MULTIPLIER, scaleFigure } from "./parse-figure";
import { ENGLISH_NUMBER, parseEnglishNumber } from "./parse-number-words";

/** An amount of money found in a text. */
export interface AmountMatch extends Span {
  money: Money;
}

/** The lower end of a range takes the multiplier of the upper: '$40-50 million', 'US$5 to 10m'. */
const RANGE_MULTIPLIER = `(?= ?(?:-|–|to) ?(?:${CURRENCY_SIGN})?\\d{1,4}(?:\\.\\d{1,2})? ?(${MULTIPLIER})(?![a-z]))`;

const CHINESE_UNITS =
  "元人民币|人民币|元|美元|美金|美刀|港元|港币|港幣|欧元|歐元|英镑|日元|日圆|韩元|新加坡元|円|圆|圓|块";
const CHINESE_PREFIXES = "人民币|人民幣|美元|美金|港币|港幣|新臺幣|新台币|新台幣|欧元|歐元|英镑|日元|RMB ?|USD ?|¥";

/** 'million' may be joined to its figure by a hyphen. */
const JOINED = `(?: ?(${MULTIPLIER})|-(thousand|million|billion))`;

/** Parts of a million or more in words: 'half a million', 'four and a half billion'. */
const PARTS: Readonly<Record<string, number>> = { half: 0.5, quarter: 0.25 };
const LARGE: Readonly<Record<string, number>> = { thousand: 1e3, million: 1e6, billion: 1e9 };

/** 'four and a half million': 4, 'half', 'million'. */
function partOf(whole: number, part: string | undefined, large: string | undefined): number {
  return (whole + (PARTS[(part ?? "").toLowerCase()] ?? 0)) * (LARGE[(large ?? "").toLowerCase()] ?? 0);
}

const SUMS: readonly Form<Money>[] = [
  // USD5000万, 美元5000万, ¥1.2亿: before the sign takes the bare figure
  {
    pattern: new RegExp(
      `(${CURRENCY_SIGN}|(?<![a-z])(?:${CURRENCY_CODE}) ?|人民币|人民幣|美元|美金|港币|港幣|欧元|歐元|日元)(\\d[\\d,]{0,12}(?:\\.\\d{1,4})? ?[百千仟]?[万萬亿億])`,
      "gi",
    ),
    value: ([, before, number]) =>
      moneyOrNull(parseChineseNumber(number ?? ""), currencyOf((before ?? "").trim()) ?? chineseCurrency(before ?? "")),
  },
  // half a million dollars, a quarter of a million euros
  {
    pattern: new RegExp(
      `\\b(half|quarter)(?: of)? an? (thousand|million|billion) (${CURRENCY_NAME}|${CURRENCY_CODE})(?![a-z])`,
      "gi",
    ),
    value: ([, part, large, name]) => moneyOrNull(partOf(0, part, large), currencyOf(name ?? "")),
  },
  // four and a half million dollars; looking back from 'and' is cheaper than trying each word for a number
  {
    pattern: new RegExp(
      `\\band (?:a|one)[ -](?<=(${ENGLISH_NUMBER}|\\b\\d{1,3}) and (?:a|one)[ -])(half|quarter) (thousand|million|billion) (${CURRENCY_NAME}|${CURRENCY_CODE})(?![a-z])`,
      "gi",
    ),
    value: ([, words, part, large, name]) => {
      const whole = /^\d/.test(words ?? "") ? Number(words) : parseEnglishNumber(words ?? "");
      return whole === null ? null : moneyOrNull(partOf(whole, part, large), currencyOf(name ?? ""));
    },
  },
  // MSEK 40, 40 MSEK, 12 MEUR
  {
    hints: ["msek", "mnok", "mdkk", "meur", "mchf", "tsek"],
    pattern:
      /(?<![\w.,])(?:(\d{1,4}(?:[.,]\d{1,2})?) ?M(SEK|NOK|DKK|EUR|CHF)|M(SEK|NOK|DKK|EUR|CHF) ?(\d{1,4}(?:[.,]\d{1,2})?))(?![\w])/g,
    value: ([, figure, code, first, after]) =>
      moneyOrNull(scaleFigure(figure ?? after ?? "", "m"), code ?? first ?? ""),
  },
  // $2½ million
  {
    pattern: /([$€£])(\d{1,3})½ ?(million|billion|m|bn)(?![a-z\d])/gi,
    value: ([, sign, whole, large]) => moneyOrNull(scaleFigure(`${whole}.5`, large), currencyOf(sign ?? "")),
  },
  // five (5) million dollars
  {
    pattern: new RegExp(
      `\\((?<=[a-z] \\()(\\d{1,3})\\) (thousand|million|billion) (${CURRENCY_NAME}|${CURRENCY_CODE})(?![a-z])`,
      "gi",
    ),
    value: ([, figure, large, name]) => moneyOrNull(scaleFigure(figure ?? "", large), currencyOf(name ?? "")),
  },
  // sixty million (60,000,000) dollars
  {
    pattern: new RegExp(`\\((?<=[a-z] \\()(${FIGURE})\\) (${CURRENCY_NAME}|${CURRENCY_CODE})(?![a-z])`, "gi"),
    value: ([, figure, name]) => moneyOrNull(scaleFigure(figure ?? "", undefined), currencyOf(name ?? "")),
  },
  // $forty million, US$ forty million
  {
    pattern: new RegExp(`([$€£])(?<=us.|(?<![a-z\\d]).) ?(${ENGLISH_NUMBER})`, "gi"),
    value: ([, sign, words]) => moneyOrNull(parseEnglishNumber(words ?? ""), currencyOf(sign ?? "")),
  },
  // USD four million
  {
    hints: ["usd ", "eur ", "gbp ", "cny ", "rmb "],
    pattern: new RegExp(`\\b(USD|EUR|GBP|CNY|RMB) (${ENGLISH_NUMBER})`, "gi"),
    value: ([, code, words]) => moneyOrNull(parseEnglishNumber(words ?? ""), currencyOf(code ?? "")),
  },
  // US$40m, $45,000,000, EUR 110 million, RMB 5m
  {
    pattern: new RegExp(
      `(?<![\\w$])(${CURRENCY_SIGN}|${CURRENCY_CODE}(?=[ \\d.]))[. ]{0,2}(${FIGURE})(?:${JOINED}(?![a-z\\d])|${RANGE_MULTIPLIER}|(?![a-z\\d]))`,
      "gi",
    ),
    value: ([, sign, figure, own, joined, range]) =>
      moneyOrNull(scaleFigure(figure ?? "", own ?? joined ?? range), currencyOf(sign ?? "")),
  },
  // 120.000 EUR, 40 million dollars, 3 million euro
  {
    pattern: new RegExp(
      `(?<![\\w$€£.,])(${FIGURE})${JOINED}?[ -](?:of )?(${CURRENCY_NAME}|${CURRENCY_CODE}|us\\$|€|£)(?![a-z\\d])`,
      "gi",
    ),
    value: ([, figure, own, joined, name]) =>
      moneyOrNull(scaleFigure(figure ?? "", own ?? joined), currencyOf(name ?? "")),
  },
  // US Dollars 40,000,000
  {
    hints: ["dollars ", "euro", "sterling "],
    pattern: new RegExp(
      `\\b((?:u\\.?s\\.? |united states )dollars|euros?|pounds sterling) (${FIGURE})(?: ?(${MULTIPLIER}))?(?![a-z\\d])`,
      "gi",
    ),
    value: ([, name, figure, own]) => moneyOrNull(scaleFigure(figure ?? "", own), currencyOf(name ?? "")),
  },
  // forty million dollars
  {
    pattern: new RegExp(`(${ENGLISH_NUMBER})[ -](${CURRENCY_NAME}|${CURRENCY_CODE})(?![a-z])`, "gi"),
    value: ([, words, name]) => moneyOrNull(parseEnglishNumber(words ?? ""), currencyOf(name ?? "")),
  },
  // 人民币1.8亿元, 5000万元, 新臺幣一億五千萬元, 800万美元
  {
    pattern: new RegExp(`(${CHINESE_PREFIXES}|)(${CHINESE_NUMBER})(?:余|餘)?(${CHINESE_UNITS})`, "g"),
    value: ([, before, number, after]) =>
      moneyOrNull(parseChineseNumber(number ?? ""), chineseCurrency(`${before} ${after}`)),
  },
  {
    pattern: new RegExp(`(?:人民币|人民幣)(${CHINESE_NUMBER})`, "g"),
    value: ([, number]) => moneyOrNull(parseChineseNumber(number ?? ""), "CNY"),
  },
];

const FORMS: FormSet<Money> = {
  forms: SUMS,
  sign: new RegExp(`[$€£¥₩₹]|M(?:SEK|NOK|DKK|EUR|CHF)|\\b(?:${CURRENCY_NAME}|${CURRENCY_CODE})`, "i"),
};

/**
 * Every amount of money with its currency that the text states, in text order: '$45,000,000', 'US$40m', 'USD 40MM',
 * 'EUR 110 million', '120.000 EUR', 'forty million dollars', '人民币1.2亿元', '4,000万元'. A bare '$' is US dollars, a bare
 * '元' or '¥' is CNY. The lower end of a range takes the upper's multiplier. Amounts without a currency are not found.
 */
export function findAmounts(text: string): AmountMatch[] {
  return collectMatches(foldWidth(text), FORMS).map(({ start, end, value }) => ({ start, end, money: value }));
}

/** The currency that most of the text's amounts are in; null where it states no amount. */
export function mainCurrency(text: string): string | null {
  const counts = new Map<string, number>();
  for (const { money } of findAmounts(text)) counts.set(money.currency, (counts.get(money.currency) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}
