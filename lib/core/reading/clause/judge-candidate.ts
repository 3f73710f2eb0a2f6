import { type ClauseKind, isProtection } from "../../taxonomy/clause-kind";
import { type Candidate, cueMatches } from "../candidates/find-candidates";
import type { Cue } from "../cues/cue";
import { type MatchText, withOwn } from "../matching/match-text";
import type { Frame } from "./frame";
import { kindsUnder } from "./heading-topics";
import { ordinaryTerm } from "./ordinary-terms";
import type { Clause } from "./read-clause";
import { INOPERATIVE_REASONS, type Inoperative } from "./read-standing";

/** On what ground a candidate is turned down: a look-alike of its kind, words not in force, an ordinary term, a denial, a duty of the investor's own. */
export type Ground = "look-alike" | Inoperative | "ordinary" | "negated" | "other side";

/** What the clause logic says of a candidate. */
export interface Verdict {
  /** 0..1: the cues' evidence, weighed by who is bound. */
  score: number;
  /** Evidence of the cues alone: how much the words look like the kind. */
  look: number;
  /** Why it is no clause of the kind, for the founder; null where nothing speaks against it. */
  refusal: string | null;
  /** The ground of the refusal; null where there is none. */
  ground: Ground | null;
  /** Why the score was lowered, where it was; told if the candidate fails for it. */
  doubt: string | null;
}

/**
 * Factor on the odds where every agent of the sentence is on the wrong side: 'the Investor shall not use' is no string, 'the
 * Company shall not use' no protection. In the tuning papers that is one labelled clause in thirty and half of all other sentences.
 */
const WRONG_SIDE = 0.25;
/** And where some agent is on the right one; a sentence that names no agent is judged by its cues alone. */
const RIGHT_SIDE = 1.4;

/**
 * Factors on the odds where a heading names the kind's topic, or other topics only. In the tuning papers the likelihood
 * ratios are 6 to 45 and 0.1 to 0.4, by kind; less is used, as cues and headings share words.
 */
const UNDER_ITS_HEADING = 2;
const UNDER_ANOTHER = 0.55;

/** Independent evidence of several cues, 1 - (1-w1)(1-w2)... */
function combine(cues: readonly Cue[]): number {
  return 1 - cues.reduce((miss, cue) => miss * (1 - cue.weight), 1);
}

/** The probability whose odds are `factor` times those of `score`. */
export function scaleOdds(score: number, factor: number): number {
  if (score >= 1) return 1;
  const odds = (score / (1 - score)) * factor;
  return odds / (1 + odds);
}

/** Mutual promises bind the company too where the kind is often mutual. */
const OFTEN_MUTUAL: ReadonlySet<ClauseKind> = new Set([
  "talent_restriction",
  "data_sharing",
  "model_ip_license",
  "governance_control",
  "revenue_share",
]);

/** As a founder is told of words that deny what the kind needs. */
export const DENIED = "says that it does not apply";

/** True where the frame cannot carry a clause of this kind. */
export function isWrongSide(kind: ClauseKind, { agent, mode }: Frame): boolean {
  if (kind === "exclusivity_sunset") return false;
  const isBurden = mode !== "right";
  if (isProtection(kind)) return agent === "company" && isBurden && kind !== "exit_assistance";
  if (agent === "both") return !OFTEN_MUTUAL.has(kind);
  return agent === "investor" ? isBurden : mode === "right";
}

/**
 * Holds a candidate against the clause logic: look-alikes, words not in force, negation (of strings; protections are often
 * negations), the side that is bound.
 */
export function judgeCandidate(candidate: Candidate, text: MatchText, clause: Clause): Verdict {
  const { kind, lookAlike } = candidate;
  // A look-alike is written to be recognised: its words always look like the kind.
  const look = lookAlike === null ? candidate.score : 1;
  const refuse = (ground: Ground, refusal: string): Verdict => ({ score: 0, look, refusal, ground, doubt: null });
  if (lookAlike !== null) return refuse("look-alike", lookAlike.reason);
  if (clause.inoperative !== null) return refuse(clause.inoperative, INOPERATIVE_REASONS[clause.inoperative]);
  const ordinary = ordinaryTerm(kind, text.own, text.may);
  if (ordinary !== null) return refuse("ordinary", ordinary);
  const cues = isProtection(kind) ? candidate.cues : affirmedCues(candidate.cues, text, clause);
  if (cues.length === 0) return refuse("negated", DENIED);
  const fitting = cues.filter(
    ({ bound }) =>
      bound === undefined || clause.bound === "unstated" || clause.bound === "both" || bound === clause.bound,
  );
  const isWrong = clause.frames.length > 0 && clause.frames.every((frame) => isWrongSide(kind, frame));
  const doubt = isProtection(kind)
    ? "binds the company, not the investor"
    : "binds the investor, or leaves the company free";
  return {
    score: scaleOdds(
      combine(fitting),
      (isWrong ? WRONG_SIDE : clause.frames.length > 0 ? RIGHT_SIDE : 1) * headingFactor(kind, text),
    ),
    look,
    refusal: null,
    ground: null,
    doubt: isWrong || fitting.length < cues.length ? doubt : null,
  };
}

/** What the row label, else the nearest heading, makes of a kind. */
export function headingFactor(kind: ClauseKind, text: MatchText): number {
  const expected = kindsUnder(text.label === "" ? text.heading : text.label);
  if (expected === null) return 1;
  return expected.has(kind) ? UNDER_ITS_HEADING : UNDER_ANOTHER;
}

/** The cues that still match once negated clauses are taken out. */
function affirmedCues(cues: readonly Cue[], text: MatchText, clause: Clause): Cue[] {
  if (clause.affirmed === text.own) return [...cues];
  if (clause.affirmed === "") return [];
  const affirmed = withOwn(text, clause.affirmed);
  return cues.filter((cue) => cueMatches(cue, affirmed));
}
