import type { Span } from "../../shared/span";
import { collectMatches, type Form, type FormSet } from "./collect-matches";
import { foldWidth } from "./fold-width";
import { CHINESE_NUMBER, parseChineseNumber } from "./parse-chinese-number";
import { ENGLISH_NUMBER, parseEnglishNumber } from "./parse-number-words";

/** A share found in a text. */
export interface PercentMatch extends Span {
  /** 80 for '80%', 'four-fifths' and '八成'; at most three decimals. */
  percent: number;
}

const DENOMINATORS: Readonly<Record<string, number>> = {
  half: 2,
  halves: 2,
  third: 3,
  quarter: 4,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
  twentieth: 20,
};

function figure(text: string | undefined): number | null {
  if (text === undefined) return null;
  return /^\d/.test(text) ? Number(text.replace(/,/g, "")) : parseEnglishNumber(text);
}

function share(part: number | null, whole: number | null): number | null {
  return part === null || whole === null || whole === 0 || part > whole ? null : (100 * part) / whole;
}

const COUNT = `(${ENGLISH_NUMBER}|\\d{1,3})`;

/** Most specific first: a later form never takes words that an earlier one has taken. */
const SHARES: readonly Form<number>[] = [
  // 'seven and one-half percent (7.5%)', 'eighty (80) percent', '80 per cent.', '70%': the figure in brackets wins.
  {
    pattern: new RegExp(
      `${ENGLISH_NUMBER}(?:[ -]and[ -](?:one|a)[ -]half)?(?: percent| per cent\\.?)? ?\\((\\d{1,3}(?:\\.\\d{1,4})?) ?(?:%|per ?cent)?\\)(?: ?%| percent\\b| per cent\\b)?`,
      "gi",
    ),
    value: ([whole, number]) => (/%|per ?cent/i.test(whole ?? "") ? figure(number) : null),
  },
  // 'twelve point five percent', '12½ %', '85 p.c.'
  {
    pattern: new RegExp(
      `(${ENGLISH_NUMBER}) point (zero|one|two|two five|three|four|five|six|seven|seven five|eight|nine) per ?cent\\b`,
      "gi",
    ),
    value: ([, whole, tenths]) => {
      const digits = (tenths ?? "").split(" ").map((digit) => parseEnglishNumber(digit) ?? 0);
      return (figure(whole) ?? 0) + Number(`0.${digits.join("")}`);
    },
  },
  { pattern: /(?<![\d.,])(\d{1,3})½ ?(?:%|per ?cent\b)/gi, value: ([, number]) => (figure(number) ?? 0) + 0.5 },
  { pattern: /(?<![\d.,])(\d{1,3}(?:\.\d{1,4})?) ?p\.c\./gi, value: ([, number]) => figure(number) },
  { pattern: /(?<![\d.,])(\d{1,3}(?:\.\d{1,4})?) ?(?:%|per ?cents?\b|pct\b)/gi, value: ([, number]) => figure(number) },
  {
    pattern: new RegExp(
      `(${ENGLISH_NUMBER})(?: and (?:(?:one|a)[ -]half|(?:one|a)[ -](quarter)))?[ -]per ?cents?\\b`,
      "gi",
    ),
    value: ([whole, words, quarter]) => {
      const base = figure(words);
      if (base === null) return null;
      return base + (quarter ? 0.25 : / and (?:one|a)[ -]half/i.test(whole ?? "") ? 0.5 : 0);
    },
  },
  // '15 points of gross margin', 'five points of margin', '250 basis points'
  { pattern: /\b(\d{1,4}) basis points\b/gi, value: ([, number]) => (figure(number) ?? 0) / 100 },
  {
    pattern: new RegExp(`${COUNT} (?:percentage )?points? (?:of|on|to|share)\\b`, "gi"),
    value: ([, number]) => figure(number),
  },
  // '85 cents of every hosting dollar', 'seventeen cents', 'twenty-two pence in every pound': a part of one unit of money
  {
    pattern: new RegExp(
      `${COUNT} (?:cents?|pence|p.c.|fen) (?:of|in|on|out of|from) (?:each|every|the) (?:\\w+ ){0,2}(?:dollar|pound|euro)s?\\b`,
      "gi",
    ),
    value: ([, number]) => figure(number),
  },
  {
    pattern: new RegExp(
      `(?:each|every) (?:\\w+ ){0,2}(?:dollar|pound|euro)\\b[^.;]{0,80}?${COUNT} (?:cents?|pence)\\b`,
      "gi",
    ),
    value: ([, number]) => figure(number),
  },
  // 'three requests out of four', 'nineteen in twenty', 'forty parts in a hundred', 'seven in ten'
  {
    pattern: new RegExp(
      `${COUNT}(?: [a-z]+)? (?:(?:in|out of|of every)(?: every)? (?:a )?(hundred|ten|twenty|two|three|four|five|six|eight|fifty|100|10|20|50)|in every (${ENGLISH_NUMBER}))\\b`,
      "gi",
    ),
    value: ([, part, whole, every]) => share(figure(part), figure(whole ?? every)),
  },
  // 'two thirds', 'three-quarters', 'one half', 'a fifth of'
  {
    pattern:
      /\b(one|two|three|four|five|six|seven|eight|nine|[1-9])[ -](half|halves|thirds?|fifths?|sixths?|sevenths?|eighths?|ninths?|tenths?|twentieths?)\b/gi,
    value: ([, part, name]) => share(figure(part), DENOMINATORS[(name ?? "").replace(/s$/, "").toLowerCase()] ?? null),
  },
  { pattern: /\bthree[ -]quarters\b(?= of| or|\b)/gi, value: () => 75 },
  { pattern: /\b(?:one[ -]quarter|a quarter of)\b/gi, value: () => 25 },
  {
    pattern: /\ba (third|fifth|sixth|eighth|tenth|twentieth) (?:of|or|part|share)\b/gi,
    value: ([, name]) => share(1, DENOMINATORS[(name ?? "").toLowerCase()] ?? null),
  },
  {
    pattern:
      /\b(?:half|a half) (?:of|the|each|its|with|all|their|our|your|his|her|every)\b|\bwith a half each\b|\bremaining half\b|\b(?:more than|at least|over|no less than|not less than|no fewer than) (?:one[ -]|a )?half\b(?![ -](?:a )?(?:year|day|hour|dozen|month))/gi,
    value: () => 50,
  },
  // 百分之八十, 千分之五
  {
    pattern: new RegExp(`([百千])分之(${CHINESE_NUMBER})(?:点([一二三四五六七八九零〇]{1,3}))?`, "g"),
    value: ([, base, number, decimals]) => {
      const whole = parseChineseNumber(number ?? "");
      if (whole === null) return null;
      const digits = [...(decimals ?? "")].map((digit) => parseChineseNumber(digit) ?? 0).join("");
      return (whole + (digits ? Number(`0.${digits}`) : 0)) / (base === "千" ? 10 : 1);
    },
  },
  // 四分之三, 三分之二
  {
    pattern: /([二两三四五六七八九十])分之([一二两三四五六七八九])/g,
    value: ([, whole, part]) => share(parseChineseNumber(part ?? ""), parseChineseNumber(whole ?? "")),
  },
  // 八成, 七成半, 3成; not 成立, 成本, 成员, 成为, 成都
  {
    pattern:
      /([一二两三四五六七八九]|(?<!\d)\d)成([半一二三四五六七八九](?!成))?(?![立本员員为為都交果功就分份型品色])/g,
    value: ([, number, half]) =>
      (parseChineseNumber(number ?? "") ?? 0) * 10 + (half === "半" ? 5 : (parseChineseNumber(half ?? "零") ?? 0)),
  },
  // 15个点, 八个百分点
  {
    pattern: new RegExp(`(${CHINESE_NUMBER})个(?:百分)?点(?!位|名)`, "g"),
    value: ([, number]) => parseChineseNumber(number ?? ""),
  },
  { pattern: /(?<![一二三四五六七八九十])(?:一半|半数|半數)/g, value: () => 50 },
];

const FORMS: FormSet<number> = {
  forms: SHARES,
  sign: /%|cent|pct|point|pence|p\.c\.|\bfen\b|hal[fv]|third|quarter|f(?:if|our)th|sixth|seventh|eighth|ninth|tenth|twentieth|\b(?:in|(?:out )?of) (?:every|an? |[a-z]*hundred|t[ehw]|f[io]|six|eight|\d)/i,
};

/** A multiple of price above this is no share of anything. */
const LARGEST = 1000;

const round = (value: number): number => Math.round(value * 1000) / 1000;

/**
 * Every share of a whole that the text states, in text order: figures ('80%', '80 per cent'), words ('eighty percent',
 * 'two thirds', 'seven in ten', '15 points of margin', 'nine cents of each dollar') and Chinese ('百分之八十', '八成',
 * '四分之三'). Overlapping readings give one match; values above 1,000 are dropped as no share.
 */
export function findPercents(text: string): PercentMatch[] {
  return collectMatches(foldWidth(text), FORMS)
    .filter(({ value }) => value <= LARGEST)
    .map(({ start, end, value }) => ({ start, end, percent: round(value) }));
}
