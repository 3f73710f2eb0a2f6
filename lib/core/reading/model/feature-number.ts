/** The three views of a segment: its wording, its concepts, its surroundings. Each has its own range of feature numbers. */
export const VIEWS = ["words", "concepts", "context"] as const;
/** log2 of the number of features per view. */
const VIEW_BITS = [19, 18, 17] as const;
const VIEW_MASKS = VIEW_BITS.map((bits) => 2 ** bits - 1);
export const VIEW_STARTS: readonly number[] = [0, 2 ** 19, 2 ** 19 + 2 ** 18];
export const FEATURE_COUNT = 2 ** 19 + 2 ** 18 + 2 ** 17;

/** Mixes two hashes in order, so that 'a b' and 'b a' differ. Multipliers of MurmurHash3 (A. Appleby). */
export function mix(a: number, b: number): number {
  let h = Math.imul(a, 0x85ebca6b) ^ b;
  h = Math.imul(h ^ (h >>> 15), 0xc2b2ae35);
  return h ^ (h >>> 13);
}

/** The number of the feature with this hash among those of its view. */
export function featureNumber(view: 0 | 1 | 2, hash: number): number {
  return (VIEW_STARTS[view] as number) + (mix(hash, 7) & (VIEW_MASKS[view] as number));
}
