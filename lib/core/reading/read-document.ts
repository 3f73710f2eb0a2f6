import type { CanonicalDocument } from "../document/canonical-document";
import type { ClauseKind } from "../taxonomy/clause-kind";
import { readInvestmentUsd } from "./facts/read-investment";
import { readTermMonths } from "./facts/read-term-months";
import type { Reading } from "./finding";
import { decide } from "./findings/decide";
import { decideLearned } from "./findings/decide-learned";
import { isNonBinding } from "./findings/is-non-binding";
import { type JudgedSegment, judgeLater } from "./findings/judge-segment";
import type { Paper } from "./findings/make-finding";
import { matchText } from "./matching/match-text";
import { findLearned } from "./model/find-learned";
import { type ReadSegment, readSegments } from "./model/segment-words";
import { findParties } from "./parties/find-parties";
import { roleReplacer } from "./parties/role-replacer";
import { segmentDocument } from "./segments/segment-document";

/**
 * Reads a document: every clause that ties the company (strings) or frees it (protections), with the facts each states.
 *
 * segments -> role words for the parties -> the learned reader proposes and decides what counts; where its word hangs in the
 * balance the cues, held against the clause logic, have theirs, and they give the reasons -> facts and severity -> findings that do not repeat each other. The same text always gives the
 * same reading.
 *
 * @returns findings, look-alikes and what is worth a look in document order; all offsets are UTF-16 units over `document.text`
 */
export function readDocument(document: CanonicalDocument): Reading {
  const { paper, read, judged } = prepare(document);
  const learned = findLearned(read, (i, kind) => ruleScore(kind, judged[i]));
  return complete(paper, decideLearned(paper, judged, learned));
}

/** How far the rules take a segment for a clause of the kind, 0..1. */
export function ruleScore(kind: ClauseKind, segment: JudgedSegment | undefined): number {
  return segment?.on(kind)?.verdict.score ?? 0;
}

/** The same reading by the rules alone: what the learned reader is measured against. */
export function readByRules(document: CanonicalDocument): Reading {
  const { paper, judged } = prepare(document);
  const starts = judged.map(({ segment }) => segment.start);
  const candidates = judged.flatMap((one) => one.all());
  return complete(paper, { ...decide(paper, candidates, starts), worthALook: [] });
}

interface Prepared {
  paper: Paper;
  /** The segments in order, as the learned reader sees them. */
  read: ReadSegment[];
  /** One for each segment, in order. */
  judged: JudgedSegment[];
}

function prepare(document: CanonicalDocument): Prepared {
  const { text } = document;
  const parties = findParties(text);
  const roles = roleReplacer(parties, text);
  const read = readSegments(segmentDocument(document), roles);
  const judged = read.map(({ segment, leadIn, label, own }) =>
    judgeLater(
      segment,
      (may) => matchText(segment, roles, may),
      () => [leadIn, label, own],
    ),
  );
  return { paper: { document, parties, termMonths: readTermMonths(text) }, read, judged };
}

type Decided = Pick<Reading, "findings" | "notCounted" | "worthALook">;

function complete({ document, parties }: Paper, decided: Decided): Reading {
  return {
    ...decided,
    parties,
    investmentUsd: readInvestmentUsd(document.text, parties),
    nonBinding: isNonBinding(document.text),
  };
}
