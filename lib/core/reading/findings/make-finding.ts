import type { CanonicalDocument } from "../../document/canonical-document";
import { isProtection } from "../../taxonomy/clause-kind";
import { findCarveOuts } from "../clause/find-carve-outs";
import { clauseWords } from "../facts/clause-words";
import type { FactContext } from "../facts/fact-context";
import { readConsent } from "../facts/read-consent";
import { readFacts } from "../facts/read-facts";
import { readNotice } from "../facts/read-notice";
import type { Finding, Parties } from "../finding";
import { gradeSeverity } from "../severity/grade-severity";
import type { Judged } from "./judged";

/** What every finding of a document shares. */
export interface Paper {
  document: CanonicalDocument;
  parties: Parties;
  /** The agreement's term in months; null where not stated. */
  termMonths: number | null;
}

/** The finding of an accepted candidate, with its facts, severity and carve-outs. */
export function makeFinding(paper: Paper, { text, candidate, clause }: Judged, confidence: number): Finding {
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
  const words = clauseWords(segment);
  const attributes = readFacts({ clause: words, kind, language: segment.language, context });
  const consent = readConsent(words.simplified);
  const notice = readNotice(words);
  const graded = isProtection(kind)
    ? null
    : gradeSeverity({ kind, clause: words, attributes, language: segment.language, heading, consent, notice });
  return {
    start: segment.start,
    end: segment.end,
    kind,
    quote: segment.text,
    severity: graded?.severity ?? null,
    severityReasons: graded?.reasons ?? [],
    confidence: roundConfidence(confidence),
    bound: clause.bound,
    attributes,
    ...(consent === undefined ? {} : { consent }),
    ...(notice === undefined ? {} : { notice }),
    carveOuts: findCarveOuts(segment),
    language: segment.language,
    cue: candidate.cues[0]?.id ?? `learned/${kind}`,
  };
}

/** A confidence in whole hundredths: what calibration cannot tell apart is not shown as different. */
export function roundConfidence(confidence: number): number {
  return Math.round(confidence * 100) / 100;
}
