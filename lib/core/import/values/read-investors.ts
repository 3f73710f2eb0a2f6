import { cellText } from "./fold-cell";
import { type Reading, refused, understood } from "./reading";
import { MAX_NAME, textWithin } from "./text-within";
import { saysUndisclosed } from "./undisclosed";

/** Company forms and the like, which a comma joins to the name before them. */
const NAME_ENDING =
  /^(?:inc|incorporated|llc|l\.l\.c|lp|l\.p|llp|l\.l\.p|pllc|ltd|limited|co|co\.? ltd|corp|corporation|company|plc|gmbh|gmbh & co\.? kg|ag|se|s\.e|kg|kgaa|sa|s\.a|s\.a\.s|sas|sarl|s\.a\.r\.l|spa|s\.p\.a|srl|s\.r\.l|nv|n\.v|bv|b\.v|ab|as|a\/s|oy|oyj|aps|pte|pte\.? ltd|pty|pty\.? ltd|kk|k\.k|jr|sr|ii|iii|iv|na|n\.a)\.?$/i;
const SEPARATOR = /[;,、；，\n|]| \/ | with participation (?:from|of) /;
/** Words around a name that are no part of it. */
const LEAD_IN = /^(?:and |& |led by |co-led by |lead: |lead investors?: |with participation from |including |incl\. )/i;
/** 'and others' behind the last name of a Chinese list. */
const AND_OTHERS = /等$/;
const ROLE = / ?\((?:lead|co-lead|lead investor|led|领投|跟投)\)$/i;
/** Entries that name nobody. */
const NOBODY = new Set(
  "none|others|other investors|and others|existing investors|undisclosed investors|undisclosed investor|various|various investors|et al|et al.|etc|etc.|angels|angel investors|more|and more|其他|等|其他投资者|老股东".split(
    "|",
  ),
);
export const MAX_INVESTORS = 200;

/** Longest of the endings above; longer parts need no look. */
const LONGEST_ENDING = 15;
const SEMICOLON = 59;
/** Where one of these stands, or any character beyond Latin, the pattern must split. */
const OTHER_SEPARATORS = new Set([...",/\n"].map((character) => character.charCodeAt(0)));
const PIPE = 124;
const SPACE = 32;
const SMALL_W = 119;
const BEYOND_LATIN = 0x3000;

/**
 * A list of investors, split at ';', ',', '、', '|' and line breaks; a comma before a company form joins ('Andreessen
 * Horowitz, LLC' is one name), and 'A, B and C' are three. Names come once each, in order; an undisclosed list is empty.
 */
export function readInvestors(cell: string): Reading<string[]> {
  const text = cellText(cell);
  if (saysUndisclosed(text)) return understood([]);
  const kept: string[] = [];
  for (const part of partsOf(text)) {
    const name = readName(part);
    if (!name.ok) return name;
    if (name.value !== null && !kept.includes(name.value)) kept.push(name.value);
  }
  return kept.length > MAX_INVESTORS
    ? refused(`more than ${MAX_INVESTORS} names`, "the leading investors")
    : understood(kept);
}

/** The names as they are written, company forms joined to theirs. */
function partsOf(text: string): string[] {
  const parts = splitAtSemicolons(text) ?? text.split(SEPARATOR);
  if (parts.length > 1 && !text.includes(";")) parts.push(...lastTwo(parts.pop() ?? ""));
  const names: string[] = [];
  for (const part of parts) {
    const name = part.trim();
    const before = names.at(-1);
    if (before !== undefined && name.length <= LONGEST_ENDING && NAME_ENDING.test(name)) {
      names[names.length - 1] = `${before}, ${name}`;
    } else if (name !== "") names.push(name);
  }
  return names;
}

/** The parts of a list that has semicolons only, as most files write it; null for all others. */
function splitAtSemicolons(text: string): string[] | null {
  const parts: string[] = [];
  let start = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === SEMICOLON) {
      parts.push(text.slice(start, i));
      start = text.charCodeAt(i + 1) === SPACE ? i + 2 : i + 1;
    } else if (code === SPACE) {
      if (text.charCodeAt(i + 1) === SMALL_W && text.startsWith("with participation", i + 1)) return null;
    } else if (code >= BEYOND_LATIN || code === PIPE || (code < SEMICOLON && OTHER_SEPARATORS.has(code))) return null;
  }
  parts.push(text.slice(start));
  return parts;
}

/** The end of 'A, B and C'. */
function lastTwo(part: string): string[] {
  const at = part.indexOf(" and ");
  return at > 0 && !part.trim().startsWith("and ") ? [part.slice(0, at), part.slice(at + 5)] : [part];
}

/** First letters of LEAD_IN, and length with first letter of each of NOBODY as one number: most names are settled by these. */
const LEAD_LETTERS = new Set([..."a&lcwi"].map((letter) => letter.charCodeAt(0)));
const NOBODY_SHAPES = new Set([...NOBODY].map((words) => words.length * 0x10000 + words.charCodeAt(0)));
const TOO_LONG = "names separated by ;";
const CLOSING_BRACKET = 41;
const AND_OTHERS_SIGN = 0x7b49;

/** True where nothing stands around a name that would have to go. A look-up of names read before costs ten times as much. */
function isBareName(name: string): boolean {
  const first = name.charCodeAt(0);
  const letter = first >= 65 && first <= 90 ? first + 32 : first;
  const last = name.charCodeAt(name.length - 1);
  if (last === CLOSING_BRACKET || last === AND_OTHERS_SIGN) return false;
  if (NOBODY_SHAPES.has(name.length * 0x10000 + letter)) return false;
  if (LEAD_LETTERS.has(letter) && LEAD_IN.test(name)) return false;
  for (let i = 1; i < name.length; i++) {
    if (name.charCodeAt(i) === SPACE && name.charCodeAt(i - 1) === SPACE) return false;
  }
  return true;
}

/** One name without what stands around it; null where it names nobody. */
function readName(part: string): Reading<string | null> {
  if (isBareName(part)) return textWithin(part, MAX_NAME, TOO_LONG);
  const name = part
    .replace(LEAD_IN, "")
    .replace(LEAD_IN, "")
    .replace(ROLE, "")
    .replace(AND_OTHERS, "")
    .replace(/ {2,}/g, " ")
    .trim();
  if (name === "" || NOBODY.has(name.toLowerCase())) return understood(null);
  return textWithin(name, MAX_NAME, TOO_LONG);
}
