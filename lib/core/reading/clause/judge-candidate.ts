import { type ClauseKind, isProtection } from "../../taxonomy/clause-kind";
import { type Candidate, cueMatches } from "../candidates/find-candidates";
import type { Cue } from "../cues/cue";
import { type MatchText, withOwn } from "../matching/match-text";
import type { Clause } from "./read-clause";
import type { Frame } from "./read-frames";
import { INOPERATIVE_REASONS } from "./read-standing";

/** A candidate accepted with a confidence, or turned down with the reason where it is worth showing. */
export interface Verdict {
  accepted: boolean;
  confidence: number;
  reason: string | null;
}

/** From here on a candidate counts; cue weights are calibrated to it (cue.ts). */
export const ACCEPT_FROM = 0.5;
/** Turned-down candidates below this are noise and are not shown as look-alikes. */
const SHOW_FROM = 0.6;
/**
 * Factor on the odds where every agent of the sentence is on the wrong side: 'the Investor shall not use' is no string, 'the
 * Company shall not use' no protection. In the tuning papers that is one labelled clause in thirty and half of all other sentences.
 */
const WRONG_SIDE = 0.25;

/** Independent evidence of several cues, 1 - (1-w1)(1-w2)... */
function combine(cues: readonly Cue[]): number {
  return 1 - cues.reduce((miss, cue) => miss * (1 - cue.weight), 1);
}

function scaleOdds(score: number, factor: number): number {
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

/** True where the frame cannot carry a clause of this kind. */
function isWrongSide(kind: ClauseKind, { agent, mode }: Frame): boolean {
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
  const refuse = (score: number, reason: string): Verdict => ({
    accepted: false,
    confidence: score,
    reason: score >= SHOW_FROM ? reason : null,
  });
  if (lookAlike !== null) return refuse(candidate.score, lookAlike.reason);
  if (clause.inoperative !== null) return refuse(candidate.score, INOPERATIVE_REASONS[clause.inoperative]);
  let cues = candidate.cues;
  if (!isProtection(kind) && clause.affirmed !== text.own) {
    const affirmed = withOwn(text, clause.affirmed);
    cues = clause.affirmed === "" ? [] : cues.filter((cue) => cueMatches(cue, affirmed));
    if (combine(cues) < ACCEPT_FROM) return refuse(candidate.score, "says that it does not apply");
  }
  const fitting = cues.filter(
    (cue) =>
      cue.bound === undefined || clause.bound === "unstated" || clause.bound === "both" || cue.bound === clause.bound,
  );
  const wrong = clause.frames.length > 0 && clause.frames.every((frame) => isWrongSide(kind, frame));
  const score = scaleOdds(combine(fitting), wrong ? WRONG_SIDE : 1);
  if (score >= ACCEPT_FROM) return { accepted: true, confidence: score, reason: null };
  const side = isProtection(kind)
    ? "binds the company, not the investor"
    : "binds the investor, or leaves the company free";
  return refuse(combine(cues), wrong || fitting.length < cues.length ? side : "too little to tell");
}
