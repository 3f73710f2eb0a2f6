import type { Form } from "./collect-matches";
import { ENGLISH_NUMBER, parseEnglishNumber } from "./parse-number-words";
import { figure, shareOf } from "./share-figures";

const DENOMINATORS: Readonly<Record<string, number>> = {
  half: 2,
  halve: 2,
  third: 3,
  quarter: 4,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
  twelfth: 12,
  twentieth: 20,
  hundredth: 100,
};

const denominator = (name: string | undefined): number | null => {
  const word = (name ?? "").toLowerCase();
  return DENOMINATORS[word] ?? DENOMINATORS[word.replace(/s$/, "")] ?? null;
};

const COUNT = `(${ENGLISH_NUMBER}|\\d{1,3})`;
/** What a whole is cut into when a part of it is counted out: 'seven in ten', '9 of every 10'. */
const WHOLE = "(hundred|ten|twenty|two|three|four|five|six|eight|fifty|100|10|20|50)";
/** Units of money that are counted out in hundredths. */
const COIN = "(?:cents?|pence|p\\.c\\.|fen|paise|¢|p|c)";
const NOTE = "(?:dollar|pound|euro|rupee|yuan|franc)s?";

/** Most specific first: a later form never takes words that an earlier one has taken. */
export const ENGLISH_SHARES: readonly Form<number>[] = [
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
  { pattern: /(?<![\d.,])(\d{1,3})⅓ ?(?:%|per ?cent\b)/gi, value: ([, number]) => (figure(number) ?? 0) + 1 / 3 },
  { pattern: /(?<![\d.,])(\d{1,3}(?:\.\d{1,4})?) ?p\.c\./gi, value: ([, number]) => figure(number) },
  // '12,5 %': a comma before one or two digits is the continent's decimal point
  {
    pattern: /(?<![\d.,])(\d{1,2}),(\d{1,2}) ?(?:%|per ?cents?\b)/gi,
    value: ([, whole, decimals]) => Number(`${whole}.${decimals}`),
  },
  // '80%', '80-percent', '80 per cent', '12.5 per centum', '15 pct'
  {
    pattern: /(?<![\d.,])(\d{1,3}(?:\.\d{1,4})?)[ -]?(?:%|per[ -]?cent(?:s|um|age points?)?\b|pct\b)/gi,
    value: ([, number]) => figure(number),
  },
  {
    pattern: new RegExp(
      `(${ENGLISH_NUMBER})(?:[ -]and[ -](?:(?:one|a)[ -]half|(?:one|a)[ -](quarter)))?[ -]per[ -]?cent(?:s|um)?\\b`,
      "gi",
    ),
    value: ([whole, words, quarter]) => {
      const base = figure(words);
      if (base === null) return null;
      return base + (quarter ? 0.25 : /and[ -](?:one|a)[ -]half/i.test(whole ?? "") ? 0.5 : 0);
    },
  },
  // '15 points of gross margin', '7.5 points of margin', '250 basis points'
  { pattern: /\b(\d{1,4}) basis points\b/gi, value: ([, number]) => (figure(number) ?? 0) / 100 },
  {
    pattern: new RegExp(
      `(?<![\\d.,])(${ENGLISH_NUMBER}|\\d{1,3}(?:\\.\\d{1,2})?) (?:percentage )?(?:points?|pts?) (?:of|on|to|share)\\b`,
      "gi",
    ),
    value: ([, number]) => figure(number),
  },
  // '85 cents of every hosting dollar', 'seventeen cents', '20p in the pound', '12 cents per dollar': a part of one unit of money
  {
    pattern: new RegExp(
      `${COUNT} ?${COIN} (?:of|in|on|out of|from|per|to) (?:(?:each|every|the|a) )?(?:\\w+ ){0,2}${NOTE}\\b`,
      "gi",
    ),
    hints: ["dollar", "pound", "euro", "rupee", "yuan", "franc"],
    value: ([, number]) => figure(number),
  },
  {
    pattern: new RegExp(
      `(?:each|every) (?:\\w+ ){0,2}(?:dollar|pound|euro|rupee)\\b[^.;]{0,80}?${COUNT} (?:cents?|pence|paise)\\b`,
      "gi",
    ),
    hints: ["cent", "pence", "paise"],
    value: ([, number]) => figure(number),
  },
  // 'a dime of every dollar', 'a nickel on each dollar'
  {
    pattern: /\ba (dime|nickel|penny) (?:of|in|on|out of|from) (?:each|every|the) (?:\w+ ){0,2}dollar\b/gi,
    value: ([, coin]) => ({ dime: 10, nickel: 5, penny: 1 })[(coin ?? "").toLowerCase()] ?? null,
  },
  // '$7 of every $100 received', '£9 in every £100'
  {
    pattern: /[$£€](\d{1,2}(?:\.\d{1,2})?) (?:of|in|out of|from|for) (?:each|every) [$£€]100\b/g,
    value: ([, number]) => figure(number),
  },
  // 'three requests out of four', 'nineteen in twenty', 'forty parts in a hundred', 'seven in ten', '9 of every 10'
  {
    pattern: new RegExp(
      `${COUNT}(?: [a-z]+)? (?:(?:in|out of|of every|of each)(?: every)? (?:a |the )?${WHOLE}|in every (${ENGLISH_NUMBER}))\\b`,
      "gi",
    ),
    value: ([, part, whole, every]) => shareOf(figure(part), figure(whole ?? every)),
  },
  // '3 out of 4 jobs', '3 of every 4', '15 parts per hundred', '85 jobs per 100', 'eight parts of ten'
  {
    pattern: new RegExp(
      `${COUNT} (?:[a-z]+ )??(?:(?:out of|of every|in every) ([2-9])|per (hundred|100)|parts of (ten|twenty|a hundred))\\b`,
      "gi",
    ),
    value: ([, part, digit, hundred, words]) => shareOf(figure(part), wholeOf(digit ?? hundred ?? words ?? "")),
  },
  // 'every sixth euro', 'every tenth dollar': one part in so many
  {
    pattern: new RegExp(
      `\\bevery (third|fourth|fifth|sixth|eighth|tenth|twentieth) (?:${NOTE}|token|request|hour|job|workload)\\b`,
      "gi",
    ),
    value: ([, name]) => shareOf(1, denominator(name)),
  },
  // 'two thirds', 'three-quarters', 'one half', 'seven-twelfths', '4/5ths'
  {
    pattern:
      /\b(one|two|three|four|five|six|seven|eight|nine|eleven|[1-9])[ -](half|halves|thirds?|fifths?|sixths?|sevenths?|eighths?|ninths?|tenths?|twelfths?|twentieths?|hundredths?)\b/gi,
    value: ([, part, name]) => shareOf(figure(part), denominator(name)),
  },
  // '2/3 of all hours', '4/5ths of jobs': no date and no section
  {
    pattern: /(?<![\d/.])([1-9])\/([2-9]|10|12|20)(?:rds?|ths?)?(?= of\b)/gi,
    value: ([, part, whole]) => shareOf(Number(part), Number(whole)),
  },
  // '¾ of hours', '⅔'
  { pattern: /(?<!\d)([½⅓⅔¼¾⅘⅗⅖⅕])(?= (?:of|the|its|share)\b)/g, value: ([, sign]) => SIGNS[sign ?? ""] ?? null },
  { pattern: /\bthree[ -]quarters\b(?= of| or|\b)/gi, value: () => 75 },
  {
    pattern: /\b(?:one[ -]quarter|a quarter (?:of|share|goes|is (?:paid|due|owed|for)|belongs|to))\b/gi,
    value: () => 25,
  },
  {
    pattern:
      /\ba (third|fifth|sixth|eighth|tenth|twentieth|hundredth) (?:of|or|part|share|goes|go|is (?:paid|due|owed|for|kept)|belongs|being|to)\b/gi,
    value: ([, name]) => shareOf(1, denominator(name)),
  },
  {
    pattern:
      /\b(?:half|a half) (?:of|the|each|its|with|all|their|our|your|his|her|every)\b|\bwith a half each\b|\bremaining half\b|\b(?:more than|at least|over|no less than|not less than|no fewer than) (?:one[ -]|a )?half\b(?![ -](?:a )?(?:year|day|hour|dozen|month))/gi,
    value: () => 50,
  },
];

const SIGNS: Readonly<Record<string, number>> = {
  "½": 50,
  "⅓": 100 / 3,
  "⅔": 200 / 3,
  "¼": 25,
  "¾": 75,
  "⅘": 80,
  "⅗": 60,
  "⅖": 40,
  "⅕": 20,
};

const wholeOf = (words: string): number | null => figure(words.replace(/^a /, ""));
