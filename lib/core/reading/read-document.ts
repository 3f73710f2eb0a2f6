import type { CanonicalDocument } from "../document/canonical-document";
import { isProtection } from "../taxonomy/clause-kind";
import { type Candidate, findCandidates } from "./candidates/find-candidates";
import { findCarveOuts } from "./clause/find-carve-outs";
import { judgeCandidate } from "./clause/judge-candidate";
import { type Clause, readClause } from "./clause/read-clause";
import { ALL_CUES } from "./cues/all-cues";
import type { FactContext } from "./facts/fact-context";
import { readFacts } from "./facts/read-facts";
import { readInvestmentUsd } from "./facts/read-investment";
import { readTermMonths } from "./facts/read-term-months";
import type { Finding, NotCounted, Parties, Reading } from "./finding";
import { isNonBinding } from "./findings/is-non-binding";
import { withoutRepeats } from "./findings/without-repeats";
import { type MatchText, matchText } from "./matching/match-text";
import { findParties } from "./parties/find-parties";
import { roleReplacer } from "./parties/role-replacer";
import { segmentDocument } from "./segments/segment-document";
import { gradeSeverity } from "./severity/grade-severity";

interface Paper {
  document: CanonicalDocument;
  parties: Parties;
  termMonths: number | null;
}

/**
 * Reads a document: every clause that ties the company (strings) or frees it (protections), with the facts each states.
 *
 * segments -> role words for the parties -> candidates from the cues -> clause logic -> facts and severity ->
 * findings that do not repeat each other. Rules only: the same text always gives the same reading.
 *
 * @returns findings and look-alikes in document order; all offsets are UTF-16 units over `document.text`
 */
export function readDocument(document: CanonicalDocument): Reading {
  const parties = findParties(document.text);
  const roles = roleReplacer(parties, document.text);
  const paper: Paper = { document, parties, termMonths: readTermMonths(document.text) };
  const findings: Finding[] = [];
  const notCounted: NotCounted[] = [];
  for (const segment of segmentDocument(document)) {
    const text = matchText(segment, roles);
    const candidates = findCandidates(text, ALL_CUES);
    if (candidates.length === 0) continue;
    const clause = readClause(text);
    for (const candidate of candidates) {
      const verdict = judgeCandidate(candidate, text, clause);
      if (verdict.accepted) findings.push(makeFinding(paper, text, candidate, clause, verdict.confidence));
      else if (verdict.reason !== null) {
        notCounted.push({
          start: segment.start,
          end: segment.end,
          quote: segment.text,
          kind: candidate.kind,
          reason: verdict.reason,
        });
      }
    }
  }
  return {
    findings: withoutRepeats(findings),
    notCounted,
    parties,
    investmentUsd: readInvestmentUsd(document.text, parties),
    nonBinding: isNonBinding(document.text),
  };
}

function makeFinding(paper: Paper, text: MatchText, candidate: Candidate, clause: Clause, confidence: number): Finding {
  const { segment } = text;
  const { kind } = candidate;
  const heading = segment.label ?? segment.headings.at(-1) ?? null;
  const context: FactContext = {
    documentText: paper.document.text,
    start: segment.start,
    heading,
    parties: paper.parties,
    termMonths: paper.termMonths,
  };
  const attributes = readFacts({ quote: segment.text, kind, language: segment.language, context });
  const graded = isProtection(kind)
    ? null
    : gradeSeverity({ kind, quote: segment.text, attributes, language: segment.language, heading });
  return {
    start: segment.start,
    end: segment.end,
    kind,
    quote: segment.text,
    severity: graded?.severity ?? null,
    severityReasons: graded?.reasons ?? [],
    confidence: Math.round(confidence * 100) / 100,
    bound: clause.bound,
    attributes,
    carveOuts: findCarveOuts(segment),
    language: segment.language,
    cue: candidate.cues[0]?.id ?? "",
  };
}
