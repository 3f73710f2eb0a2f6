import { type Needs, neededWords } from "./needed-words";
import { WordFinder } from "./word-finder";

/** What one reason (a cue, a look-alike) asks of a text. */
export interface Asked {
  all: readonly RegExp[];
  any?: readonly RegExp[];
}

/**
 * Tells in one pass over a text which of many reasons could match it at all, by the words their patterns cannot do without.
 * Most segments hold the words of a handful: their expressions alone are tried.
 */
export class PatternGate {
  private readonly finder: WordFinder;
  /** Per literal the sets it is in. */
  private readonly setsOf: Int32Array[];
  /** Per reason the sets of which each must be met. */
  private readonly setsFor: Int32Array[];
  private readonly met: Int32Array;
  private stamp = 0;

  constructor(reasons: readonly Asked[]) {
    const numbers = new Map<string, number>();
    const sets: (readonly string[])[] = [];
    const numberOfSet = new Map<readonly string[], number>();
    this.setsFor = reasons.map((asked) => {
      const own = needsOf(asked).map((set) => {
        const before = numberOfSet.get(set);
        if (before !== undefined) return before;
        const key = [...set].sort().join("\n");
        const number = numbers.get(key) ?? sets.push(set) - 1;
        numbers.set(key, number);
        numberOfSet.set(set, number);
        return number;
      });
      return Int32Array.from(new Set(own)).sort((a, b) => (sets[a]?.length ?? 0) - (sets[b]?.length ?? 0));
    });
    const literals = [...new Set(sets.flat())];
    const numberOf = new Map(literals.map((literal, i) => [literal, i]));
    const setsOf: number[][] = literals.map(() => []);
    sets.forEach((set, number) => {
      for (const literal of set) setsOf[numberOf.get(literal) ?? 0]?.push(number);
    });
    this.setsOf = setsOf.map((list) => Int32Array.from(list));
    this.met = new Int32Array(sets.length);
    this.finder = new WordFinder(literals);
  }

  /** The numbers of the reasons that could match, in order. */
  possible(text: string): number[] {
    this.stamp += 1;
    const { met, stamp, setsOf, setsFor } = this;
    this.finder.find(text, (literal) => {
      const sets = setsOf[literal] as Int32Array;
      for (let i = 0; i < sets.length; i++) met[sets[i] as number] = stamp;
    });
    const out: number[] = [];
    for (let reason = 0; reason < setsFor.length; reason++) {
      const sets = setsFor[reason] as Int32Array;
      let i = 0;
      while (i < sets.length && met[sets[i] as number] === stamp) i += 1;
      if (i === sets.length) out.push(reason);
    }
    return out;
  }
}

/** Everything the patterns of `all` need, and what some pattern of `any` needs, where each of them needs something. */
function needsOf({ all, any }: Asked): Needs {
  const needs = all.flatMap((pattern) => neededWords(pattern));
  if (any === undefined || any.length === 0) return needs;
  const choices = any.map((pattern) => neededWords(pattern));
  if (choices.some((choice) => choice.length === 0)) return needs;
  return [...needs, choices.flatMap((choice) => choice[0] ?? [])];
}
