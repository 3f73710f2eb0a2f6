import type { ReportFinding } from "../../core/report/report";
import type { FontSet } from "./font-set";
import type { TextStyle } from "./ink";

/** A stretch of text set alike; `marks` are the findings it lies under, outermost first. */
export interface Inline {
  text: string;
  style: TextStyle;
  marks?: readonly ReportFinding[];
  /** Set where it is the number of a finding before the finding's words, drawn in a small box. */
  badge?: ReportFinding;
}

/** What is drawn in one go. Widths in points. */
export interface Fragment {
  text: string;
  font: string;
  width: number;
  inline: Inline;
}

export interface Line {
  fragments: Fragment[];
  width: number;
}

/** Width of a text in a font at a size, in points. */
export type Measure = (text: string, font: string, size: number) => number;

/** Chinese, Japanese and Korean characters and full-width signs. */
const WIDE = /[\u2e80-\u303f\u3040-\u9fff\uac00-\ud7a3\uf900-\ufaff\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3ffff}]/u;
/** What never begins a line, and what never ends one. */
const NO_START = /[、。，．：；？！」』）】》〉〕”’％…—·,.:;?!)\]}%]/u;
const NO_END = /[（「『【《〈〔“‘([{$¥￥]/u;
/** White space on both sides of the number in a badge, and between a badge and what follows it, in points. */
export const BADGE = { pad: 2.6, gap: 3 };

/** Whether a line may end between two characters: after a space or hyphen, and around Chinese characters. */
export function mayBreak(before: string, after: string): boolean {
  if (after === " ") return false;
  if (before === " ") return true;
  if (before === "-") return /\p{L}/u.test(after);
  return (WIDE.test(before) || WIDE.test(after)) && !NO_START.test(after) && !NO_END.test(before);
}

/** Breaks text into lines of at most `width` points; the spaces at which it breaks are dropped. */
export function breakLines(inlines: readonly Inline[], width: number, fonts: FontSet, measure: Measure): Line[] {
  const lines: Line[] = [];
  let line: Line = { fragments: [], width: 0 };
  const flush = () => {
    if (line.fragments.length > 0) lines.push(trimmed(line, measure));
    line = { fragments: [], width: 0 };
  };
  for (const word of wordsOf(inlines, fonts, measure)) {
    const wide = word.reduce((sum, piece) => sum + piece.width, 0);
    const bare = trimmed({ fragments: word, width: wide }, measure).width;
    if (line.width + bare > width) flush();
    for (const piece of bare > width ? word.flatMap((whole) => cut(whole, measure)) : word) {
      if (line.width + piece.width > width && bare > width) flush();
      append(line, piece);
    }
  }
  flush();
  return lines;
}

/** Pieces that no line may break between. */
function* wordsOf(inlines: readonly Inline[], fonts: FontSet, measure: Measure): Generator<Fragment[]> {
  let word: Fragment[] = [];
  let before = "";
  for (const inline of inlines) {
    if (inline.badge) {
      if (word.length > 0 && before === " ") {
        yield word;
        word = [];
      }
      word.push(...fragmentsOf(inline.text, inline, fonts, measure));
      before = "";
      continue;
    }
    let piece = "";
    for (const character of inline.text.replace(/\s+/gu, " ")) {
      if (before !== "" && mayBreak(before, character)) {
        word.push(...fragmentsOf(piece, inline, fonts, measure));
        yield word;
        [word, piece] = [[], ""];
      }
      piece += character;
      before = character;
    }
    word.push(...fragmentsOf(piece, inline, fonts, measure));
  }
  if (word.length > 0) yield word;
}

function fragmentsOf(text: string, inline: Inline, fonts: FontSet, measure: Measure): Fragment[] {
  if (text === "") return [];
  const padding = inline.badge ? 2 * BADGE.pad + BADGE.gap : 0;
  return fonts.split(text, inline.style).map((run) => ({
    ...run,
    width: measure(run.text, run.font, inline.style.size) + padding,
    inline,
  }));
}

function append(line: Line, piece: Fragment): void {
  const last = line.fragments.at(-1);
  if (last && last.inline === piece.inline && last.font === piece.font) {
    line.fragments[line.fragments.length - 1] = {
      ...last,
      text: last.text + piece.text,
      width: last.width + piece.width,
    };
  } else line.fragments.push(piece);
  line.width += piece.width;
}

/** A piece that is wider than a line, character by character. */
function cut(piece: Fragment, measure: Measure): Fragment[] {
  if (piece.inline.badge) return [piece];
  return [...piece.text].map((text) => ({ ...piece, text, width: measure(text, piece.font, piece.inline.style.size) }));
}

/** Without the spaces at its end. */
function trimmed(line: Line, measure: Measure): Line {
  const last = line.fragments.at(-1);
  if (!last?.text.endsWith(" ")) return line;
  const text = last.text.trimEnd();
  const width = text === "" ? 0 : measure(text, last.font, last.inline.style.size);
  const fragments = [...line.fragments.slice(0, -1), ...(text === "" ? [] : [{ ...last, text, width }])];
  return { fragments, width: line.width - last.width + width };
}
