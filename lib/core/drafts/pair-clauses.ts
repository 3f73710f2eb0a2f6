import type { Likeness } from "./clause-likeness";
import type { DraftClause } from "./draft-clause";

/** A clause of the first draft and one of the second that may be it; `like` from 0 to 1. */
export interface ClausePair {
  a: number;
  b: number;
  like: number;
}

/** Rare features by which a clause is looked up, and how many clauses may share one: bounds the work per clause. */
const PROBES = 12;
const MOST_SHARING = 24;
/** Clauses compared in full for each clause looked up. */
const CANDIDATES = 6;
/** Below, two clauses share a vocabulary and little else: 'The Investor shall have the right to' alone gives about .3. */
const LIKE_ENOUGH = 0.4;
/** A pair far behind the best of either clause would only stand in its way. */
const NEAR_BEST = 0.75;

function groupByKey(clauses: readonly DraftClause[]): Map<string, DraftClause[]> {
  const groups = new Map<string, DraftClause[]>();
  for (const clause of clauses) {
    const group = groups.get(clause.key);
    if (group === undefined) groups.set(clause.key, [clause]);
    else group.push(clause);
  }
  return groups;
}

/** Clauses with the very same words: one by one, where both drafts have them equally often. */
export function identicalPairs(a: readonly DraftClause[], b: readonly DraftClause[]): ClausePair[] {
  const byKey = groupByKey(b);
  const pairs: ClausePair[] = [];
  for (const [key, own] of groupByKey(a)) {
    const others = byKey.get(key) ?? [];
    if (others.length !== own.length) continue;
    own.forEach((clause, i) => {
      const other = others[i];
      if (other !== undefined) pairs.push({ a: clause.index, b: other.index, like: 1 });
    });
  }
  return pairs;
}

/** Where each rare feature occurs among the clauses. */
function indexRare(clauses: readonly DraftClause[], likeness: Likeness): Map<number, DraftClause[]> {
  const index = new Map<number, DraftClause[]>();
  for (const clause of clauses) {
    for (const feature of likeness.features(clause)) {
      if (likeness.frequency(feature) > MOST_SHARING) continue;
      const list = index.get(feature);
      if (list === undefined) index.set(feature, [clause]);
      else list.push(clause);
    }
  }
  return index;
}

function candidatesOf(clause: DraftClause, index: ReadonlyMap<number, DraftClause[]>, likeness: Likeness) {
  const rare = [...likeness.features(clause)]
    .filter((feature) => index.has(feature))
    .sort((x, y) => likeness.frequency(x) - likeness.frequency(y) || x - y)
    .slice(0, PROBES);
  const hits = new Map<DraftClause, number>();
  for (const feature of rare) for (const other of index.get(feature) ?? []) hits.set(other, (hits.get(other) ?? 0) + 1);
  return [...hits]
    .sort(([x, m], [y, n]) => n - m || x.index - y.index)
    .slice(0, CANDIDATES)
    .map(([other]) => other);
}

function nearBest(pairs: readonly ClausePair[]): ClausePair[] {
  const bestA = new Map<number, number>();
  const bestB = new Map<number, number>();
  for (const { a, b, like } of pairs) {
    bestA.set(a, Math.max(like, bestA.get(a) ?? 0));
    bestB.set(b, Math.max(like, bestB.get(b) ?? 0));
  }
  return pairs.filter(({ a, b, like }) => like >= NEAR_BEST * Math.max(bestA.get(a) ?? 0, bestB.get(b) ?? 0));
}

/**
 * Pairs of like clauses, found through the rare words they share: work grows with the number of clauses, not with its
 * square. Headings pair with headings only.
 */
export function likePairs(a: readonly DraftClause[], b: readonly DraftClause[], likeness: Likeness): ClausePair[] {
  const index = indexRare(b, likeness);
  const pairs = a.flatMap((clause) =>
    candidatesOf(clause, index, likeness)
      .filter((other) => other.isHeading === clause.isHeading)
      .map((other) => ({ a: clause.index, b: other.index, like: likeness.alike(clause, other) }))
      .filter(({ like }) => like >= LIKE_ENOUGH),
  );
  return nearBest(pairs);
}
