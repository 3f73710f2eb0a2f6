const HAN = /[\p{Script=Han}\u3000-\u303f\uff00-\uff60]/u;

/** First parts after which a hyphen at a line's end belongs to the word: 'non-exclusive', 'pre-emption'. */
const KEEPS_AFTER = new Set(
  "non no pre post co self cross semi multi anti all full long short high low third first second fixed tax in on off by best pro half well out one two three four five six ten twenty thirty forty fifty sixty seventy eighty ninety so market cost end open real right royalty paid arm arms inter".split(
    " ",
  ),
);
/** Second parts that are joined to what stands before them by a real hyphen: 'royalty-free', 'company-wide'. */
const KEEPS_BEFORE = new Set(
  "free based wide only party owned exclusive transferable sublicensable binding compete solicit term line in out up off to of and or pay the by for end half year month day dilution emption competition voting led time related specific".split(
    " ",
  ),
);

/** Lines this long can be broken within a word. */
const LONG_LINE = 40;
/** In so many long lines a layout that breaks words shows it by this share of line ends; few layouts do. */
const ENOUGH_LINES = 60;
const HYPHEN_SHARE = 0.025;
/** In shorter texts three line ends with a hyphen are needed to believe it. */
const ENOUGH_HYPHENS = 3;

/** Whether line ends break words: seen to, seen not to, or too little text to tell. */
type Breaking = "yes" | "no" | "unknown";

/** Knows how a document writes its words, so that a hyphen at a line's end can be judged by its other uses. */
export class WordBook {
  private learned: { words: ReadonlySet<string>; breaking: Breaking } | null = null;

  constructor(private readonly text: string) {}

  /** Read only once a hyphen is met: most documents have none at a line's end. */
  private learn(): { words: ReadonlySet<string>; breaking: Breaking } {
    const lines = this.text.split("\n").filter((line) => line.length >= LONG_LINE);
    const hyphens = lines.filter((line) => /\p{L}[-\u2010]\s*$/u.test(line)).length;
    const often = hyphens >= ENOUGH_HYPHENS && hyphens >= lines.length * HYPHEN_SHARE;
    const breaking = often ? "yes" : lines.length >= ENOUGH_LINES ? "no" : "unknown";
    // Words broken at line ends would teach their halves.
    const whole = this.text.toLowerCase().replace(/(?<!\p{L})\p{L}+[-\u2010][^\S\n]*\n\s*\p{L}+/gu, " ");
    return { words: new Set(whole.match(/\p{L}+(?:-\p{L}+)*/gu) ?? []), breaking };
  }

  /**
   * Whether the hyphen between the end of one line and the start of the next belongs to the word: by how the document
   * writes the word elsewhere; by digits and capitals, single letters and an earlier hyphen in the same word ('take-or-'
   * + 'pay'), none of which a layout leaves by breaking; by the lists of usual compounds; then by whether the layout
   * breaks words and whether the halves are words of their own ('thirty' and 'six' are, 'accel' and 'erators' are not).
   */
  keepsHyphen(before: string, after: string): boolean {
    this.learned ??= this.learn();
    const { words, breaking } = this.learned;
    const first = (/[\p{L}\d-]+$/u.exec(before)?.[0] ?? "").toLowerCase();
    const second = /^[\p{L}\d]+/u.exec(after)?.[0] ?? "";
    const last = second.toLowerCase();
    if (words.has(first + last)) return false;
    if (words.has(`${first}-${last}`) || breaking === "no") return true;
    if (first.length === 1 || first.includes("-") || /^[\p{Lu}\d]/u.test(second)) return true;
    if (KEEPS_AFTER.has(first) || KEEPS_BEFORE.has(last)) return true;
    return breaking === "yes" ? words.has(first) && words.has(last) : words.has(first) || words.has(last);
  }
}

/**
 * Joins the pieces of one paragraph: a space between words, none between Chinese characters, hyphens at line ends
 * undone where they only broke a word. Runs of white space become one space.
 */
export function joinLines(pieces: readonly string[], book: WordBook): string {
  const parts: string[] = [];
  let tail = "";
  for (const raw of pieces) {
    const piece = /\s{2}|[^\S ]|^ | $/u.test(raw) ? raw.replace(/\s+/gu, " ").trim() : raw;
    if (piece === "") continue;
    const joint = parts.length === 0 ? "" : jointOf(tail, piece, book);
    if (joint === "undo") parts.push((parts.pop() ?? "").slice(0, -1), piece);
    else parts.push(joint, piece);
    tail = (piece.length >= TAIL ? piece : (joint === "undo" ? tail.slice(0, -1) : tail + joint) + piece).slice(-TAIL);
  }
  return parts.join("");
}

/** How much of what stands before a joint is looked at: long enough for any word, where a paragraph may hold megabytes. */
const TAIL = 80;

/** What goes between two pieces; 'undo' where the hyphen at the end of the first goes. */
function jointOf(tail: string, after: string, book: WordBook): "" | " " | "undo" {
  // U+2010 is what printing programs draw where they break a word at a soft hyphen.
  if (/\p{L}\u2010$/u.test(tail) && /^\p{L}/u.test(after)) return "undo";
  if (/\p{L}-$/u.test(tail) && /^\p{L}/u.test(after)) return book.keepsHyphen(tail.slice(0, -1), after) ? "" : "undo";
  if (/\d-$/u.test(tail) && /^[\p{L}\d]/u.test(after)) return "";
  if (/\S[/–—]$/u.test(tail)) return "";
  return HAN.test(tail.at(-1) ?? "") || HAN.test(after.charAt(0)) ? "" : " ";
}
