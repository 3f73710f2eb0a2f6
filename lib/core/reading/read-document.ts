import type { CanonicalDocument } from "../document/canonical-document";
import { findCandidates } from "./candidates/find-candidates";
import { judgeCandidate } from "./clause/judge-candidate";
import { readClause } from "./clause/read-clause";
import { ALL_CUES } from "./cues/all-cues";
import { readInvestmentUsd } from "./facts/read-investment";
import { readTermMonths } from "./facts/read-term-months";
import type { Reading } from "./finding";
import { decide } from "./findings/decide";
import { isNonBinding } from "./findings/is-non-binding";
import type { Judged } from "./findings/judged";
import { type MatchText, matchText } from "./matching/match-text";
import { findParties } from "./parties/find-parties";
import { roleReplacer } from "./parties/role-replacer";
import { segmentDocument } from "./segments/segment-document";

/**
 * Reads a document: every clause that ties the company (strings) or frees it (protections), with the facts each states.
 *
 * segments -> role words for the parties -> candidates from the cues -> clause logic -> the paper as a whole -> facts and
 * severity -> findings that do not repeat each other. Rules only: the same text always gives the same reading.
 *
 * @returns findings and look-alikes in document order; all offsets are UTF-16 units over `document.text`
 */
export function readDocument(document: CanonicalDocument): Reading {
  const { text } = document;
  const parties = findParties(text);
  const roles = roleReplacer(parties, text);
  const segments = segmentDocument(document);
  const judged = segments.flatMap((segment) => judgeSegment(matchText(segment, roles)));
  const paper = { document, parties, termMonths: readTermMonths(text) };
  return {
    ...decide(paper, judged, segments.length),
    parties,
    investmentUsd: readInvestmentUsd(text, parties),
    nonBinding: isNonBinding(text),
  };
}

/** All candidates of one segment, held against its clause logic. */
function judgeSegment(text: MatchText): Judged[] {
  const candidates = findCandidates(text, ALL_CUES);
  if (candidates.length === 0) return [];
  const clause = readClause(text);
  return candidates.map((candidate) => ({ text, clause, candidate, verdict: judgeCandidate(candidate, text, clause) }));
}
