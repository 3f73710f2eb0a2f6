import { lettersApart } from "./letters-apart";
import { nameStem } from "./name-stem";

/** One of a pair. */
export interface NearName {
  id: string;
  name: string;
}

export interface NearPair {
  one: NearName;
  other: NearName;
  why: string;
}

/** Pairs that look like one and the same. */
export interface NearNames {
  pairs: NearPair[];
  /** True where there are more pairs than were asked for. */
  cut: boolean;
}

/** Shorter stems differ by one letter too easily: 'xai' and 'mai' are two companies. */
const SHORTEST = 6;
/** Letters; the work for one name grows with the square of its length, and no company's is as long. */
const LONGEST = 64;

/**
 * Pairs of names that look like one and the same: those that are equal without endings, then those that are one letter apart,
 * each by name.
 * @param names with their folded names.
 * @param most so many pairs are given.
 */
export function findNearNames(names: readonly (NearName & { nameKey: string })[], most: number): NearNames {
  const byStem = new Map<string, NearName[]>();
  for (const { id, name, nameKey } of names) {
    const stem = nameStem(nameKey);
    const own = byStem.get(stem);
    if (own === undefined) byStem.set(stem, [{ id, name }]);
    else own.push({ id, name });
  }
  const found: NearPair[] = [];
  const add = (pairs: Iterable<readonly [NearName, NearName]>, why: string): void => {
    const own: NearPair[] = [];
    for (const [one, other] of pairs) {
      if (found.length + own.length > most) break;
      own.push(one.name <= other.name ? { one, other, why } : { one: other, other: one, why });
    }
    found.push(...own.sort(byName));
  };
  add(within(byStem), "the same but for its ending");
  add(between(byStem), "one letter apart");
  return { pairs: found.slice(0, most), cut: found.length > most };
}

function* within(byStem: ReadonlyMap<string, readonly NearName[]>): Generator<readonly [NearName, NearName]> {
  for (const named of byStem.values()) {
    for (const [at, one] of named.entries()) for (const other of named.slice(at + 1)) yield [one, other];
  }
}

function* between(byStem: ReadonlyMap<string, readonly NearName[]>): Generator<readonly [NearName, NearName]> {
  const stems = [...byStem.keys()].filter(({ length }) => length >= SHORTEST && length <= LONGEST);
  for (const [one, other] of lettersApart(stems)) {
    for (const left of byStem.get(stems[one] ?? "") ?? [])
      for (const right of byStem.get(stems[other] ?? "") ?? []) yield [left, right];
  }
}

function byName(a: NearPair, b: NearPair): number {
  const [left, right] = [`${a.one.name}\n${a.other.name}`, `${b.one.name}\n${b.other.name}`];
  return left < right ? -1 : left > right ? 1 : 0;
}
