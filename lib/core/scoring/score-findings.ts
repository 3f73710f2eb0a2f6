import { isProtection, type ProtectionKind, type StringKind } from "../taxonomy/clause-kind";
import { applyModifiers } from "./apply-modifiers";
import { answers } from "./protection-reach";
import { byPosition, type Scorable, type ScoreContext } from "./scorable";
import { CROWD, KIND_WEIGHTS, MODIFIERS, MOST_SOFTENING, REPEATS, SOFTENING } from "./weights";

/** One addend of the sum, in integer tenths of a point: negative takes, positive gives back. */
export interface Addend<T> {
  type: "string" | "modifier" | "protection" | "repeat";
  tenths: number;
  text: string;
  reason: string;
  /** The protection that gives back, on addends of type 'protection'. */
  by: T | null;
}

/** What one string takes. */
export interface StringScore<T> {
  finding: T;
  addends: Addend<T>[];
  /** Sum of the addends, <= 0. */
  tenths: number;
  /** Protections that soften it. */
  softenedBy: T[];
}

export interface Score<T> {
  /** 0..1000 tenths of a point. */
  tenths: number;
  /** Heaviest first; ties in document order. */
  strings: StringScore<T>[];
  /** Tenths given back at the bottom, where the strings take more than there is. */
  floor: number;
}

const FULL = 1000;
const taken = (s: { tenths: number }) => -s.tenths;

/** Heaviest first. */
function byWeight<T extends Scorable>(a: StringScore<T>, b: StringScore<T>): number {
  return taken(b) - taken(a) || byPosition(a.finding, b.finding);
}

function add<T>(score: StringScore<T>, addend: Addend<T>): void {
  if (addend.tenths === 0) return;
  score.addends.push(addend);
  score.tenths += addend.tenths;
}

/** Base points and modifiers of one string. */
function weigh<T extends Scorable>(finding: T, context: ScoreContext): StringScore<T> {
  const kind = finding.kind as StringKind;
  const weight = KIND_WEIGHTS[kind];
  // A string without a severity counts as firm: the reader saw the duty but not how hard it is.
  const base = weight.points[(finding.severity ?? 2) - 1] ?? weight.points[1];
  const score: StringScore<T> = { finding, addends: [], tenths: 0, softenedBy: [] };
  add(score, { type: "string", tenths: -base, text: "", reason: weight.reason, by: null });
  for (const { name, tenths } of applyModifiers(finding, kind, base, context)) {
    const { text, reason } = MODIFIERS[name];
    add(score, { type: "modifier", tenths: -tenths, text, reason, by: null });
  }
  return score;
}

/**
 * Gives back what the protections answer. Only the first protection of a kind counts; percents add up to at most
 * MOST_SOFTENING and are cut from one running total, so rounding never lets a heavier string end lighter.
 */
function soften<T extends Scorable>(score: StringScore<T>, protections: readonly T[], strings: readonly T[]): void {
  const gross = taken(score);
  const seen = new Set<string>();
  let percent = 0;
  let given = 0;
  for (const protection of protections) {
    if (!answers(protection, score.finding, strings)) continue;
    score.softenedBy.push(protection);
    if (seen.has(protection.kind)) continue;
    seen.add(protection.kind);
    const softening = SOFTENING[protection.kind as ProtectionKind][score.finding.kind as StringKind];
    if (softening === undefined) continue;
    percent = Math.min(MOST_SOFTENING.percent, percent + softening.percent);
    const upTo = Math.floor((gross * percent) / 100);
    add(score, { type: "protection", tenths: upTo - given, text: "", reason: softening.reason, by: protection });
    given = upTo;
  }
}

function discount<T>(score: StringScore<T>, percent: number, text: string, reason: string): void {
  const counted = Math.floor((taken(score) * percent) / 100);
  add(score, { type: "repeat", tenths: taken(score) - counted, text, reason, by: null });
}

/** Later mentions of one kind count little. `ranked` is heaviest first. */
function discountRepeats<T extends Scorable>(ranked: readonly StringScore<T>[]): void {
  const mentions = new Map<string, number>();
  const last = REPEATS.percents.length - 1;
  for (const score of ranked) {
    const n = mentions.get(score.finding.kind) ?? 0;
    mentions.set(score.finding.kind, n + 1);
    const percent = REPEATS.percents[Math.min(n, last)] ?? 0;
    if (percent < 100) discount(score, percent, `another mention counts ${percent}%`, REPEATS.reason);
  }
}

/** Strings beyond the heaviest ones count in part. `ranked` is heaviest first. */
function discountCrowd<T>(ranked: readonly StringScore<T>[]): void {
  ranked.forEach((score, index) => {
    const percent = CROWD.steps.find((step) => index < step.through)?.percent ?? 100;
    if (percent < 100) discount(score, percent, `counts ${percent}% beside ${index} heavier`, CROWD.reason);
  });
}

/**
 * Scores the findings of one paper: 100 less what each string takes, net of modifiers, of the protections that answer
 * it, and of the discounts for repeats and for many strings; never below 0. Exact: integer tenths throughout.
 *
 * Holds for any findings: all addends, 1000 and `floor` sum to `tenths`; one more string never raises the score; one
 * more protection never lowers it; the order of `findings` does not matter; a harder severity never raises it.
 */
export function scoreFindings<T extends Scorable>(findings: readonly T[], context: ScoreContext): Score<T> {
  const ordered = [...findings].sort(byPosition);
  const protections = ordered.filter((f) => isProtection(f.kind));
  const strings = ordered.filter((f) => !isProtection(f.kind));
  const scores = strings.map((finding) => weigh(finding, context));
  for (const score of scores) soften(score, protections, strings);
  discountRepeats(scores.sort(byWeight));
  discountCrowd(scores.sort(byWeight));
  scores.sort(byWeight);
  const sum = scores.reduce((rest, score) => rest + score.tenths, FULL);
  return { tenths: Math.max(0, sum), strings: scores, floor: Math.max(0, -sum) };
}
