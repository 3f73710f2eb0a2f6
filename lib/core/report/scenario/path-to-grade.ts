import { GRADES } from "../../scoring/weights";
import { isProtection, type ProtectionKind } from "../../taxonomy/clause-kind";
import type { Grade } from "../report";
import { combinations, countCombinations } from "./combinations";
import { type Change, EMPTY_SCENARIO, type Scenario, withChange, withProtection } from "./scenario";
import type { ScenarioBase } from "./scenario-paper";
import { scenarioTenths, scenarioWeight } from "./score-scenario";

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
 * Clauses weighed before the search gives up being exact: 4,000 sets of twelve clauses, a few hundredths of a second. Papers of
 * up to twelve strings and missing protections are always searched through.
 */
const MOST_WEIGHED = 50_000;
/**
 * From so many findings on no path is looked for: nobody negotiates a way through hundreds of clauses, and weighing each
 * change on a contract of hundreds of pages takes minutes.
 */
export const MOST_FINDINGS = 60;
/** From so many changes on, the order of a long path is that of the points in the paper: weighing each anew is quadratic. */
const MOST_REORDERED = 24;
/** Sets of one size that are tried with softer changes: those with most points to spare. */
const MOST_SOFTENED = 20;

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
  const weigh = (taken: readonly Move[]) => scenarioWeight(base, scenarioOf(taken));
  const reorder = moves.length <= MOST_REORDERED;
  const left = reorder ? [...moves] : byGain(base, moves);
  const taken: Move[] = [];
  while (weigh(taken) < target && left.length > 0) {
    const reached = reorder ? left.map((move) => weigh([...taken, move])) : [0];
    taken.push(...left.splice(reached.indexOf(Math.max(...reached)), 1));
  }
  return taken;
}

/** The moves by what each brings alone, most first. */
function byGain(base: ScenarioBase, moves: readonly Move[]): Move[] {
  const weighed = moves.map((move) => ({ move, weight: scenarioWeight(base, scenarioOf([move])) }));
  return weighed.sort((a, b) => b.weight - a.weight).map(({ move }) => move);
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

const strikesIn = (moves: readonly Move[]) => moves.filter((m) => !("add" in m) && m.change === "strike").length;

/**
 * A way with exactly `size` changes; null where none reaches the target. Among several the one that strikes least, then the
 * one that reaches most.
 */
function mildestOfSize(base: ScenarioBase, moves: readonly Move[], size: number, target: number): Move[] | null {
  const reaching: { set: Move[]; tenths: number }[] = [];
  for (const set of combinations(moves, size)) {
    const tenths = scenarioTenths(base, scenarioOf(set));
    if (tenths >= target) reaching.push({ set, tenths });
  }
  const spare = reaching.sort((a, b) => b.tenths - a.tenths).slice(0, MOST_SOFTENED);
  const asked = spare.map(({ set }) => {
    const mild = asLittleAsNeeded(base, set, target);
    return { mild, strikes: strikesIn(mild), tenths: scenarioTenths(base, scenarioOf(mild)) };
  });
  return asked.sort((a, b) => a.strikes - b.strikes || b.tenths - a.tenths)[0]?.mild ?? null;
}

/** Tries every smaller number of changes than the step-by-step way takes, while there are few enough sets of them. */
function search(base: ScenarioBase, target: number): { moves: Move[]; exact: boolean } {
  const all = strongestMoves(base);
  const greedy = bestFirst(base, all, target);
  let left = MOST_WEIGHED;
  for (let size = 1; size <= greedy.length; size++) {
    left -= countCombinations(all.length, size) * base.findings.length;
    // Out of reach of the search: exact all the same where every smaller size was tried.
    if (left < 0) return { moves: asLittleAsNeeded(base, greedy, target), exact: size === greedy.length };
    const found = mildestOfSize(base, all, size, target);
    if (found !== null) return { moves: found, exact: true };
  }
  return { moves: greedy, exact: true };
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

/** The paths to every better grade, the nearest first; none for a paper of more findings than `MOST_FINDINGS`. */
export function pathsToBetterGrades(base: ScenarioBase): PathToGrade[] {
  if (base.findings.length > MOST_FINDINGS) return [];
  const worstFirst = GRADES.toReversed();
  return worstFirst.flatMap(({ grade }) => pathToGrade(base, grade) ?? []);
}
