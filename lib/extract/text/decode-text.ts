import { lazyPackage } from "../file/lazy-package";

/** Only for what is not UTF-8. */
const iconv = lazyPackage<typeof import("iconv-lite")>("iconv-lite");
const jschardet = lazyPackage<typeof import("jschardet")>("jschardet");

/** Bytes looked at to tell the encoding; enough for any rule below, and bounded for large files. */
const SAMPLE = 64 * 1024;
/** Below this plausibility no candidate is text. Real text scores above 0.9, random bytes below 0.6. */
const LEAST_PLAUSIBLE = 0.7;

const BYTE_ORDER_MARKS: readonly [number[], string][] = [
  [[0xef, 0xbb, 0xbf], "utf-8"],
  [[0xff, 0xfe, 0, 0], "utf-32le"],
  [[0, 0, 0xfe, 0xff], "utf-32be"],
  [[0xff, 0xfe], "utf-16le"],
  [[0xfe, 0xff], "utf-16be"],
];

/** Encodings tried where neither a mark nor strict UTF-8 settles it, best guess first. */
const CANDIDATES = ["utf-16le", "utf-16be", "gb18030", "big5", "windows-1252"] as const;

/** Characters that make up about a quarter of any Chinese contract; in wrongly decoded text they hardly occur. */
const COMMON_HAN = new Set(
  "的一是在不了有和人这中大为上个国以他时要就出会可也你对生能而子那得于着下自之年过发后作里用道行所然家种事成方多经么去法学如都同现当没动面起看定天分还进好小部其些主样理心她本前开但因只从想实日军者意无力它与长把机十民第公此已工使情明性知全三又关点正业外将两高间由问很最重并物手应战向头文体政美相见被利什二等产或新己制身果加西斯月话合回特代内信表化老给世位次度门任常先海通教儿原东声提立及比员解水名真论处走义各入几口认条平系气题活尔更别打女变四神总何电数安少报才结反受目太量再感建务做接必场件计管期市直德资命山金指克许统区保至队形社便空决治展马科司五基眼书非则听白却界达光放强即像难且权思王象完设式色路记南品住告类求据程北边死张该交规万取拉格望觉术领共确传师观清今切院让识候带导争运笔投股協議條資應與為對關於業務時間權發經開過動國會個這體產東機點無現實進種後從來將並見學長問題說們還沒樣當沒".split(
    "",
  ),
);

/**
 * Decodes the bytes of a text file: UTF-8 and UTF-16 with or without byte-order mark, GB18030 (with GBK and GB2312),
 * Big5, Windows-1252.
 * @returns the text without its byte-order mark, or null where the bytes are no text in any of these.
 */
export function decodeText(bytes: Uint8Array): string | null {
  for (const [mark, encoding] of BYTE_ORDER_MARKS) {
    if (mark.every((byte, index) => bytes[index] === byte)) return iconv().decode(bytes, encoding);
  }
  const utf8 = decodeUtf8(bytes);
  if (utf8 !== null && plausibility(utf8.slice(0, SAMPLE)) >= LEAST_PLAUSIBLE) return utf8;
  const encoding = guessEncoding(bytes.subarray(0, SAMPLE));
  return encoding === null ? null : iconv().decode(bytes, encoding);
}

function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Below this share of bytes above ASCII a text is Western with a few quotes and signs, or Chinese by its runs of pairs. */
const FEW_HIGH_BYTES = 0.05;
/** Characters above ASCII that Western contracts use. */
const WESTERN_SIGN = /[\p{L}‘’“”–—•…€£§©®°½¼«»·]/u;

/**
 * Whether the few high bytes of a mostly ASCII text stand alone and read as the quotes, dashes and accents of
 * Windows-1252; in the double-byte encodings they come in pairs or read as signs that nobody writes.
 */
function isWestern(sample: Uint8Array): boolean {
  const text = iconv().decode(sample, "windows-1252");
  const runs = text.match(/[^\p{ASCII}]+/gu) ?? [];
  const high = runs.join("");
  if (high === "" || high.length >= text.length * FEW_HIGH_BYTES || text.includes("\0")) return false;
  const lone = runs.filter((run) => run.length % 2 === 1).length;
  const usual = [...high].filter((character) => WESTERN_SIGN.test(character)).length;
  return lone * 2 >= runs.length && usual >= high.length * 0.7;
}

/** The candidate under which the bytes read most like text; the detector's own guess wins a tie. */
function guessEncoding(sample: Uint8Array): string | null {
  if (isWestern(sample)) return "windows-1252";
  const guess = jschardet().detect(Buffer.from(sample)).encoding?.toLowerCase();
  const candidates = new Set<string>(guess && iconv().encodingExists(guess) ? [guess, ...CANDIDATES] : CANDIDATES);
  let best: string | null = null;
  let bestScore = LEAST_PLAUSIBLE;
  for (const encoding of candidates) {
    const score = plausibility(iconv().decode(sample, encoding));
    if (score > bestScore) [best, bestScore] = [encoding, score];
  }
  // ASCII and GBK bytes read the same under their supersets, which cannot fail on a rarer character later on.
  return best === "gb2312" || best === "gbk" ? "gb18030" : best;
}

/**
 * How much a string looks like text, 0..1: the share of characters that documents are made of, Chinese characters
 * counting by how common they are (decoded wrongly, any bytes give rare ones).
 */
export function plausibility(text: string): number {
  let sum = 0;
  let count = 0;
  for (const character of text) {
    count++;
    sum += weightOf(character);
  }
  return count === 0 ? 0 : Math.max(0, sum / count);
}

function weightOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code === 0xfffd || code === 0) return -4;
  if (code < 0x20) return /\s/u.test(character) ? 1 : -4;
  if (code < 0x7f) return 1;
  if (COMMON_HAN.has(character)) return 1.3;
  if (code >= 0x4e00 && code <= 0x9fff) return 0.85;
  // CJK punctuation and full-width forms, general punctuation, currency and bullets.
  if ((code >= 0x3000 && code <= 0x303f) || (code >= 0xff00 && code <= 0xffef)) return 1;
  if ((code >= 0x2010 && code <= 0x2044) || (code >= 0x20a0 && code <= 0x20bf) || (code >= 0x2190 && code <= 0x27bf))
    return 1;
  if (/\p{L}/u.test(character)) return code < 0x250 ? 0.8 : 0.3;
  if (/[\p{Co}\p{Cn}\p{Cc}]/u.test(character)) return -4;
  return 0.5;
}
