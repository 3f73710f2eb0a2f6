/** A run of the two texts: in both, only in the first, or only in the second. */
export interface DiffPart {
  type: "same" | "removed" | "added";
  text: string;
}

/** A word (a figure such as '45,000,000' or '80%' is one), a Chinese character, a run of spaces, or one other sign. */
const TOKEN = /\p{Script=Han}|[\p{L}\p{N}]+(?:['’.,-][\p{L}\p{N}]+)*%?|\s+|./gsu;

/** Edits after which two clauses have nothing to do with each other and are shown whole: also bounds memory and time. */
const MAX_EDITS = 1200;

/** Fewer words than this between two changes are an accident ('the', 'of'): the reader wants the phrase, not confetti. */
const ISLAND_WORDS = 3;

/** Steps of the shortest edit script, one per token: 0 in both, -1 only in the first, 1 only in the second. */
type Step = -1 | 0 | 1;

/** The furthest-reaching paths of Myers, 'An O(ND) Difference Algorithm' (1986); null where MAX_EDITS do not suffice. */
function walkForward(a: readonly string[], b: readonly string[]): Int32Array[] | null {
  const most = Math.min(a.length + b.length, MAX_EDITS);
  const offset = most + 1;
  const reach = new Int32Array(2 * most + 3);
  const rounds: Int32Array[] = [];
  for (let edits = 0; edits <= most; edits += 1) {
    rounds.push(reach.slice(offset - edits - 1, offset + edits + 2));
    for (let k = -edits; k <= edits; k += 2) {
      const left = reach[offset + k - 1] ?? 0;
      const right = reach[offset + k + 1] ?? 0;
      let x = k === -edits || (k !== edits && left < right) ? right : left + 1;
      while (x < a.length && x - k < b.length && a[x] === b[x - k]) x += 1;
      reach[offset + k] = x;
      if (x >= a.length && x - k >= b.length) return rounds;
    }
  }
  return null;
}

function walkBack(rounds: readonly Int32Array[], aLength: number, bLength: number): Step[] {
  const steps: Step[] = [];
  let x = aLength;
  let y = bLength;
  for (let edits = rounds.length - 1; edits > 0; edits -= 1) {
    const round = rounds[edits];
    const k = x - y;
    // A round holds diagonals -edits-1 .. edits+1.
    const at = (diagonal: number): number => round?.[diagonal + edits + 1] ?? 0;
    const down = k === -edits || (k !== edits && at(k - 1) < at(k + 1));
    const from = down ? k + 1 : k - 1;
    const fromX = at(from);
    while (x > fromX && y > fromX - from) {
      steps.push(0);
      x -= 1;
      y -= 1;
    }
    steps.push(down ? 1 : -1);
    x = fromX;
    y = fromX - from;
  }
  for (; x > 0; x -= 1) steps.push(0);
  return steps.reverse();
}

function stepsBetween(a: readonly string[], b: readonly string[]): Step[] {
  const rounds = walkForward(a, b);
  if (rounds === null) return [...a.map((): Step => -1), ...b.map((): Step => 1)];
  return walkBack(rounds, a.length, b.length);
}

/** A stretch of the script: what both share, or what one has in place of the other. */
interface Stretch {
  same: string;
  removed: string;
  added: string;
}

function stretchesOf(a: readonly string[], b: readonly string[], steps: readonly Step[]): Stretch[] {
  const stretches: Stretch[] = [];
  let i = 0;
  let j = 0;
  let wasSame: boolean | null = null;
  for (const step of steps) {
    const isSame = step === 0;
    if (isSame !== wasSame) stretches.push({ same: "", removed: "", added: "" });
    wasSame = isSame;
    const last = stretches.at(-1);
    if (last === undefined) continue;
    if (step === 0) last.same += a[i];
    if (step === -1) last.removed += a[i];
    if (step === 1) last.added += b[j];
    if (step <= 0) i += 1;
    if (step >= 0) j += 1;
  }
  return stretches;
}

function wordCount(text: string): number {
  return text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
}

/** True for words between two changes that are fewer than what changed on either side of them. */
function isIsland(before: Stretch | undefined, { same }: Stretch, after: Stretch | undefined): boolean {
  if (before === undefined || after === undefined || same === "") return false;
  if (same.trim() === "") return true;
  const changed = (stretch: Stretch) => stretch.removed.length + stretch.added.length;
  return wordCount(same) < ISLAND_WORDS && same.length <= Math.min(changed(before), changed(after));
}

function joinIslands(stretches: readonly Stretch[]): Stretch[] {
  const joined: Stretch[] = [];
  stretches.forEach((stretch, at) => {
    const last = joined.at(-1);
    const island = isIsland(stretches[at - 1], stretch, stretches[at + 1]);
    if (last !== undefined && (island || (last.same === "" && stretch.same === ""))) {
      last.removed += stretch.same + stretch.removed;
      last.added += stretch.same + stretch.added;
    } else {
      joined.push({ ...stretch });
    }
  });
  return joined;
}

function toParts(stretches: readonly Stretch[]): DiffPart[] {
  return stretches.flatMap(({ same, removed, added }) => {
    const parts: DiffPart[] = [
      { type: "same", text: same },
      { type: "removed", text: removed },
      { type: "added", text: added },
    ];
    return parts.filter(({ text }) => text !== "");
  });
}

const OPPOSITE = { same: "same", removed: "added", added: "removed" } as const;

/** The same difference seen from the second text; what is removed still stands before what is added. */
export function mirrorParts(parts: readonly DiffPart[]): DiffPart[] {
  const mirrored: DiffPart[] = [];
  for (const { type, text } of parts) {
    const part: DiffPart = { type: OPPOSITE[type], text };
    const last = mirrored.at(-1);
    if (part.type === "removed" && last?.type === "added") mirrored.splice(-1, 0, part);
    else mirrored.push(part);
  }
  return mirrored;
}

/**
 * The difference of two texts by words, Chinese by characters. 'same' and 'removed' joined give `before` to the letter,
 * 'same' and 'added' give `after`; swapping the texts gives the mirror image.
 */
export function diffWords(before: string, after: string): DiffPart[] {
  if (before === after) return before === "" ? [] : [{ type: "same", text: before }];
  // Of several shortest scripts one is taken: always from the same side, so that the mirror image is one.
  if (before > after) return mirrorParts(diffWords(after, before));
  const a = before.match(TOKEN) ?? [];
  const b = after.match(TOKEN) ?? [];
  return toParts(joinIslands(stretchesOf(a, b, stepsBetween(a, b))));
}
