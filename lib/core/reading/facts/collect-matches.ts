import type { Span } from "../../shared/span";

/** One way to write a quantity. */
export interface Form<T> {
  /** Global; bounded gaps only, so that time grows no faster than the text. */
  pattern: RegExp;
  /** What the match means, from its groups (the whole match first); null where it is something else after all. */
  value: (groups: readonly (string | undefined)[]) => T | null;
}

/**
 * Every match of the forms, in text order and without overlaps: where two forms claim the same words, the earlier form
 * in the list has them.
 */
export function collectMatches<T>(text: string, forms: readonly Form<T>[]): (Span & { value: T })[] {
  const found: (Span & { value: T })[] = [];
  // One mark per character: whole documents hold thousands of amounts, too many to compare each with each.
  const taken = new Uint8Array(text.length);
  for (const { pattern, value } of forms) {
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
