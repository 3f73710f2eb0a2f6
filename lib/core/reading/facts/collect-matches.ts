import type { Span } from "../../shared/span";
import { EDGE, neededWords } from "../matching/needed-words";

/** One way to write a quantity. */
export interface Form<T> {
  /** Global; bounded gaps only, so that time grows no faster than the text. */
  pattern: RegExp;
  /** One of these stands in every match, in lower case; given where the pattern itself does not tell. */
  hints?: readonly string[];
  /** What the match means, from its groups (the whole match first); null where it is something else after all. */
  value: (groups: readonly (string | undefined)[]) => T | null;
}

const HAN = /[\u3400-\u9fff]/;

/** The forms of one quantity. */
export interface FormSet<T> {
  forms: readonly Form<T>[];
  /** Matches in every text without Chinese in which one of the forms does: a cheap test that most clauses fail. */
  sign: RegExp;
}

/** What must stand in a text before it is worth asking a pattern. */
interface Gate {
  needsHan: boolean;
  /** At least one of these, in lower case; empty where the pattern needs too many different words. */
  words: readonly string[];
}

/** Looking for more words than this takes as long as asking the pattern itself. */
const MOST_WORDS = 4;

const gates = new WeakMap<RegExp, Gate>();

function gateOf(pattern: RegExp): Gate {
  let gate = gates.get(pattern);
  if (gate === undefined) {
    // Words and text are held against each other in lower case, so the pattern's own case does not matter.
    const needs = neededWords(new RegExp(pattern.source, pattern.flags.replace("i", "")));
    const sets = needs.map((set) => [...new Set(set.map((word) => word.replaceAll(EDGE, "").toLowerCase()))]);
    gate = {
      needsHan: sets.some((set) => set.every((word) => HAN.test(word))),
      words: sets.filter((set) => set.length <= MOST_WORDS).sort((a, b) => a.length - b.length)[0] ?? [],
    };
    gates.set(pattern, gate);
  }
  return gate;
}

/** Texts longer than this, without Chinese, are read around the signs of the quantity alone. */
const LONG = 2000;
/** Characters on either side of a sign: more than the longest match is long. */
const REACH = 250;

/** Finds every place of a sign, by the sign itself. */
const everySign = new WeakMap<RegExp, RegExp>();

/** The stretches of a text around its signs, in order and apart. */
function stretchesOf(text: string, sign: RegExp): Span[] {
  const every = everySign.get(sign) ?? new RegExp(sign.source, `${sign.flags}g`);
  everySign.set(sign, every);
  const stretches: { start: number; end: number }[] = [];
  for (const { index } of text.matchAll(every)) {
    const last = stretches.at(-1);
    if (last !== undefined && index - REACH <= last.end) last.end = index + REACH;
    else stretches.push({ start: Math.max(0, index - REACH), end: index + REACH });
  }
  return stretches;
}

/**
 * Every match of the forms, in text order and without overlaps: where two forms claim the same words, the earlier form
 * in the list has them.
 */
export function collectMatches<T>(text: string, { forms, sign }: FormSet<T>): (Span & { value: T })[] {
  const hasHan = HAN.test(text);
  if (hasHan) return collectIn(text, forms, true);
  if (text.length <= LONG) return sign.test(text) ? collectIn(text, forms, false) : [];
  return stretchesOf(text, sign).flatMap(({ start: at, end: to }) =>
    collectIn(text.slice(at, to), forms, false).map(({ start, end, value }) => ({
      start: at + start,
      end: at + end,
      value,
    })),
  );
}

function collectIn<T>(text: string, forms: readonly Form<T>[], hasHan: boolean): (Span & { value: T })[] {
  const found: (Span & { value: T })[] = [];
  // One mark per character: whole documents hold thousands of amounts, too many to compare each with each.
  let taken: Uint8Array | null = null;
  const lower = text.toLowerCase();
  for (const { pattern, value, hints } of forms) {
    const gate = gateOf(pattern);
    if (!hasHan && gate.needsHan) continue;
    if (hints !== undefined && !hints.some((hint) => lower.includes(hint))) continue;
    if (gate.words.length > 0 && !gate.words.some((word) => lower.includes(word))) continue;
    // `exec` and not `matchAll`, which makes a new expression for every text.
    pattern.lastIndex = 0;
    for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
      const start = match.index;
      const end = start + match[0].length;
      const read = taken?.subarray(start, end).includes(1) ? null : value(match);
      if (read === null) continue;
      taken ??= new Uint8Array(text.length);
      taken.fill(1, start, end);
      found.push({ start, end, value: read });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}
