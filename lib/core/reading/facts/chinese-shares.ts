import type { Form } from "./collect-matches";
import { CHINESE_NUMBER, parseChineseNumber } from "./parse-chinese-number";
import { shareOf } from "./share-figures";

/** How Chinese states a share, most specific form first. */
export const CHINESE_SHARES: readonly Form<number>[] = [
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
    value: ([, whole, part]) => shareOf(parseChineseNumber(part ?? ""), parseChineseNumber(whole ?? "")),
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
  // 每百元收入分八元, 每一百元中提取十二元
  {
    pattern: new RegExp(`每一?百元[^，。；]{0,10}?(${CHINESE_NUMBER})元`, "g"),
    value: ([, number]) => parseChineseNumber(number ?? ""),
  },
  // 1/3的股份, 2/3以上
  {
    pattern: /(?<![\d/.])([1-9])\/([2-9]|10)(?=[的以])/g,
    value: ([, part, whole]) => shareOf(Number(part), Number(whole)),
  },
];
