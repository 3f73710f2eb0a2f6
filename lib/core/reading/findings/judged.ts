import type { Candidate } from "../candidates/find-candidates";
import type { Verdict } from "../clause/judge-candidate";
import type { Clause } from "../clause/read-clause";
import type { MatchText } from "../matching/match-text";

/** A candidate with everything known of it before the paper as a whole is weighed. */
export interface Judged {
  text: MatchText;
  clause: Clause;
  candidate: Candidate;
  verdict: Verdict;
}
