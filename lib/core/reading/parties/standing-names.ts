import { COMMON_WORDS } from "./common-words";
import type { EntityBook } from "./entity-book";
import { isCommonIn } from "./latin-names";
import type { TextPieces } from "./text-pieces";

/*
 * Names without company form, definition or role, as mails, memos and trackers use them: 'Gullwing / Sablefern: closing
 * list'. A capitalised word of the opening lines that comes back.
 */

/** Titles, addressees and subject stand in so many characters. */
const OPENING = 700;
/** The first line or two. */
const TITLE = 120;
/** Capitalised words in a row, from one to three; an opening may shout. */
const NAMES = /(?<![\p{L}\p{N}.@-])\p{Lu}[\p{L}]{2,20}(?: (?:& )?\p{Lu}[\p{L}]{2,20}){0,2}(?![\p{L}\p{N}@])/gu;
/** In the opening and twice more: fewer is a mention. */
const TIMES = 3;
/** Papers name a handful of actors. */
const MOST = 24;

/** Lines that name people: only what stands in brackets, or after 'of', names whom they speak for. */
const OF_PEOPLE = /^[ \t]*(?:from|to|cc|bcc|dear|hi|hello|attention|attn|present|in attendance)\b.*/gim;
const SPOKEN_FOR = /\(([^()\n]{3,60})\)|\bof (\p{Lu}[^,;()\n]{2,40})/gu;

/** Adds names of the opening that the paper keeps coming back to. */
export function addStandingNames(book: EntityBook, pieces: TextPieces): void {
  const { text } = pieces;
  const opening = text
    .slice(0, OPENING)
    .replace(OF_PEOPLE, (line) =>
      Array.from(line.matchAll(SPOKEN_FOR), ([, inBrackets, after]) => inBrackets ?? after ?? "").join(" ; "),
    );
  const title = text.slice(0, TITLE).toUpperCase();
  const found = new Set(Array.from(opening.matchAll(NAMES), ([words]) => nameIn(words, pieces).join(" ")));
  for (const name of [...found].slice(0, MOST)) {
    const [first = "", second] = name.split(" ");
    if (first.length < 3) continue;
    const loud = first.toUpperCase();
    const needed = title.includes(loud) ? TIMES - 1 : TIMES;
    const times = timesIn(text, first);
    if (times < needed && (loud === first || times + timesIn(text, loud) < needed)) continue;
    if (isQuoted(pieces, name) || isCommonIn(pieces, first.toLowerCase())) continue;
    // 'Kestrel' alone, beside 'Kestrel Compute' once; 'Lumen Harbor' never apart.
    const pair = second === undefined || second === "&" ? first : `${first} ${second}`;
    const together = pair === first ? times : timesIn(text, pair);
    const alone = times - together;
    book.join(...(alone > together ? [] : [pair]), ...(alone > 0 || pair === first ? [first] : []));
  }
}

/** True for a defined term: the quotes say that it is one. */
const isQuoted = (pieces: TextPieces, name: string): boolean => pieces.holds(`"${name}"`) || pieces.holds(`“${name}”`);

function timesIn(text: string, words: string): number {
  let times = 0;
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length)) times += 1;
  return times;
}

/** The words from the first on that is no word of contracts and not always shouted ('DONE'), and before the next that is one: 'Northlode' of 'Northlode Cloud'. */
function nameIn(words: string, pieces: TextPieces): string[] {
  const parts = words.split(" ").map((part) => (part === part.toUpperCase() ? titled(part) : part));
  const from = parts.findIndex((part) => !COMMON_WORDS.has(part) && part !== "&" && pieces.holds(part));
  if (from < 0) return [];
  const length = parts.slice(from).findIndex((part) => COMMON_WORDS.has(part));
  return parts.slice(from, length < 0 ? undefined : from + length);
}

const titled = (word: string): string => word.charAt(0) + word.slice(1).toLowerCase();
