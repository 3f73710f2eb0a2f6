import { normaliseText, type RoleReplacer } from "./normalise-text";

/** Longer pieces are cut: a clause says what it is well before this, and it bounds the work. */
const MAX_LENGTH = 1600;

/** A document's folded pieces, for as long as its role replacer lives. */
const kept = new WeakMap<RoleReplacer, Map<string, string>>();

/**
 * A piece of a document in normal form, cut to what is read of it. Headings, lead-ins and the sentence before come up with
 * every segment, and both the model and the cues ask: each piece is made once per document.
 */
export function foldText(text: string, roles: RoleReplacer): string {
  let pieces = kept.get(roles);
  if (pieces === undefined) {
    pieces = new Map();
    kept.set(roles, pieces);
  }
  const known = pieces.get(text);
  if (known !== undefined) return known;
  const made = normaliseText(text.slice(0, 2 * MAX_LENGTH), roles).slice(0, MAX_LENGTH);
  pieces.set(text, made);
  return made;
}
