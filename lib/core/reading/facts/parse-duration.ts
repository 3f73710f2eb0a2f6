import type { Span } from "../../shared/span";
import { foldWidth } from "./fold-width";
import {
  CHINESE_NUMBER,
  ENGLISH_NUMBER,
  ENGLISH_ORDINAL,
  parseChineseNumber,
  parseEnglishNumber,
  parseEnglishOrdinal,
} from "./parse-number-words";

/** A length of time found in a text. */
export interface DurationMatch extends Span {
  /** Months, fractions possible: 90 days = 3 (30 days a month), 6 weeks = 1.38 (52 weeks a year). */
  months: number;
  /** How it is counted; business days are listed apart because they are nearly always a notice period. */
  unit: "day" | "business_day" | "week" | "month" | "quarter" | "year";
  /** 'length' for 'three years', 'mark' for 'until the third anniversary', 'by month 30', 'years 2026 to 2028'. */
  form: "length" | "mark";
}

type Unit = DurationMatch["unit"];
type Reading = { months: number; unit: Unit } | null;

/** 30 days to the month, 52 weeks and 12 months to the year. */
const MONTHS_PER: Readonly<Record<Unit, number>> = {
  day: 1 / 30,
  business_day: 1 / 21,
  week: 12 / 52,
  month: 1,
  quarter: 3,
  year: 12,
};

function unitOf(word: string, filler: string): Unit {
  const lower = word.toLowerCase();
  if (lower.startsWith("d")) return /business|working|banking|trading/i.test(filler) ? "business_day" : "day";
  if (lower.startsWith("w") || lower.startsWith("fortnight")) return "week";
  if (lower.startsWith("q")) return "quarter";
  if (lower.startsWith("y")) return "year";
  return "month";
}

function amountOf(words: string): number | null {
  const lower = words.toLowerCase();
  if (/^(?:a|an|another|one full|the)$/.test(lower)) return 1;
  if (lower === "half a" || lower === "half") return 0.5;
  if (/^\d/.test(lower)) return Number(lower);
  return parseEnglishNumber(lower);
}

const FILLER =
  "(?:full|whole|entire|consecutive|calendar|fiscal|financial|gregorian|contract|model|complete|clear|further|additional|more|successive|business|working|banking|trading|solar)";
const UNIT = "(days?|weeks?|fortnights?|months?|mths?|mos?|quarters?|years?|yrs?)";

interface Form {
  pattern: RegExp;
  form: DurationMatch["form"];
  value: (groups: readonly (string | undefined)[]) => Reading;
}

function length(amount: number | null, unit: Unit, factor = 1): Reading {
  return amount === null || amount <= 0 ? null : { months: amount * MONTHS_PER[unit] * factor, unit };
}

const ENGLISH: readonly Form[] = [
  // 'a year and a half', 'two and a half years', 'half a year', 'half-years'
  { pattern: /\b(?:a|one) year and a half\b/gi, form: "length", value: () => length(18, "month") },
  {
    pattern: new RegExp(`(${ENGLISH_NUMBER}|\\b\\d{1,2}) and (?:a|one) half (years?|months?)\\b`, "gi"),
    form: "length",
    value: ([, words, unit]) => length((amountOf(words ?? "") ?? 0) + 0.5, unitOf(unit ?? "", "")),
  },
  { pattern: /\bhalf(?: a |-| )years?\b/gi, form: "length", value: () => length(6, "month") },
  // 'thirty-six (36) months': the figure in brackets wins
  {
    pattern: new RegExp(`${ENGLISH_NUMBER} ?\\((\\d{1,4})\\)[ -]{0,2}((?:${FILLER} ){0,2})${UNIT}\\b`, "gi"),
    form: "length",
    value: ([, number, filler, unit]) => length(Number(number), unitOf(unit ?? "", filler ?? "")),
  },
  // '36 months', '18-month', 'three consecutive quarters', '12m', '2 yrs', 'a year'
  {
    pattern: new RegExp(
      `(?<![\\d.,$€£¥])(${ENGLISH_NUMBER}|\\b\\d{1,4}(?:\\.\\d)?|\\b(?:a|an|another))[ -]{0,2}((?:${FILLER} ){0,2})${UNIT}\\b`,
      "gi",
    ),
    form: "length",
    value: ([, words, filler, unit]) => {
      const kind = unitOf(unit ?? "", filler ?? "");
      const weeks = (unit ?? "").toLowerCase().startsWith("fortnight") ? 2 : 1;
      // 'a quarter' is a share or a date more often than three months
      if (kind === "quarter" && /^(?:a|an)$/i.test(words ?? "")) return null;
      return length(amountOf(words ?? ""), kind, weeks);
    },
  },
  {
    pattern: /\b(\d{1,3})m (?=from|after|following|post|exclus|term)/gi,
    form: "length",
    value: ([, n]) => length(Number(n), "month"),
  },
  // 'a clear quarter ahead'
  { pattern: /\b(?:a|one) (?:clear|full|whole) quarter\b/gi, form: "length", value: () => length(1, "quarter") },
  // 'the third anniversary', 'the anniversary of this deed'
  {
    pattern: new RegExp(`(${ENGLISH_ORDINAL}) anniversary\\b`, "gi"),
    form: "mark",
    value: ([, ordinal]) => length(parseEnglishOrdinal(ordinal ?? ""), "year"),
  },
  { pattern: /\bthe anniversary of\b/gi, form: "mark", value: () => length(1, "year") },
  // 'by month thirty', 'through month 30', 'the close of the twenty-fourth month', 'the end of year two'
  {
    pattern: new RegExp(
      `\\b(?:by|through|until|till|to|before|of|end of) (month|year|quarter|model year) (\\d{1,3}\\b|${ENGLISH_NUMBER})`,
      "gi",
    ),
    form: "mark",
    value: ([, unit, words]) => {
      const amount = amountOf(words ?? "");
      return amount !== null && amount > 120 ? null : length(amount, unitOf((unit ?? "").replace("model ", ""), ""));
    },
  },
  {
    pattern: new RegExp(
      `\\b(?:end|close|expiry|expiration|last day) of the (${ENGLISH_ORDINAL}) (month|year)\\b`,
      "gi",
    ),
    form: "mark",
    value: ([, ordinal, unit]) => length(parseEnglishOrdinal(ordinal ?? ""), unitOf(unit ?? "", "")),
  },
  // 'for its first year', 'in the first year'
  { pattern: /\bfirst(?: contract| full)? year\b/gi, form: "length", value: () => length(1, "year") },
  // 'the years 2026 to 2028' counts both ends
  {
    pattern: /\byears? (20\d\d) (?:to|through|-|–) (20\d\d)\b/gi,
    form: "mark",
    value: ([, from, to]) => length(Number(to) - Number(from) + 1, "year"),
  },
];

function chineseUnit(word: string): Unit {
  if (/工作日|营业日|營業日/.test(word)) return "business_day";
  if (/[日天]/.test(word)) return "day";
  if (/[周週星]/.test(word)) return "week";
  if (/季/.test(word)) return "quarter";
  if (/月/.test(word)) return "month";
  return "year";
}

const CHINESE: readonly Form[] = [
  // 一年半, 两年半
  {
    pattern: new RegExp(`(${CHINESE_NUMBER})年半`, "g"),
    form: "length",
    value: ([, number]) => length((parseChineseNumber(number ?? "") ?? 0) + 0.5, "year"),
  },
  { pattern: /半年/g, form: "length", value: () => length(6, "month") },
  { pattern: /(?:首年|头一年|頭一年|全年内)/g, form: "length", value: () => length(1, "year") },
  // 第三个周年日, 三周年
  {
    pattern: new RegExp(`第?(${CHINESE_NUMBER})个?個?周年`, "g"),
    form: "mark",
    value: ([, number]) => length(parseChineseNumber(number ?? ""), "year"),
  },
  // 三十六个月, 36个月, 两个季度, 俩月, 六十日, 十个工作日; not the date 三月三十一日 and not 第三年 or 2026年
  {
    pattern: new RegExp(
      `(?<![第\\d月年])(${CHINESE_NUMBER}) ?(个?工作日|個?工作日|个?营业日|個?營業日|个月|個月|[个個]?(?:自然|会计|會計|财政|財政|合同|完整)?(?:季度|年度|季)|[个個]?(?:星期|礼拜|周|週)|日|天|年)(?![度底末初中报報级級代期\\d])`,
      "g",
    ),
    form: "length",
    value: ([, number, word]) => {
      const amount = parseChineseNumber(number ?? "");
      const unit = chineseUnit(word ?? "");
      // 2026年, 二〇二六年 are dates
      return amount !== null && unit === "year" && amount > 99 ? null : length(amount, unit);
    },
  },
  {
    pattern: /([俩两仨])月/g,
    form: "length",
    value: ([, number]) => length(parseChineseNumber(number ?? ""), "month"),
  },
];

const round = (value: number): number => Math.round(value * 100) / 100;

/**
 * Every length of time that the text states, in text order, in months: figures and words ('36 months', 'thirty-six (36)
 * months', 'a year and a half', 'eight quarters', 'ninety days'), marks from a start ('the third anniversary', 'by month
 * thirty') and Chinese ('三年', '三十六个月', '一年半', '六十日'). Dates are not lengths. Nothing above 100 years.
 */
export function findDurations(text: string): DurationMatch[] {
  const folded = foldWidth(text);
  const found: DurationMatch[] = [];
  for (const { pattern, form, value } of [...ENGLISH, ...CHINESE]) {
    for (const match of folded.matchAll(pattern)) {
      const reading = value(match);
      const span = { start: match.index, end: match.index + match[0].length };
      if (reading === null || reading.months > 1200) continue;
      if (found.some((other) => other.start < span.end && span.start < other.end)) continue;
      found.push({ ...span, months: round(reading.months), unit: reading.unit, form });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}
