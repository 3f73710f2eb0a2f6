import { COMMON_WORDS } from "./common-words";
import { COMPANY_FORM, roleLeaning } from "./entity";
import type { EntityBook } from "./entity-book";
import { WordCharacters } from "./name-scanner";
import type { TextPieces } from "./text-pieces";

/** A bracket that gives one or two aliases: '(the "Company" or "Larkspur")'. The name stands right before it. */
const ALIASES =
  /\((?:[^()"“]{0,60})["“](?:the )?([^"”]{1,40})["”](?:[^()"“]{0,30}["“](?:the )?([^"”]{1,40})["”])?[^()]{0,60}\)/g;
/** The capitalised words, and what may stand among them, that end a piece of text. */
const NAME_AT_END =
  /(?:^|[^\p{L}])(\p{Lu}[\p{L}\p{N}&'’-]*(?:,? (?:\p{Lu}[\p{L}\p{N}&'’./-]*|&|[^\s"“()]{1,14})){0,14}?)[,.]? ?$/u;
const FORM = new RegExp(`,? ${COMPANY_FORM}(?![\\p{L}])`, "gu");
const SOME_FORM = new RegExp(`${COMPANY_FORM}(?![\\p{L}])`, "u");
const NAME_BEFORE_FORM = /(\p{Lu}[\p{L}\p{N}&'’.-]*(?: (?:\p{Lu}[\p{L}\p{N}&'’-]*|&|and|of|de|du|für)){0,7})$/u;
/** 'Tessera Platforms LLC and Larkspur Imaging' are two. */
const AND_AFTER_FORM = new RegExp(`${COMPANY_FORM}[.,]? and `, "u");
const NAME_WITH_FORM = new RegExp(`^(.*?),? ?${COMPANY_FORM}(?![\\p{L}])`, "u");
const EQUALS = /["“]?(\p{Lu}[\p{L}]{0,12})["”]? ?(?:=|is short for|stands for) ?(\p{Lu}[\p{L}]{2,20})/gu;
/** A capitalised word, or two, where a sentence speaks of what it does or has. */
const ACTS =
  /(?=\p{Lu})(?<![\p{L}.-])(?<!\p{Lu}\p{L}{1,20} )(\p{Lu}[\p{L}\p{N}-]{2,20}|[A-Z]{2,5})(?=(?:['’]s\b| (?:shall|will|must|may|agrees|undertakes|has|is|gets|wants|takes|pays|buys|invests|subscribes|keeps|can|would|Cloud|AI|Labs|Group)\b))/uy;
const SPEAKER = /^(?:we|us|you)$/i;
/** Longest name looked for before an alias or a company form, in characters. */
const LOOK_BACK = 160;

/** 'Tidewell Ltd, of 40 Mill Street, Suite 5, New York, New York 10013 ("Licensee")': what stands before the bracket is no name. */
const ADDRESS = /\b(?:Street|Avenue|Road|Boulevard|Suite|Floor|Drive|Lane|P\.R\.C|District)\b|\b\d{4,6}\b/u;
/** Parties are introduced with so many characters of form, law and seat. */
const INTRODUCED_WITHIN = 320;

/** The last name with a company form in the line before an address; empty where none stands there. */
function nameBeforeAddress(text: string, at: number): string {
  const piece = text.slice(Math.max(0, at - INTRODUCED_WITHIN), at);
  const line = piece.slice(piece.lastIndexOf("\n") + 1);
  const form = [...line.matchAll(FORM)].at(-1);
  const name = form === undefined ? undefined : NAME_BEFORE_FORM.exec(line.slice(0, form.index))?.[1];
  return name === undefined ? "" : `${name}${form?.[0] ?? ""}`;
}

/** What stands before `at` in the same line. */
function before(text: string, at: number): string {
  const piece = text.slice(Math.max(0, at - LOOK_BACK), at);
  return piece.slice(piece.lastIndexOf("\n") + 1);
}

/** `NAME_AT_END` takes a word and up to fourteen more, and a blank may follow: blanks that it can meet. */
const BLANKS = 15;

/** So much of the end of a piece as a name can reach. */
function lastWords(piece: string): string {
  let at = piece.length;
  for (let blanks = 0; blanks <= BLANKS; blanks++) {
    at = piece.lastIndexOf(" ", at - 1);
    if (at <= 0) return piece;
  }
  return piece.slice(at);
}

/** Companies and other actors named in Latin script, with their aliases. */
export function addLatinNames(book: EntityBook, pieces: TextPieces): void {
  const { text } = pieces;
  for (const m of text.matchAll(ALIASES)) {
    const piece = lastWords(before(text, m.index));
    const aliases = [m[1], m[2]].filter((a) => a !== undefined).map((a) => a.trim().replace(/,$/, ""));
    if (!mayName(piece, aliases)) continue;
    const name = NAME_AT_END.exec(piece)?.[1];
    if (name !== undefined) addDefined(book, ADDRESS.test(name) ? nameBeforeAddress(text, m.index) : name, aliases);
  }
  for (const m of text.matchAll(FORM)) {
    const name = (NAME_BEFORE_FORM.exec(before(text, m.index))?.[1] ?? "").split(AND_AFTER_FORM).at(-1) ?? "";
    if (name !== "" && !COMMON_WORDS.has(name.split(" ")[0] ?? "")) book.add(name);
  }
  if (/=|is short for|stands for/.test(text)) for (const m of text.matchAll(EQUALS)) book.join(m[1] ?? "", m[2] ?? "");
  addActors(book, pieces);
}

/** False where `addDefined` would turn down any name that ends the piece: contracts define far more than their parties. */
function mayName(piece: string, aliases: readonly string[]): boolean {
  return aliases.some((a) => roleLeaning(a) !== null || piece.includes(a)) || SOME_FORM.test(piece);
}

function addDefined(book: EntityBook, rawName: string, aliases: readonly string[]): void {
  const form = NAME_WITH_FORM.exec(rawName)?.[1];
  const name = (form ?? rawName.split(/, an? /)[0] ?? rawName)
    .replace(/^.*\b(?:between|by|and|of|from|to|with|in|In|By|The|To) (?=\p{Lu})/u, "")
    .replace(/[ ,]+$/, "");
  const isName = form !== undefined || aliases.some((a) => roleLeaning(a) !== null || name.includes(a));
  if (!isName || COMMON_WORDS.has(name)) return;
  // Who 'we' and 'you' are is read by find-speakers.ts, in any case of letters.
  book.add(
    name,
    ...aliases
      .filter((a) => !SPEAKER.test(a) && (!COMMON_WORDS.has(a) || roleLeaning(a) !== null))
      .map((a) => a.replace(/^the /, "")),
  );
}

/** Capitals, and what may be one beyond ASCII: only there is a name tried. */
const CAPITAL_A = 0x41;
const CAPITAL_Z = 0x5a;
const FIRST_BEYOND_ASCII = 0x80;
/** Per ASCII character whether `ACTS` matches nothing behind it, and whether it matches no word of which it would be the second. */
const GOES_ON = Uint8Array.from({ length: FIRST_BEYOND_ASCII }, (_, code) => Number(isAscii(/[A-Za-z.-]/, code)));
const ENDS = Uint8Array.from({ length: FIRST_BEYOND_ASCII }, (_, code) => Number(isAscii(/[^A-Za-z0-9-]/, code)));

function isAscii(pattern: RegExp, code: number): boolean {
  return pattern.test(String.fromCharCode(code));
}

/** A paper has a handful of actors; more names than this are a list. */
const MAX_ACTORS = 30;

/** Names without any company form: capitalised words that act, have something, and never occur as common words. */
function addActors(book: EntityBook, pieces: TextPieces): void {
  const { text } = pieces;
  const seen = new Map<string, number>();
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < CAPITAL_A || (code > CAPITAL_Z && code < FIRST_BEYOND_ASCII)) continue;
    if (GOES_ON[text.charCodeAt(at - 1)] === 1 || ENDS[text.charCodeAt(at + 1)] === 1) continue;
    ACTS.lastIndex = at;
    const word = ACTS.exec(text)?.[1];
    if (word === undefined) continue;
    at += word.length - 1;
    if (!COMMON_WORDS.has(word)) seen.set(word, (seen.get(word) ?? 0) + 1);
  }
  const often = [...seen].filter(([word]) => !isCommonIn(pieces, word.toLowerCase())).sort((a, b) => b[1] - a[1]);
  for (const [word] of often.slice(0, MAX_ACTORS)) {
    if (book.standsOften(word, 3)) book.join(word);
  }
}

const LOWER_CASE_WORD = /(?<![\p{L}.-])\p{Ll}[\p{L}\p{N}-]*/gu;
const WORD_PART = new WordCharacters(/[\p{L}\p{N}-]/u);

/** Whether the text holds the word in lower case, whole: what is also written so is no name. */
export function isCommonIn(pieces: TextPieces, word: string): boolean {
  if (!pieces.mayHold(word)) return false;
  const { text } = pieces;
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (WORD_PART.isAt(text, at + word.length)) continue;
    let from = at;
    while (from > 0 && WORD_PART.isBefore(text, from) && at - from < LOOK_BACK) from -= 1;
    const around = text.slice(Math.max(0, from - 1), at + word.length);
    for (const hit of around.matchAll(LOWER_CASE_WORD)) if (hit[0] === word) return true;
  }
  return false;
}
