import { parseEnglishNumber } from "./parse-number-words";

/** The value of digits ('1,200') or of a number in words; null where it is neither. */
export function figure(text: string | undefined): number | null {
  if (text === undefined) return null;
  return /^\d/.test(text) ? Number(text.replace(/,/g, "")) : parseEnglishNumber(text);
}

/** A part of a whole in percent; null where either is unknown or the part is the larger. */
export function shareOf(part: number | null, whole: number | null): number | null {
  return part === null || whole === null || whole === 0 || part > whole ? null : (100 * part) / whole;
}
