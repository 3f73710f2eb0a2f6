const CHINESE_DIGITS: Readonly<Record<string, number>> = {
  〇: 0,
  零: 0,
  一: 1,
  壹: 1,
  二: 2,
  贰: 2,
  貳: 2,
  两: 2,
  兩: 2,
  俩: 2,
  三: 3,
  叁: 3,
  參: 3,
  仨: 3,
  四: 4,
  肆: 4,
  五: 5,
  伍: 5,
  六: 6,
  陆: 6,
  陸: 6,
  七: 7,
  柒: 7,
  八: 8,
  捌: 8,
  九: 9,
  玖: 9,
};

const CHINESE_SCALES: Readonly<Record<string, number>> = {
  十: 10,
  拾: 10,
  百: 100,
  佰: 100,
  千: 1e3,
  仟: 1e3,
  万: 1e4,
  萬: 1e4,
  亿: 1e8,
  億: 1e8,
};

const chineseChars = [...Object.keys(CHINESE_DIGITS), ...Object.keys(CHINESE_SCALES)].join("");

/** Regular expression source of a Chinese number: '三十六', '1.2亿', '4,000万', '8千万', '一百二十', '36'. */
export const CHINESE_NUMBER = `(?:\\d[\\d,]{0,18}(?:\\.\\d{1,6})? ?[${Object.keys(CHINESE_SCALES).join("")}]{0,3}|[${chineseChars}]{1,16})`;

/** A digit that follows a scale directly counts tenths of it: '三万五' is 35,000. */
function trailingDigit(digit: number, scale: number): number {
  return digit < 10 && scale >= 100 ? (digit * scale) / 10 : digit;
}

/**
 * The value of a Chinese number, everyday, formal or mixed with Arabic digits ('三十六', '壹佰贰拾', '1.2亿', '两千五',
 * '二〇二五'). Null where a character is no numeral.
 */
export function parseChineseNumber(numeral: string): number | null {
  const tokens = numeral.replace(/[, ]/g, "").match(/\d+(?:\.\d+)?|[^\d.]/g);
  if (!tokens || tokens.join("") !== numeral.replace(/[, ]/g, "")) return null;
  let total = 0;
  let section = 0;
  let number: number | null = null;
  let lastScale = 1;
  for (const token of tokens) {
    const scale = CHINESE_SCALES[token];
    const digit = CHINESE_DIGITS[token] ?? (/^\d/.test(token) ? Number(token) : undefined);
    if (digit !== undefined) {
      if (digit === 0) lastScale = 1;
      number = number === null ? digit : number * 10 + digit;
    } else if (scale === undefined) return null;
    else {
      if (scale >= 1e4) {
        const upper: number = total + section + (number ?? 0);
        total = scale === 1e8 ? upper * scale : total + (section + (number ?? 0)) * scale;
        section = 0;
      } else section += (number ?? 1) * scale;
      number = null;
      lastScale = scale;
    }
  }
  return total + section + (number === null ? 0 : trailingDigit(number, lastScale));
}
