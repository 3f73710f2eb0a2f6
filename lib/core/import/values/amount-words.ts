import { currencyOf } from "../../reading/facts/currencies";
import { parseChineseNumber } from "../../reading/facts/parse-chinese-number";

/** Units of amounts in English, German, French and Indian usage. English 'billion' is a thousand millions. */
const SCALES: Readonly<Record<string, number>> = {
  k: 1e3,
  thousand: 1e3,
  thousands: 1e3,
  tsd: 1e3,
  tausend: 1e3,
  m: 1e6,
  mm: 1e6,
  mn: 1e6,
  mio: 1e6,
  mi: 1e6,
  mil: 1e6,
  mill: 1e6,
  mln: 1e6,
  million: 1e6,
  millions: 1e6,
  millionen: 1e6,
  millones: 1e6,
  b: 1e9,
  bn: 1e9,
  bln: 1e9,
  bil: 1e9,
  billion: 1e9,
  billions: 1e9,
  mrd: 1e9,
  milliarde: 1e9,
  milliarden: 1e9,
  milliard: 1e9,
  milliards: 1e9,
  t: 1e12,
  tn: 1e12,
  trn: 1e12,
  trillion: 1e12,
  lakh: 1e5,
  lakhs: 1e5,
  lac: 1e5,
  lacs: 1e5,
  cr: 1e7,
  crore: 1e7,
  crores: 1e7,
};

/** Chinese, Japanese and Korean units; the last two write 億 and 억 for 亿. */
const EASTERN = /^[十百千仟万萬亿億兆만억조]{1,3}/;

const EASTERN_CURRENCIES: readonly (readonly [RegExp, string])[] = [
  [/^(?:美元|美金|美刀|달러|ドル|米ドル)$/, "USD"],
  [/^(?:港元|港币|港幣)$/, "HKD"],
  [/^(?:新臺幣|新台币|新台幣|台币|臺幣)$/, "TWD"],
  [/^(?:欧元|歐元|유로|ユーロ)$/, "EUR"],
  [/^(?:英镑|英鎊)$/, "GBP"],
  [/^(?:日元|日圆|日圓|日本円|円|엔)$/, "JPY"],
  [/^(?:韩元|韓元|원|韓国ウォン)$/, "KRW"],
  [/^(?:新加坡元|新元|新币)$/, "SGD"],
  [/^(?:元|元人民币|人民币|人民幣|圆|圓|块|元整|rmb元)$/, "CNY"],
  [/^(?:卢比|印度卢比)$/, "INR"],
];

/** 'USD$', 'usd $': the sign says no more than the code. */
const CODE_AND_SIGN = /^([a-z]{3}) ?[$€£¥₹]$/;
const DOT_AT_END = /\.$/;

/** The currency that a word before or behind a figure names; null for none. */
export function currencyWord(word: string): string | null {
  const plain = word.trim().replace(DOT_AT_END, "");
  if (plain === "") return null;
  if (plain === "us") return "USD";
  const code = CODE_AND_SIGN.exec(plain)?.[1];
  if (code !== undefined) return currencyOf(code);
  return currencyOf(plain) ?? EASTERN_CURRENCIES.find(([pattern]) => pattern.test(plain))?.[1] ?? null;
}

/** 兆 is a million millions; the number reader of contracts stops at 亿. */
function easternScale(unit: string): number {
  const simplified = unit
    .replace(/만/g, "万")
    .replace(/억/g, "亿")
    .replace(/[兆조]/g, "万亿");
  return parseChineseNumber(`1${simplified}`) ?? 1;
}

export interface AmountUnit {
  /** 1,000,000 for 'm'; null where there is no unit. */
  scale: number | null;
  currency: string | null;
}

/**
 * What stands behind a figure: 'm', 'mm usd', 'mio. euro', '亿元', '万美元', 'crore', 'million dollars'; folded.
 * @returns null where a word is neither a unit nor a currency.
 */
export function readUnit(behind: string): AmountUnit | null {
  let rest = behind.trim();
  let scale: number | null = null;
  const eastern = EASTERN.exec(rest)?.[0];
  if (eastern !== undefined) {
    scale = easternScale(eastern);
    rest = rest.slice(eastern.length).trim();
  } else {
    const word = /^[a-z]+/.exec(rest)?.[0] ?? "";
    const found = SCALES[word];
    if (found !== undefined) {
      scale = found;
      rest = rest.slice(word.length).replace(/^\./, "").trim();
    } else if (/^(?:m|mm|mn|k|b|bn)(?:usd|eur|gbp|cny|rmb|inr|[$€£¥])$/.test(rest)) {
      const unit = /^(?:mm|mn|bn|m|k|b)/.exec(rest)?.[0] ?? "";
      scale = SCALES[unit] ?? null;
      rest = rest.slice(unit.length);
    }
  }
  if (rest.startsWith("of ")) rest = rest.slice(3);
  if (rest === "") return { scale, currency: null };
  const currency = currencyWord(rest);
  return currency === null ? null : { scale, currency };
}
