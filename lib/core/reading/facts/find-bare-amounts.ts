import { collectMatches, type Form, type FormSet } from "./collect-matches";
import { foldWidth } from "./fold-width";
import { moneyOrNull } from "./money-or-null";
import { CHINESE_NUMBER, parseChineseNumber } from "./parse-chinese-number";
import { scaleFigure } from "./parse-figure";
import type { AmountMatch } from "./parse-money";

const SUMS: readonly Form<number>[] = [
  {
    pattern: /(?<![\w$€£¥.,-])(\d{1,4}(?:[.,]\d{1,3})?) ?(k|mm|mn|m|bn|million|billion)(?![a-z\d/])/gi,
    value: ([, figure, multiplier]) => scaleFigure(figure ?? "", multiplier),
  },
  // 1200万, 8千万; not 1,500张 or a sum that names its currency
  {
    pattern: new RegExp(`(${CHINESE_NUMBER})(?![元美港欧英日张个個台辆人户次词参\\d])`, "g"),
    value: ([, number]) => (/[万萬亿億]$/.test(number ?? "") ? parseChineseNumber(number ?? "") : null),
  },
];

const FORMS: FormSet<number> = { forms: SUMS, sign: /\d ?[kmb]/i };

/**
 * Sums that notes and mails write without a currency ('4m of the 12', '900k', '赔1200万'), in the currency given, in text
 * order. Only figures with a multiplier count: a bare number may be anything.
 */
export function findBareAmounts(text: string, currency: string): AmountMatch[] {
  return collectMatches(foldWidth(text), FORMS).flatMap(({ start, end, value }) => {
    const money = moneyOrNull(value, currency);
    return money ? [{ start, end, money }] : [];
  });
}
