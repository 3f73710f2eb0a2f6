import { TENS, UNITS } from "../cardinals";

const word = `(?:${Object.keys(TENS).join("|")})(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?|${Object.keys(UNITS).join("|")}`;
/** Number words are folded only before a unit: 'one' alone is mostly no number ('no one', 'one of'). */
const unit = "(?:%|months?|years?|(?:business |working |calendar |trading )?days?|weeks?|quarters?|hours?)";
const beforeUnit = new RegExp(`\\b(?:(one|a) hundred|(${word}))(?: ?\\((\\d+)%?\\))?[ -]?(${unit})`, "g");
/** What `beforeUnit` needs somewhere: it is asked first, being cheap. */
const hasUnit = /%|month|year|day|week|quarter|hour/;
const twice = /(?<!\d)(\d+%?) ?\((\d+)(%?)\)/g;

function wordValue(text: string): number {
  const [first = "", second = ""] = text.split(/[- ]/);
  return (TENS[first] ?? UNITS[first] ?? 0) + (UNITS[second] ?? 0);
}

/** 'eighty per cent' -> '80%', 'twenty-four (24) months' -> '24 months'; expects lower case. */
export function digitsForEnglish(text: string): string {
  const signed = text.includes("cent") ? text.replace(/ ?\bper ?cent\b\.?| ?\bpercent\b/g, "%") : text;
  const counted = hasUnit.test(signed)
    ? signed.replace(
        beforeUnit,
        (_all, hundred: string | undefined, number: string | undefined, _copy, of: string) =>
          `${hundred === undefined ? wordValue(number ?? "") : 100}${of === "%" ? "" : " "}${of}`,
      )
    : signed;
  return counted.includes("(") ? counted.replace(twice, "$1") : counted;
}

const DIGITS = "零一二三四五六七八九";
const digit = (c: string): number => (c === "两" ? 2 : c === "〇" ? 0 : DIGITS.indexOf(c));

/** Value of a Chinese numeral below 10,000 (二十四, 一百八十, 三千); NaN where it is none. */
export function chineseNumber(text: string): number {
  const scale: Record<string, number> = { 十: 10, 百: 100, 千: 1000 };
  if (/^[零一二三四五六七八九〇]+$/.test(text)) return Number([...text].map(digit).join(""));
  let total = 0;
  let pending = 0;
  for (const c of text) {
    const factor = scale[c];
    if (factor !== undefined) {
      total += (pending === 0 ? 1 : pending) * factor;
      pending = 0;
    } else {
      pending = digit(c);
      if (pending < 0) return Number.NaN;
    }
  }
  return total + pending;
}

const numeral = "[零一二三四五六七八九十百千两〇]{1,7}";
const percentage = new RegExp(`百分之(${numeral})`, "g");
const tenths = /([一二三四五六七八九])成半?(?=[^为立交员本熟功果])/g;
const beforeChineseUnit = new RegExp(`(${numeral})(?=个?(?:月|年|日|天|工作日|自然日|季度|小时))`, "g");

/** 百分之八十 -> 80%, 八成 -> 80%, 二十四个月 -> 24个月. */
export function digitsForChinese(text: string): string {
  return text
    .replace(percentage, (_all, number: string) => `${chineseNumber(number)}%`)
    .replace(tenths, (_all, number: string) => `${digit(number)}0%`)
    .replace(beforeChineseUnit, (_all, number: string) => `${chineseNumber(number)}`);
}
