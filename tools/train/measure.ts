import type { Finding } from "@/lib/core/reading/finding";
import { withoutDoubtfulStrings } from "@/lib/core/reading/findings/without-doubtful-strings";
import { CLAUSE_KINDS, type ClauseKind, PROTECTION_KINDS, STRING_KINDS } from "@/lib/core/taxonomy/clause-kind";
import { figures, scoreFindings, type Tally, tallyOf } from "../../tests/corpus/score-findings";
import type { ScoredRow } from "./cross-validate";
import type { TrainingDocument } from "./load-training";

/** How well a set of documents was read, by the rule of tools/corpus/strings-eval.mjs. Shares are 0..1. */
export interface Measure {
  documents: number;
  strings: { n: number; precision: number; recall: number; f1: number };
  protections: { n: number; precision: number; recall: number; f1: number };
  /** Documents without any labelled string; those without a found one; strings found in them. */
  clean: { documents: number; silent: number; alarms: number };
  kinds: Record<string, { n: number; precision: number; recall: number; f1: number }>;
}

/** Log odds from which a candidate counts, and from which it shows that a document holds strings at all. */
export interface Lines {
  acceptFrom: number;
  tellingFrom: number;
}

/** Holds the candidates that count against the labels of the documents chosen. */
export function measure(
  documents: readonly TrainingDocument[],
  rows: readonly ScoredRow[],
  { acceptFrom, tellingFrom }: Lines,
  isWanted: (document: TrainingDocument) => boolean = () => true,
): Measure {
  const tallies = new Map<ClauseKind, Tally>();
  const clean = { documents: 0, silent: 0, alarms: 0 };
  const accepted = documents.map(() => [] as ScoredRow[]);
  for (const row of rows) if (row.logOdds >= acceptFrom) accepted[row.document]?.push(row);
  let count = 0;
  documents.forEach((document, d) => {
    if (!isWanted(document)) return;
    count += 1;
    const standing = (accepted[d] ?? []).map((row) => ({
      row,
      kind: CLAUSE_KINDS[row.kind] as ClauseKind,
      isTelling: row.logOdds >= tellingFrom,
    }));
    const counted = withoutDoubtfulStrings(standing, document.segments.length);
    const findings = counted.map(({ row }) => asFinding(document, row));
    const score = scoreFindings(document.labelled, document.text, findings);
    for (const [kind, tally] of score.tallies) {
      const total = tallyOf(tallies, kind);
      for (const key of ["gold", "found", "findings", "right"] as const) total[key] += tally[key];
    }
    if (document.labelled.spans.some((s) => isString(s.kind))) return;
    const alarms = findings.filter((f) => isString(f.kind)).length;
    clean.documents += 1;
    clean.alarms += alarms;
    if (alarms === 0) clean.silent += 1;
  });
  const of = (kinds: readonly ClauseKind[]): Measure["strings"] => {
    const { gold, precision, recall, f1 } = figures(tallies, kinds);
    return { n: gold, precision: round(precision), recall: round(recall), f1: round(f1) };
  };
  return {
    documents: count,
    strings: of(STRING_KINDS),
    protections: of(PROTECTION_KINDS),
    clean,
    kinds: Object.fromEntries(CLAUSE_KINDS.map((kind) => [kind, of([kind])])),
  };
}

const isString = (kind: ClauseKind): boolean => (STRING_KINDS as readonly ClauseKind[]).includes(kind);
const round = (share: number): number => Math.round(share * 1000) / 1000;

function asFinding(document: TrainingDocument, row: ScoredRow): Finding {
  const { segment } = document.segments[row.segment] as TrainingDocument["segments"][number];
  return {
    start: segment.start,
    end: segment.end,
    kind: CLAUSE_KINDS[row.kind] as ClauseKind,
    quote: segment.text,
    severity: null,
    severityReasons: [],
    confidence: 1 / (1 + Math.exp(-row.logOdds)),
    bound: "unstated",
    attributes: {},
    carveOuts: [],
    language: segment.language,
    cue: "model",
  };
}

/** A measure in two lines for people. */
export function describe(name: string, m: Measure): string {
  const percent = (x: number): string => (100 * x).toFixed(1);
  const part = (label: string, p: Measure["strings"]): string =>
    `${label} P ${percent(p.precision)} R ${percent(p.recall)} F1 ${percent(p.f1)} (n ${p.n})`;
  return `${name}: ${m.documents} documents; ${part("strings", m.strings)}; ${part("protections", m.protections)}; clean silent ${m.clean.silent} of ${m.clean.documents}, ${m.clean.alarms} alarms`;
}
