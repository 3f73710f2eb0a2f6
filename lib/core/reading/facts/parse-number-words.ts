import { TENS, UNITS } from "../cardinals";

/** English cardinals up to nineteen and the tens. */
const SMALL: Readonly<Record<string, number>> = { ...UNITS, ...TENS };

const SCALES: Readonly<Record<string, number>> = {
  dozen: 12,
  hundred: 100,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
};

/** Ordinals that are not formed with -th from the cardinal. */
const ORDINALS: Readonly<Record<string, number>> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
  eleventh: 11,
  twelfth: 12,
  twentieth: 20,
  thirtieth: 30,
  fortieth: 40,
  fiftieth: 50,
  sixtieth: 60,
};

const cardinalWord = [...Object.keys(SMALL), ...Object.keys(SCALES)].sort((a, b) => b.length - a.length).join("|");

/** Regular expression source of an English number in words: 'thirty-six', 'one hundred and twenty', 'forty million'. */
export const ENGLISH_NUMBER = `\\b(?:${cardinalWord})(?:[ -]{1,2}(?:and )?(?:${cardinalWord})){0,8}\\b`;

/** Regular expression source of an English ordinal: 'third', '24th', 'twenty-fourth', 'eighteenth'. */
export const ENGLISH_ORDINAL = `\\b(?:\\d{1,3}(?:st|nd|rd|th)|(?:(?:${cardinalWord})-)?(?:${Object.keys(ORDINALS).join("|")})|(?:${cardinalWord})th)\\b`;

/**
 * The value of an English number in words; hyphens and 'and' are allowed ('one hundred and twenty-five', 'two dozen').
 * Null where a word is no number word.
 */
export function parseEnglishNumber(words: string): number | null {
  let total = 0;
  let current = 0;
  let seen = false;
  for (const token of words.toLowerCase().split(/[\s-]+/)) {
    if (token === "" || token === "and") continue;
    const scale = SCALES[token];
    const small = SMALL[token];
    if (small !== undefined) current += small;
    else if (scale === undefined) return null;
    else if (scale <= 100) current = (current || 1) * scale;
    else {
      total += (current || 1) * scale;
      current = 0;
    }
    seen = true;
  }
  return seen ? total + current : null;
}

/** The value of an English ordinal ('third' -> 3, '24th' -> 24, 'twenty-fourth' -> 24), null where it is none. */
export function parseEnglishOrdinal(word: string): number | null {
  const lower = word.toLowerCase();
  const digits = /^(\d{1,3})(?:st|nd|rd|th)$/.exec(lower);
  if (digits?.[1]) return Number(digits[1]);
  const parts = lower.split(/[\s-]+/);
  const last = parts.pop() ?? "";
  const unit = ORDINALS[last] ?? SMALL[last.replace(/th$/, "")];
  if (unit === undefined || (ORDINALS[last] === undefined && !last.endsWith("th"))) return null;
  const tens = parts.length === 0 ? 0 : parseEnglishNumber(parts.join(" "));
  return tens === null ? null : tens + unit;
}
