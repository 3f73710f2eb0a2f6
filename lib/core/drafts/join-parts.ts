import type { ClauseGroup } from "./clause-group";
import type { Likeness } from "./clause-likeness";
import type { DraftClause } from "./draft-clause";
import type { ClausePair } from "./pair-clauses";

export interface PartsToJoin {
  a: readonly DraftClause[];
  b: readonly DraftClause[];
  inOrder: readonly ClausePair[];
  moved: readonly ClausePair[];
  likeness: Likeness;
}

/** A clause whose words are, by weight, this much those of its neighbour's counterpart was split off it or merged into it. */
const PART_OF = 0.7;

/** A clause standing alone is joined to the group of the neighbour whose counterpart holds its words. */
function joinOneSide(
  own: readonly DraftClause[],
  others: readonly DraftClause[],
  side: { of: (group: ClauseGroup) => number[]; other: (group: ClauseGroup) => number[] },
  groups: Map<number, ClauseGroup>,
  likeness: Likeness,
): void {
  const isWhole = (clause: DraftClause, group: ClauseGroup): boolean =>
    side.other(group).length === 1 &&
    side.other(group).some((at) => {
      const other = others[at];
      const known = own[side.of(group)[0] ?? -1];
      if (other === undefined || known === undefined || known.key === other.key || clause.isHeading) return false;
      return likeness.within(clause, other) >= PART_OF;
    });
  // Forwards for parts after their clause, backwards for parts before it.
  for (const step of [-1, 1] as const) {
    const ordered = step === -1 ? own : own.toReversed();
    for (const clause of ordered) {
      if (groups.has(clause.index)) continue;
      const group = groups.get(clause.index + step);
      if (group === undefined || !isWhole(clause, group)) continue;
      side.of(group).push(clause.index);
      side.of(group).sort((x, y) => x - y);
      groups.set(clause.index, group);
    }
  }
}

/** Groups from the pairs, with clauses that were split or merged put together and the rest added or removed. */
export function joinParts({ a, b, inOrder, moved, likeness }: PartsToJoin): ClauseGroup[] {
  const groupsA = new Map<number, ClauseGroup>();
  const groupsB = new Map<number, ClauseGroup>();
  const groups: ClauseGroup[] = [];
  const add = (pair: ClausePair, isMoved: boolean): void => {
    const group: ClauseGroup = { a: [pair.a], b: [pair.b], moved: isMoved };
    groups.push(group);
    groupsA.set(pair.a, group);
    groupsB.set(pair.b, group);
  };
  for (const pair of inOrder) add(pair, false);
  for (const pair of moved) add(pair, true);
  joinOneSide(a, b, { of: (group) => group.a, other: (group) => group.b }, groupsA, likeness);
  joinOneSide(b, a, { of: (group) => group.b, other: (group) => group.a }, groupsB, likeness);
  const removed = a
    .filter(({ index }) => !groupsA.has(index))
    .map(({ index }) => ({ a: [index], b: [], moved: false }));
  const added = b.filter(({ index }) => !groupsB.has(index)).map(({ index }) => ({ a: [], b: [index], moved: false }));
  return [...groups, ...removed, ...added];
}
