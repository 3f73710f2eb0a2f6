import type { Span } from "../../shared/span";
import { neededWords } from "../matching/needed-words";

/** One way to write a quantity. */
export interface Form<T> {
  /** Global; bounded gaps only, so that time grows no faster than the text. */
  pattern: RegExp;
  /** What the match means, from its groups (the whole match first); null where it is something else after all. */
  value: (groups: readonly (string | undefined)[]) => T | null;
}

const HAN = /[\u3400-\u9fff]/;
const known = new WeakMap<RegExp, boolean>();

/** Whether the pattern matches nothing without a Chinese character: most texts have none. */
function needsHan(pattern: RegExp): boolean {
  let needs = known.get(pattern);
  if (needs === undefined) {
    needs = neededWords(pattern).some((set) => set.every((word) => HAN.test(word)));
    known.set(pattern, needs);
  }
  return needs;
}

/**
 * Every match of the forms, in text order and without overlaps: where two forms claim the same words, the earlier form
 * in the list has them.
 */
export function collectMatches<T>(text: string, forms: readonly Form<T>[]): (Span & { value: T })[] {
  const found: (Span & { value: T })[] = [];
  // One mark per character: whole documents hold thousands of amounts, too many to compare each with each.
  const taken = new Uint8Array(text.length);
  const hasHan = HAN.test(text);
  for (const { pattern, value } of forms) {
    if (!hasHan && needsHan(pattern)) continue;
    for (const match of text.matchAll(pattern)) {
      const start = match.index;
      const end = start + match[0].length;
      const read = taken.subarray(start, end).includes(1) ? null : value(match);
      if (read === null) continue;
      taken.fill(1, start, end);
      found.push({ start, end, value: read });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}
