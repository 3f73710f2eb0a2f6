import type { ClauseGroup } from "./clause-group";
import { learnLikeness } from "./clause-likeness";
import type { DraftClause } from "./draft-clause";
import { fillGaps } from "./fill-gaps";
import { joinParts } from "./join-parts";
import { monotoneChain } from "./monotone-chain";
import { type ClausePair, identicalPairs, likePairs } from "./pair-clauses";

/** Out of order, a pair must be surer than in order: a shared phrase far away is no moved clause. */
const MOVED_LIKE = 0.6;

/** A long clause says more about the order than a short one; even the shortest says something. */
function weighPair(a: readonly DraftClause[]): (pair: ClausePair) => number {
  return (pair) => pair.like * Math.log(2 + (a[pair.a]?.key.length ?? 0));
}

/** Of the pairs out of order the likest first, each clause once. */
function movedPairs(pairs: readonly ClausePair[], chain: readonly ClausePair[]): ClausePair[] {
  const usedA = new Set(chain.map((pair) => pair.a));
  const usedB = new Set(chain.map((pair) => pair.b));
  const moved: ClausePair[] = [];
  for (const pair of pairs.toSorted((x, y) => y.like - x.like || x.a - y.a || x.b - y.b)) {
    if (pair.like < MOVED_LIKE || usedA.has(pair.a) || usedB.has(pair.b)) continue;
    usedA.add(pair.a);
    usedB.add(pair.b);
    moved.push(pair);
  }
  return moved;
}

function alignInOrder(a: readonly DraftClause[], b: readonly DraftClause[]): ClauseGroup[] {
  const identical = identicalPairs(a, b);
  const settledA = new Set(identical.map((pair) => pair.a));
  const settledB = new Set(identical.map((pair) => pair.b));
  const restA = a.filter(({ index }) => !settledA.has(index));
  const restB = b.filter(({ index }) => !settledB.has(index));
  const likeness = learnLikeness([...restA, ...restB]);
  const pairs = [...identical, ...likePairs(restA, restB, likeness)];
  const chain = monotoneChain(pairs, weighPair(a), b.length);
  const moved = movedPairs(pairs, chain);
  const inOrder = fillGaps({ a, b, chain, moved, likeness });
  return joinParts({ a, b, inOrder, moved, likeness });
}

/**
 * Which clause of one draft is which of the other, whatever their numbers: first the same words, then like words found
 * through rare ones, in the order that keeps most; then clauses that moved, clauses between two settled neighbours, and
 * parts that were split off or merged. Every clause is in exactly one group. Swapping the drafts swaps a and b.
 */
export function alignClauses(a: readonly DraftClause[], b: readonly DraftClause[]): ClauseGroup[] {
  // Ties are settled from one side only, so that both directions give the same groups.
  const text = (clauses: readonly DraftClause[]) => clauses.map(({ key }) => key).join("\n");
  if (text(a) <= text(b)) return alignInOrder(a, b);
  return alignInOrder(b, a).map((group) => ({ ...group, a: group.b, b: group.a }));
}
