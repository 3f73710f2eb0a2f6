const MARKS: readonly (readonly [bytes: readonly number[], encoding: string])[] = [
  [[0xef, 0xbb, 0xbf], "utf-8"],
  [[0xff, 0xfe], "utf-16le"],
  [[0xfe, 0xff], "utf-16be"],
];
/** Bytes looked at without a mark; a bound, and enough to tell. */
const SAMPLE = 64 * 1024;
/** In UTF-16 nearly every second byte of Western text is zero; in Chinese text the delimiters' and digits' are. */
const LEAST_ZEROS = 0.05;
/** Two-byte encodings tried where the bytes are no UTF-8, the usual one first. */
const TWO_BYTE = ["gb18030", "big5", "shift_jis"] as const;
/** Characters that Chinese and Japanese texts are made of: ideographs in daily use, kana, full-width signs. */
const EAST_ASIAN = /[\u3000-\u30ff\u4e00-\u9fff\uff00-\uffef]/;
const KANA = /[\u3041-\u30ff]/;
/** The first level of GB 2312 and Big5 in gb18030 bytes: daily characters lie in rows 0xb0 to 0xd7. */
const DAILY_ROWS = [0xb0, 0xd7] as const;

export interface FoundEncoding {
  encoding: string;
  bom: boolean;
}

/** The encoding of a text file by its byte order mark, else by what its first 64 kB can be. */
export function recognizeEncoding(bytes: Uint8Array): FoundEncoding {
  for (const [mark, encoding] of MARKS) {
    if (mark.every((byte, i) => bytes[i] === byte)) return { encoding, bom: true };
  }
  const sample = bytes.subarray(0, SAMPLE);
  return { encoding: utf16Of(sample) ?? (isUtf8(sample) ? "utf-8" : otherThanUtf8(sample)), bom: false };
}

/** UTF-16 without a mark: zeros stand on one side of the pairs only. */
function utf16Of(sample: Uint8Array): string | null {
  let even = 0;
  let odd = 0;
  for (let i = 0; i + 1 < sample.length; i += 2) {
    if (sample[i] === 0) even++;
    if (sample[i + 1] === 0) odd++;
  }
  const least = (sample.length / 2) * LEAST_ZEROS;
  if (odd > least && odd > even * 10) return "utf-16le";
  if (even > least && even > odd * 10) return "utf-16be";
  return null;
}

/** The sample may end within a character, so what follows the last whole one is not held against it. */
function isUtf8(sample: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(sample, { stream: true });
    return true;
  } catch {
    return false;
  }
}

function otherThanUtf8(sample: Uint8Array): string {
  let best = "windows-1252";
  let bestShare = 0.5;
  for (const encoding of TWO_BYTE) {
    const share = eastAsianShare(sample, encoding);
    if (share > bestShare) [best, bestShare] = [encoding, share];
  }
  return best;
}

/** How much of what is not ASCII reads as daily East Asian text in the encoding; 0 where the bytes are not valid in it. */
function eastAsianShare(sample: Uint8Array, encoding: (typeof TWO_BYTE)[number]): number {
  let text: string;
  try {
    text = new TextDecoder(encoding, { fatal: true }).decode(sample, { stream: true });
  } catch {
    return 0;
  }
  const others = [...text].filter((character) => character > "\u007f");
  if (others.length === 0) return 0;
  const fitting = others.filter((character) => EAST_ASIAN.test(character)).length / others.length;
  if (encoding === "shift_jis")
    return others.some((character) => KANA.test(character)) ? fitting * 0.95 : fitting * 0.5;
  return encoding === "gb18030" ? fitting * dailyShare(sample) : fitting * 0.8;
}

/** Share of two-byte characters in the rows of daily characters. */
function dailyShare(sample: Uint8Array): number {
  let pairs = 0;
  let daily = 0;
  for (let i = 0; i + 1 < sample.length; i++) {
    const lead = sample[i] ?? 0;
    if (lead < 0x80) continue;
    pairs++;
    if ((lead >= DAILY_ROWS[0] && lead <= DAILY_ROWS[1]) || lead === 0xa3 || lead === 0xa1) daily++;
    i++;
  }
  return pairs === 0 ? 0 : daily / pairs;
}
