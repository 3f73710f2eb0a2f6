import type { Form } from "./collect-matches";
import { type DurationReading, type DurationUnit, lengthOf, markAt } from "./duration-reading";
import { ENGLISH_NUMBER, ENGLISH_ORDINAL, parseEnglishNumber, parseEnglishOrdinal } from "./parse-number-words";

function unitOf(word: string, filler: string): DurationUnit {
  const lower = word.toLowerCase();
  if (lower.startsWith("d")) return /business|working|banking|trading/i.test(filler) ? "business_day" : "day";
  if (lower.startsWith("w") || lower.startsWith("fortnight")) return "week";
  if (lower.startsWith("q")) return "quarter";
  if (lower.startsWith("y")) return "year";
  return "month";
}

function amountOf(words: string): number | null {
  if (/^(?:a|an|another)$/i.test(words)) return 1;
  return /^\d/.test(words) ? Number(words) : parseEnglishNumber(words);
}

const FILLER =
  "(?:full|whole|entire|consecutive|calendar|fiscal|financial|gregorian|contract|model|complete|clear|further|additional|more|successive|business|working|banking|trading|solar)";
const UNIT = "(days?|weeks?|fortnights?|months?|mths?|mos?|quarters?|years?|yrs?)";

/** A mark beyond ten years is a number of another thing: 'of year 2027'. */
const FARTHEST_MARK = 120;

/** How English states a length of time, most specific form first. */
export const ENGLISH_DURATIONS: readonly Form<DurationReading>[] = [
  // 'a year and a half', 'two and a half years', 'half a year', 'half-years'
  {
    pattern: /\b(?:a |one |(?:the )?(?:coming|next|first|following) )year and a half\b/gi,
    value: () => lengthOf(18, "month"),
  },
  {
    pattern: new RegExp(`(${ENGLISH_NUMBER}|\\b\\d{1,2})[ -]and[ -](?:a|one)[ -]half[ -](years?|months?)\\b`, "gi"),
    value: ([, words, unit]) => lengthOf((amountOf(words ?? "") ?? 0) + 0.5, unitOf(unit ?? "", "")),
  },
  // '2½ years'
  {
    pattern: /\b(\d{1,2})½ (years?|months?)\b/gi,
    value: ([, n, unit]) => lengthOf(Number(n) + 0.5, unitOf(unit ?? "", "")),
  },
  // '2 1/2 years'
  {
    pattern: /\b(\d{1,2}) 1\/2 (years?|months?)\b/gi,
    value: ([, n, unit]) => lengthOf(Number(n) + 0.5, unitOf(unit ?? "", "")),
  },
  { pattern: /\bhalf(?: a |-| )years?\b/gi, value: () => lengthOf(6, "month") },
  { pattern: /\bhalf a decade\b/gi, value: () => lengthOf(5, "year") },
  // 'two years and six months', 'one year plus six months', 'two years, six months'
  {
    pattern: new RegExp(
      `(${ENGLISH_NUMBER}|\\b\\d{1,2}|\\b(?:a|one)) years?(?:,| and| plus| \\+)? (${ENGLISH_NUMBER}|\\d{1,2}) months?\\b`,
      "gi",
    ),
    value: ([, years, months]) => lengthOf((amountOf(years ?? "") ?? 0) * 12 + (amountOf(months ?? "") ?? 0), "month"),
  },
  // '3 (three) years', '36 (thirty-six) months': words in brackets repeat the figure
  {
    pattern: new RegExp(
      `(?<![\\d.,$€£¥])(\\d{1,4}) ?\\(${ENGLISH_NUMBER}\\)[ -]{0,2}((?:${FILLER} ){0,2})${UNIT}\\b`,
      "gi",
    ),
    value: ([, number, filler, unit]) => lengthOf(Number(number), unitOf(unit ?? "", filler ?? "")),
  },
  // 'thirty-six (36) months': the figure in brackets wins
  {
    pattern: new RegExp(`${ENGLISH_NUMBER} ?\\((\\d{1,4})\\)[ -]{0,2}((?:${FILLER} ){0,2})${UNIT}\\b`, "gi"),
    value: ([, number, filler, unit]) => lengthOf(Number(number), unitOf(unit ?? "", filler ?? "")),
  },
  // '36 months', '18-month', 'three consecutive quarters', '12m', '2 yrs', 'a year'
  {
    pattern: new RegExp(
      `(?<![\\d.,$€£¥])(${ENGLISH_NUMBER}|\\b\\d{1,4}(?:\\.\\d)?|\\b(?:a|an|another))[ -]{0,2}((?:${FILLER} ){0,2})${UNIT}\\b`,
      "gi",
    ),
    value: ([, words, filler, unit]) => {
      const kind = unitOf(unit ?? "", filler ?? "");
      const weeks = (unit ?? "").toLowerCase().startsWith("fortnight") ? 2 : 1;
      // 'a quarter' is a share or a date more often than three months
      if (kind === "quarter" && /^(?:a|an)$/i.test(words ?? "")) return null;
      return lengthOf((amountOf(words ?? "") ?? 0) * weeks, kind);
    },
  },
  {
    pattern: /\b(\d{1,3})m (?=from|after|following|post|exclus|term)/gi,
    value: ([, n]) => lengthOf(Number(n), "month"),
  },
  // 'a decade', '3y'
  { pattern: /\b(?:a|one) decade\b/gi, value: () => lengthOf(10, "year") },
  { pattern: /\ba twelvemonth\b/gi, value: () => lengthOf(1, "year") },
  { pattern: /(?<![\w.,$€£¥])(\d{1,2}) ?y\b(?![/-])/gi, value: ([, n]) => lengthOf(Number(n), "year") },
  // 'a clear quarter ahead'
  { pattern: /\b(?:a|one) (?:clear|full|whole) quarter\b/gi, value: () => lengthOf(1, "quarter") },
  // 'the third anniversary', 'the anniversary of this deed'
  {
    pattern: new RegExp(`(${ENGLISH_ORDINAL}) anniversary\\b`, "gi"),
    value: ([, ordinal]) => markAt(parseEnglishOrdinal(ordinal ?? ""), "year"),
  },
  { pattern: /\bthe anniversary of\b/gi, value: () => markAt(1, "year") },
  // 'by month thirty', 'through month 30', 'the close of the twenty-fourth month', 'the end of year two'
  {
    pattern: new RegExp(
      `\\b(?:by|through|until|till|to|before|of|end of) (month|year|quarter|model year) (\\d{1,3}\\b|${ENGLISH_NUMBER})`,
      "gi",
    ),
    value: ([, unit, words]) => {
      const amount = amountOf(words ?? "");
      return amount !== null && amount > FARTHEST_MARK
        ? null
        : markAt(amount, unitOf((unit ?? "").replace("model ", ""), ""));
    },
  },
  {
    pattern: new RegExp(
      `\\b(?:end|close|expiry|expiration|last day) of the (${ENGLISH_ORDINAL}) (month|year)\\b`,
      "gi",
    ),
    value: ([, ordinal, unit]) => markAt(parseEnglishOrdinal(ordinal ?? ""), unitOf(unit ?? "", "")),
  },
  // 'until the thirty-sixth month'
  {
    pattern: new RegExp(`\\b(?:until|till|through|by) the (${ENGLISH_ORDINAL}) (month|year)\\b`, "gi"),
    value: ([, ordinal, unit]) => markAt(parseEnglishOrdinal(ordinal ?? ""), unitOf(unit ?? "", "")),
  },
  // 'years 1 through 3', 'years one to three'
  {
    pattern: /\byears (?:1|one) ?(?:to|through|-|–) ?(\d|two|three|four|five|six|seven|eight|ten)\b/gi,
    value: ([, last]) => markAt(amountOf(last ?? ""), "year"),
  },
  // 'for its first year', 'in the first year'
  { pattern: /\bfirst(?: contract| full)? year\b/gi, value: () => lengthOf(1, "year") },
  // 'the years 2026 to 2028' counts both ends
  {
    pattern: /\byears? (20\d\d) (?:to|through|-|–) (20\d\d)\b/gi,
    value: ([, from, to]) => markAt(Number(to) - Number(from) + 1, "year"),
  },
];
