import { oneLetterApart } from "./name-stem";

/** Keys that are sorted at once: some 16 MB. */
const KEYS_AT_ONCE = 2_000_000;
/** A stem's number has 20 bits of a key, its hash 32: together they fit a float's 53. */
const MOST_STEMS = 2 ** 20;
/** Stems under one key that are compared with each other: what one letter makes of a name is at most about an alphabet. */
const MOST_ALIKE = 40;
/** An odd number without a pattern in its bits, for a polynomial hash modulo 2 to the 32nd. */
const BASE = 0x01000193;

/**
 * All pairs of stems that are one letter apart (`oneLetterApart`), as pairs of their places in the list. Two such stems have
 * in common what is left of them without one letter, so each stem is filed under itself and under itself without each of its
 * letters, and only stems that share a hash are compared: the work grows with the letters, not with the square of the names.
 * @param stems different ones, at most a million; of more the first million are compared.
 */
export function* lettersApart(stems: readonly string[]): Generator<[number, number]> {
  const compared = stems.length > MOST_STEMS ? stems.slice(0, MOST_STEMS) : stems;
  const keys = compared.reduce((sum, stem) => sum + stem.length + 1, 0);
  const parts = Math.max(1, Math.ceil(keys / KEYS_AT_ONCE));
  const seen = new Set<number>();
  // By the hash's remainder, so that stems that share one are in the same part.
  for (let part = 0; part < parts; part += 1) {
    for (const [one, other] of sameKey(filed(compared, part, parts))) {
      const pair = one * MOST_STEMS + other;
      if (seen.has(pair) || !oneLetterApart(compared[one] ?? "", compared[other] ?? "")) continue;
      seen.add(pair);
      yield [one, other];
    }
  }
}

/** The keys of one part, sorted: hash times 2^20 plus the stem's place. */
function filed(stems: readonly string[], part: number, parts: number): Float64Array {
  let keys = new Float64Array(1024);
  let count = 0;
  for (const [at, stem] of stems.entries()) {
    for (const hash of hashesOf(stem)) {
      if (hash % parts !== part) continue;
      if (count === keys.length) {
        const wider = new Float64Array(keys.length * 2);
        wider.set(keys);
        keys = wider;
      }
      keys[count] = hash * MOST_STEMS + at;
      count += 1;
    }
  }
  return keys.subarray(0, count).sort();
}

/** The hash of a stem, and of what is left without each of its letters. */
function hashesOf(stem: string): number[] {
  const hashes = [hashOf(stem, -1)];
  for (let left = 0; left < stem.length; left += 1) hashes.push(hashOf(stem, left));
  return hashes;
}

function hashOf(stem: string, leftOut: number): number {
  let hash = 0;
  for (let at = 0; at < stem.length; at += 1) {
    if (at !== leftOut) hash = (Math.imul(hash, BASE) + stem.charCodeAt(at) + 1) | 0;
  }
  // The lower bits of a polynomial depend on few letters; the parts are told apart by them.
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (hash ^ (hash >>> 13)) >>> 0;
}

/** Pairs of places that stand under one hash, the smaller first; one pair can come several times. */
function* sameKey(keys: Float64Array): Generator<[number, number]> {
  for (let at = 0; at < keys.length; at += 1) {
    const key = keys[at] ?? 0;
    const hash = Math.floor(key / MOST_STEMS);
    const end = Math.min(keys.length, at + 1 + MOST_ALIKE);
    for (let next = at + 1; next < end; next += 1) {
      const other = keys[next] ?? 0;
      if (Math.floor(other / MOST_STEMS) !== hash) break;
      if (other !== key) yield [key % MOST_STEMS, other % MOST_STEMS];
    }
  }
}
