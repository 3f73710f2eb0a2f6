import { GRADES } from "../../scoring/weights";
import { isProtection, type ProtectionKind } from "../../taxonomy/clause-kind";
import type { Grade } from "../report";
import { combinations, countCombinations } from "./combinations";
import { type Change, EMPTY_SCENARIO, type Scenario, withChange, withProtection } from "./scenario";
import type { ScenarioBase } from "./scenario-paper";
import { scenarioTenths } from "./score-scenario";

/** One thing to ask for. */
export type Move = { label: string; change: Change } | { add: ProtectionKind };

/** A step with what it brings, taken after the steps before it. */
export interface PathStep {
  move: Move;
  /** Points gained by this step. */
  gain: number;
  /** Score after it. */
  score: number;
}

export interface PathToGrade {
  grade: Grade;
  steps: PathStep[];
  scenario: Scenario;
  /** True where every smaller number of changes was tried: none reaches the grade. False = the best step each time. */
  exact: boolean;
}

/**
 * Sets of changes weighed before the search gives up being exact: about a quarter of a second on a paper of twenty
 * strings. Papers of up to twelve strings and missing protections are always searched through.
 */
const MOST_TRIED = 5000;

function apply(scenario: Scenario, move: Move): Scenario {
  return "add" in move ? withProtection(scenario, move.add, true) : withChange(scenario, move.label, move.change);
}

const scenarioOf = (moves: readonly Move[]) => moves.reduce(apply, EMPTY_SCENARIO);

/** Everything that can be asked for, at its strongest: what softening reaches, striking reaches too. */
function strongestMoves(base: ScenarioBase): Move[] {
  const strings = base.findings.filter((f) => !isProtection(f.kind));
  const strikes = strings.map((f): Move => ({ label: f.label, change: "strike" }));
  return [...strikes, ...base.addable.map(({ kind }): Move => ({ add: kind }))];
}

/** The moves in the order of what each brings after those before it; stops at `target` tenths. */
function bestFirst(base: ScenarioBase, moves: readonly Move[], target: number): Move[] {
  const left = [...moves];
  const taken: Move[] = [];
  let now = scenarioTenths(base, EMPTY_SCENARIO);
  while (now < target && left.length > 0) {
    const reached = left.map((move) => scenarioTenths(base, scenarioOf([...taken, move])));
    now = Math.max(...reached);
    taken.push(...left.splice(reached.indexOf(now), 1));
  }
  return taken;
}

/** Asks to soften instead of to strike wherever the target is still reached, the strike that matters least first. */
function asLittleAsNeeded(base: ScenarioBase, moves: readonly Move[], target: number): Move[] {
  let least = [...moves];
  for (const move of moves.toReversed()) {
    if ("add" in move) continue;
    const milder = least.map((m): Move => (m === move ? { label: move.label, change: "soften" } : m));
    if (scenarioTenths(base, scenarioOf(milder)) >= target) least = milder;
  }
  return least;
}

/** Fewer strikes first, then the higher score: the path that asks least of the other side. */
function milder(base: ScenarioBase, a: readonly Move[], b: readonly Move[]): boolean {
  const strikes = (moves: readonly Move[]) => moves.filter((m) => !("add" in m) && m.change === "strike").length;
  const fewer = strikes(a) - strikes(b);
  return fewer < 0 || (fewer === 0 && scenarioTenths(base, scenarioOf(a)) > scenarioTenths(base, scenarioOf(b)));
}

/** The mildest way with exactly `size` changes; null where none reaches the target. */
function mildestOfSize(base: ScenarioBase, moves: readonly Move[], size: number, target: number): Move[] | null {
  let best: Move[] | null = null;
  for (const set of combinations(moves, size)) {
    if (scenarioTenths(base, scenarioOf(set)) < target) continue;
    const found = asLittleAsNeeded(base, set, target);
    if (best === null || milder(base, found, best)) best = found;
  }
  return best;
}

/** Tries every smaller number of changes, while the budget lasts. */
function search(base: ScenarioBase, target: number): { moves: Move[]; exact: boolean } {
  const all = strongestMoves(base);
  const greedy = bestFirst(base, all, target);
  let budget = MOST_TRIED;
  for (let size = 1; size <= greedy.length; size++) {
    budget -= countCombinations(all.length, size);
    if (budget < 0) return { moves: asLittleAsNeeded(base, greedy, target), exact: false };
    const found = mildestOfSize(base, all, size, target);
    if (found !== null) return { moves: found, exact: true };
  }
  return { moves: asLittleAsNeeded(base, greedy, target), exact: true };
}

function steps(base: ScenarioBase, moves: readonly Move[]): PathStep[] {
  const ordered = bestFirst(base, moves, Number.POSITIVE_INFINITY);
  let before = scenarioTenths(base, EMPTY_SCENARIO);
  return ordered.map((move, i) => {
    const after = scenarioTenths(base, scenarioOf(ordered.slice(0, i + 1)));
    const gain = (after - before) / 10;
    before = after;
    return { move, gain, score: after / 10 };
  });
}

/**
 * The fewest changes that lift a paper to a grade; among as many changes those that strike least, then those that reach
 * most. Every set of changes is tried while there are few enough; beyond that the best step is taken each time, which
 * `exact` says.
 * @returns null where the paper has the grade or a better one.
 */
export function pathToGrade(base: ScenarioBase, grade: Grade): PathToGrade | null {
  const target = 10 * (GRADES.find((g) => g.grade === grade)?.from ?? 0);
  if (scenarioTenths(base, EMPTY_SCENARIO) >= target) return null;
  const { moves, exact } = search(base, target);
  return { grade, steps: steps(base, moves), scenario: scenarioOf(moves), exact };
}

/** The paths to every better grade, the nearest first. */
export function pathsToBetterGrades(base: ScenarioBase): PathToGrade[] {
  const worstFirst = GRADES.toReversed();
  return worstFirst.flatMap(({ grade }) => pathToGrade(base, grade) ?? []);
}
