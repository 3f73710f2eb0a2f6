import type { Likeness } from "./clause-likeness";
import type { DraftClause } from "./draft-clause";
import type { ClausePair } from "./pair-clauses";

export interface GapsToFill {
  a: readonly DraftClause[];
  b: readonly DraftClause[];
  /** Pairs in order, and those out of order, whose clauses are spoken for. */
  chain: readonly ClausePair[];
  moved: readonly ClausePair[];
  likeness: Likeness;
}

/** Between the same two neighbours a clause may be rewritten almost wholly and still be the same clause. */
const LIKE_IN_PLACE = 0.2;
/** Under the same title as well, a few words in common suffice. */
const LIKE_UNDER_TITLE = 0.08;
/** Clauses of either side times the other's: a larger gap is no rewriting of clauses but another document. */
const LARGEST_GAP = 900;

function likeInPlace(a: DraftClause, b: DraftClause, likeness: Likeness): number {
  if (a.isHeading !== b.isHeading) return 0;
  const like = likeness.alike(a, b);
  const titled = a.heading !== null && a.heading === b.heading;
  return like >= (titled ? LIKE_UNDER_TITLE : LIKE_IN_PLACE) ? like : 0;
}

/** The pairs of one gap, in order, that have most in common (the classic alignment table). */
function fillGap(a: readonly DraftClause[], b: readonly DraftClause[], likeness: Likeness): ClausePair[] {
  if (a.length === 0 || b.length === 0 || a.length * b.length > LARGEST_GAP) return [];
  const width = b.length + 1;
  const like = a.map((x) => b.map((y) => likeInPlace(x, y, likeness)));
  const best = new Float64Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i -= 1) {
    for (let j = b.length - 1; j >= 0; j -= 1) {
      const both = (like[i]?.[j] ?? 0) > 0 ? (like[i]?.[j] ?? 0) + (best[(i + 1) * width + j + 1] ?? 0) : 0;
      best[i * width + j] = Math.max(both, best[(i + 1) * width + j] ?? 0, best[i * width + j + 1] ?? 0);
    }
  }
  const pairs: ClausePair[] = [];
  let i = 0;
  let j = 0;
  while (i < a.length && j < b.length) {
    const here = best[i * width + j] ?? 0;
    if (here === (best[(i + 1) * width + j] ?? 0)) i += 1;
    else if (here === (best[i * width + j + 1] ?? 0)) j += 1;
    else {
      pairs.push({ a: a[i]?.index ?? 0, b: b[j]?.index ?? 0, like: like[i]?.[j] ?? 0 });
      i += 1;
      j += 1;
    }
  }
  return pairs;
}

/** The pairs in order with those added that stand between the same neighbours in both drafts. */
export function fillGaps({ a, b, chain, moved, likeness }: GapsToFill): ClausePair[] {
  const movedA = new Set(moved.map((pair) => pair.a));
  const movedB = new Set(moved.map((pair) => pair.b));
  const filled: ClausePair[] = [];
  let fromA = 0;
  let fromB = 0;
  for (const pair of [...chain, { a: a.length, b: b.length, like: 0 }]) {
    const gapA = a.slice(fromA, pair.a).filter(({ index }) => !movedA.has(index));
    const gapB = b.slice(fromB, pair.b).filter(({ index }) => !movedB.has(index));
    filled.push(...fillGap(gapA, gapB, likeness));
    if (pair.a < a.length) filled.push(pair);
    fromA = pair.a + 1;
    fromB = pair.b + 1;
  }
  return filled;
}
