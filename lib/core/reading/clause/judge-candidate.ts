import { isProtection } from "../../taxonomy/clause-kind";
import type { Candidate } from "../candidates/find-candidates";
import { type Clause, INOPERATIVE_REASONS } from "./read-clause";

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

/** Holds a candidate against the clause logic. A negation speaks against strings only: protections are often negations. */
export function judgeCandidate(candidate: Candidate, clause: Clause): Verdict {
  const { kind, lookAlike } = candidate;
  const cues = candidate.cues.filter(
    (cue) =>
      cue.bound === undefined || clause.bound === "unstated" || clause.bound === "both" || cue.bound === clause.bound,
  );
  const score = 1 - cues.reduce((miss, cue) => miss * (1 - cue.weight), 1);
  const refuse = (reason: string | null): Verdict => ({
    accepted: false,
    confidence: score,
    reason: score >= SHOW_FROM ? reason : null,
  });
  if (lookAlike !== null) return refuse(lookAlike.reason);
  if (clause.inoperative === "negated" ? !isProtection(kind) : clause.inoperative !== null) {
    return refuse(INOPERATIVE_REASONS[clause.inoperative ?? "negated"]);
  }
  if (score < ACCEPT_FROM)
    return {
      accepted: false,
      confidence: candidate.score,
      reason: candidate.score >= SHOW_FROM ? "binds the investor, not the company" : null,
    };
  return { accepted: true, confidence: score, reason: null };
}
