import type { Form } from "./collect-matches";
import { type DurationReading, type DurationUnit, lengthOf, markAt } from "./duration-reading";
import { CHINESE_NUMBER, parseChineseNumber } from "./parse-chinese-number";

function chineseUnit(word: string): DurationUnit {
  if (/工作日|营业日|營業日/.test(word)) return "business_day";
  if (/[日天]/.test(word)) return "day";
  if (/[周週星]/.test(word)) return "week";
  if (/季/.test(word)) return "quarter";
  if (/月/.test(word)) return "month";
  return "year";
}

/** How Chinese states a length of time, most specific form first. */
export const CHINESE_DURATIONS: readonly Form<DurationReading>[] = [
  // 三十六(36)个月, 三(3)年: the figure in brackets wins; brackets are folded
  {
    pattern: new RegExp(
      `${CHINESE_NUMBER} ?\\((\\d{1,4})\\) ?(个月|個月|个?工作日|個?工作日|日|天|年)(?![度底末初])`,
      "g",
    ),
    value: ([, number, word]) => lengthOf(Number(number), chineseUnit(word ?? "")),
  },
  // 3(叁)年, 36(三十六)个月: words in brackets repeat the figure
  {
    pattern: new RegExp(`(?<!\\d)(\\d{1,3}) ?\\(${CHINESE_NUMBER}\\) ?(个月|個月|日|天|年)(?![度底末初])`, "g"),
    value: ([, number, word]) => lengthOf(Number(number), chineseUnit(word ?? "")),
  },
  // 两年零六个月, 一年六个月
  {
    pattern: new RegExp(`(?<![\\d第])(${CHINESE_NUMBER})年(?:零|又|另|加)?(${CHINESE_NUMBER})[个個]月`, "g"),
    value: ([, years, months]) => {
      const [whole, rest] = [parseChineseNumber(years ?? ""), parseChineseNumber(months ?? "")];
      return whole === null || rest === null || whole > 99 ? null : lengthOf(12 * whole + rest, "month");
    },
  },
  // 三个自然年, 两个合同年, 三个完整会计年度, 三个财年, 三整年
  {
    pattern: new RegExp(
      `(${CHINESE_NUMBER})(?:整年|[个個](?:完整的?)?(?:自然|会计|會計|财政|財政|合同|完整|财)年度?)`,
      "g",
    ),
    value: ([, number]) => lengthOf(parseChineseNumber(number ?? ""), "year"),
  },
  // 一年半, 两年半
  {
    pattern: new RegExp(`(${CHINESE_NUMBER})年半`, "g"),
    value: ([, number]) => lengthOf((parseChineseNumber(number ?? "") ?? 0) + 0.5, "year"),
  },
  { pattern: /半年/g, value: () => lengthOf(6, "month") },
  { pattern: /(?:首年|头一年|頭一年|全年内)/g, value: () => lengthOf(1, "year") },
  // 第三个周年日, 三周年
  {
    pattern: new RegExp(`第?(${CHINESE_NUMBER})个?個?周年`, "g"),
    value: ([, number]) => markAt(parseChineseNumber(number ?? ""), "year"),
  },
  // 三十六个月, 36个月, 两个季度, 俩月, 六十日, 十个工作日; not the date 三月三十一日 and not 第三年 or 2026年
  {
    pattern: new RegExp(
      `(?<![第\\d月年])(${CHINESE_NUMBER}) ?(个?工作日|個?工作日|个?营业日|個?營業日|个月|個月|[个個]?(?:自然|会计|會計|财政|財政|合同|完整)?(?:季度|年度|季)|[个個]?(?:星期|礼拜|周|週)|日|天|年)(?![度底末初中报報级級代期\\d])`,
      "g",
    ),
    value: ([, number, word]) => {
      const amount = parseChineseNumber(number ?? "");
      const unit = chineseUnit(word ?? "");
      // 2026年, 二〇二六年 are dates
      return amount !== null && unit === "year" && amount > 99 ? null : lengthOf(amount, unit);
    },
  },
  {
    pattern: /([俩两仨])月/g,
    value: ([, number]) => lengthOf(parseChineseNumber(number ?? ""), "month"),
  },
];
