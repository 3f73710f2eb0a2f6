import { isOrdinaryContract } from "@/lib/core/reading/findings/is-ordinary-contract";
import { type JudgedSegment, judgeSegment } from "@/lib/core/reading/findings/judge-segment";
import { vetoOf } from "@/lib/core/reading/findings/veto-of";
import { matchText } from "@/lib/core/reading/matching/match-text";
import { normaliseText } from "@/lib/core/reading/matching/normalise-text";
import { KINDS_TASK } from "@/lib/core/reading/model/candidate-features";
import { readSegments } from "@/lib/core/reading/model/segment-words";
import { splitWords } from "@/lib/core/reading/model/split-words";
import { findParties } from "@/lib/core/reading/parties/find-parties";
import { roleReplacer } from "@/lib/core/reading/parties/role-replacer";
import { ruleScore } from "@/lib/core/reading/read-document";
import { segmentDocument } from "@/lib/core/reading/segments/segment-document";
import { CLAUSE_KINDS, type ClauseKind } from "@/lib/core/taxonomy/clause-kind";
import { extractText } from "@/lib/extract/plain-text";
import { type LabelledDocument, loadDocuments, loadSentences } from "../../tests/corpus/load-corpus";
import { carry, squeeze } from "../../tests/corpus/score-findings";
import { classBytes, isMet, type LearnedDocument, type LearnedSentence } from "./learned-document";

/** A labelled investment paper, ready to learn from. */
export interface TrainingDocument extends LearnedDocument {
  labelled: LabelledDocument;
  /** How far the rules take a segment for a clause of a kind, 0..1. */
  rulesSay: (segment: number, kind: number) => number;
  /** Whether the rules overrule the learned reader there. */
  isVetoed: (segment: number, kind: number) => boolean;
  /** The text that the segments' offsets are over. */
  text: string;
}

export interface TrainingSet {
  documents: TrainingDocument[];
  sentences: LearnedSentence[];
}

/** Reads the labelled corpus: documents cut and normalised as the product does it, and single sentences. */
export function loadTraining(): TrainingSet {
  return {
    documents: loadDocuments().map(readLabelled),
    sentences: loadSentences().map(({ text, labels }) => {
      const roles = roleReplacer(findParties(text), text);
      const own = splitWords(normaliseText(text, roles));
      return { words: { own, heading: [], leadIn: [], before: [] }, classes: bytesOf(labels.map((l) => l.kind)) };
    }),
  };
}

function readLabelled(labelled: LabelledDocument): TrainingDocument {
  const document = extractText(labelled.text);
  const roles = roleReplacer(findParties(document.text), document.text);
  const segments = readSegments(segmentDocument(document), roles);
  const source = squeeze(labelled.text);
  const read = squeeze(document.text);
  const to = carry(read.text, source.text);
  const labels = labelled.spans.map((span) => {
    let at = -1;
    for (let i = 0; i < (span.nth ?? 1); i++) at = labelled.text.indexOf(span.quote, at + 1);
    return { kind: span.kind, start: source.at[at] ?? 0, end: source.at[at + span.quote.length] ?? 0 };
  });
  const classes = segments.map(({ segment }) => {
    const start = to(read.at[segment.start] ?? 0);
    const end = to(Math.max(0, (read.at[segment.end] ?? 0) - 1)) + 1;
    const met = labels.filter((l) =>
      isMet(Math.min(l.end, end) - Math.max(l.start, start), end - start, l.end - l.start),
    );
    return bytesOf(met.map((l) => l.kind));
  });
  const judged = segments.map(({ segment }) => judgeSegment(matchText(segment, roles)));
  const rulesSay = (i: number, k: number): number => ruleScore(CLAUSE_KINDS[k] as ClauseKind, judged[i]);
  const isOrdinary = isOrdinaryContract(document.text);
  const isVetoed = (i: number, k: number): boolean =>
    isOrdinary || vetoOf(CLAUSE_KINDS[k] as ClauseKind, judged[i] as JudgedSegment) !== null;
  return { labelled, text: document.text, segments, classes, rulesSay, isVetoed };
}

const bytesOf = (kinds: readonly ClauseKind[]): Uint8Array =>
  classBytes(
    kinds.map((kind) => CLAUSE_KINDS.indexOf(kind)),
    KINDS_TASK,
  );
