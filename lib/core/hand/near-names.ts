/** Endings that say what a company is in law, or only that it is one: they do not tell two apart. */
const ENDINGS = new Set(
  "inc incorporated llc ltd limited co corp corporation company plc gmbh ag sa sas bv nv ab oy pte holdings holding group capital ventures venture partners labs lab technologies technology tech the".split(
    " ",
  ),
);

/** A name without what does not tell it apart: 'Thinking Machines Lab, Inc.' and 'thinking-machines' are one. */
export function nameStem(nameKey: string): string {
  const words = nameKey.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== "");
  const telling = words.filter((word) => !ENDINGS.has(word));
  return (telling.length === 0 ? words : telling).join("");
}

export interface NearPair {
  one: { id: string; name: string };
  other: { id: string; name: string };
  why: string;
}

/** Shorter stems differ by one letter too easily: 'xai' and 'mai' are two companies. */
const SHORTEST = 6;

/**
 * Pairs of names that look like one and the same: without endings they are equal, or one letter apart. Stems are sorted and
 * each is compared with the next few from the front and from the back, so that the work grows with the number of names.
 */
export function findNearNames(
  names: readonly { id: string; name: string; nameKey: string }[],
  most: number,
): NearPair[] {
  const stems = names.map(({ id, name, nameKey }) => ({ id, name, stem: nameStem(nameKey) }));
  const found = new Map<string, NearPair>();
  for (const order of [forward, backward]) {
    const sorted = stems.map((one) => ({ ...one, key: order(one.stem) })).sort((a, b) => (a.key < b.key ? -1 : 1));
    for (let at = 0; at < sorted.length && found.size < most; at += 1) {
      for (const other of sorted.slice(at + 1, at + 1 + WINDOW)) {
        const one = sorted[at];
        const why = one === undefined ? null : likeness(one.stem, other.stem);
        if (one === undefined || why === null) continue;
        const key = [one.id, other.id].sort().join(" ");
        const pair = { one: { id: one.id, name: one.name }, other: { id: other.id, name: other.name }, why };
        if (!found.has(key)) found.set(key, pair);
      }
    }
  }
  return [...found.values()];
}

/** Neighbours in the order of names that are looked at: those one letter apart stand close from the front or from the back. */
const WINDOW = 3;
const forward = (stem: string) => stem;
const backward = (stem: string) => [...stem].reverse().join("");

function likeness(one: string, other: string): string | null {
  if (one === other) return "the same but for its ending";
  if (Math.min(one.length, other.length) < SHORTEST) return null;
  return oneLetterApart(one, other) ? "one letter apart" : null;
}

/** True where one letter is changed, added, left out, or two neighbours are swapped. */
function oneLetterApart(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 1) return false;
  let front = 0;
  while (front < one.length && one[front] === other[front]) front += 1;
  let back = 0;
  while (
    back < Math.min(one.length, other.length) - front &&
    one[one.length - 1 - back] === other[other.length - 1 - back]
  )
    back += 1;
  const [left, right] = [one.slice(front, one.length - back), other.slice(front, other.length - back)];
  if (left.length <= 1 && right.length <= 1) return true;
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
}
