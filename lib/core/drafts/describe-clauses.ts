import type { ClauseGroup } from "./clause-group";
import type { ClauseChange, ClauseChangeType, ClausePlace } from "./draft-change";
import type { DraftClause } from "./draft-clause";
import { diffWords } from "./word-diff";

function clausesAt(clauses: readonly DraftClause[], at: readonly number[]): DraftClause[] {
  return at.flatMap((index) => clauses[index] ?? []);
}

function textOf(clauses: readonly DraftClause[]): string {
  return clauses.map(({ text }) => text).join("\n");
}

function placeOf(clauses: readonly DraftClause[]): ClausePlace | null {
  const [first, last] = [clauses[0], clauses.at(-1)];
  return first === undefined || last === undefined ? null : { block: first.block, start: first.start, end: last.end };
}

function changeOf(own: readonly DraftClause[], others: readonly DraftClause[], moved: boolean): ClauseChangeType {
  if (own.length === 0) return "added";
  if (others.length === 0) return "removed";
  // A clause split in two without another word changed is no rewording.
  const key = (clauses: readonly DraftClause[]) => clauses.map((clause) => clause.key).join(" ");
  if (key(own) !== key(others)) return "reworded";
  if (moved) return "moved";
  return textOf(own) === textOf(others) ? "same" : "renumbered";
}

/** Each group as a change with its words, in the order of `groups`. */
export function describeClauses(
  a: readonly DraftClause[],
  b: readonly DraftClause[],
  groups: readonly ClauseGroup[],
): ClauseChange[] {
  return groups.map((group) => {
    const [own, others] = [clausesAt(a, group.a), clausesAt(b, group.b)];
    return {
      change: changeOf(own, others, group.moved),
      moved: group.moved,
      heading: others[0]?.heading ?? own[0]?.heading ?? null,
      before: placeOf(own),
      after: placeOf(others),
      diff: diffWords(textOf(own), textOf(others)),
    };
  });
}
