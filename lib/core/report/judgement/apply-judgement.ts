import type { Severity } from "../../reading/finding";
import { blockAt, placeFindings } from "../../scoring/place-findings";
import { isProtection } from "../../taxonomy/clause-kind";
import type { Report, ReportFinding } from "../report";
import { type LabelledFinding, scoreReport } from "../score-report";
import type { Decision } from "./decision";

/** Where a finding stands with the reader. */
export interface Standing {
  /** Null where the reader said neither. */
  verdict: "accepted" | "rejected" | null;
  /** The reader's severity where it differs from what was read. */
  regraded: Severity | null;
  /** The severity as read; null for protections. */
  read: Severity | null;
  note: string | null;
  /** True for a finding the reader added. */
  added: boolean;
}

/** A report as its reader judged it. */
export interface JudgedReport {
  report: Report;
  /** Findings the reader rejected, in document order: shown struck through, never scored. */
  rejected: ReportFinding[];
  /** By label; findings nobody decided anything about have none. */
  standing: Record<string, Standing>;
  /** How many findings the reader rejected, graded otherwise or added. */
  changed: number;
}

/** Why an added or regraded finding has its severity. */
const BY_READER = "graded by you";

/**
 * Applies a reader's decisions to a reading: what is rejected leaves the sum, what is graded otherwise or added enters it,
 * through the same scoring as the reading itself. Labels stay, so that 'clause 2' means what it meant. Pure; decisions that
 * were undone, and those on findings that are not there, change nothing.
 * @param report the reading.
 * @param decisions oldest first.
 */
export function applyJudgement(report: Report, decisions: readonly Decision[]): JudgedReport {
  const findings = new Map(report.findings.map((finding) => [finding.label, finding as LabelledInput]));
  const standing = new Map<string, Standing>();
  for (const decision of decisions) {
    if (decision.undone) continue;
    if (decision.action === "add") {
      const added = addedFinding(report, decision);
      if (added !== null) findings.set(added.label, added);
    }
    const finding = findings.get(decision.label);
    if (finding === undefined) continue;
    standing.set(decision.label, decide(standing.get(decision.label) ?? untouched(finding), decision));
  }
  const all = [...findings.values()].map((finding) => regraded(finding, standing.get(finding.label)));
  const kept = all.filter((finding) => standing.get(finding.label)?.verdict !== "rejected");
  const gone = all.filter((finding) => standing.get(finding.label)?.verdict === "rejected");
  const changed = [...standing.values()].filter(
    (s) => s.verdict === "rejected" || s.regraded !== null || s.added,
  ).length;
  const scored = changed === 0 ? report : { ...report, ...scoreReport(report, placeFindings(report.blocks, kept)) };
  return {
    report: scored,
    // Scored alone, for its sentence and its place in the document; it takes no points.
    rejected: scoreReport(report, placeFindings(report.blocks, gone)).findings.map((finding) => ({
      ...finding,
      points: 0,
      linked: [],
    })),
    standing: Object.fromEntries(standing),
    changed,
  };
}

type LabelledInput = Omit<LabelledFinding, "place">;

function untouched(finding: LabelledInput): Standing {
  return {
    verdict: null,
    regraded: null,
    read: finding.severity,
    note: null,
    added: finding.cue === READER_CUE,
  };
}

/** The cue of findings that no cue proposed. */
const READER_CUE = "reader";

function decide(standing: Standing, { action, severity, note }: Decision): Standing {
  switch (action) {
    case "accept":
      return { ...standing, verdict: "accepted" };
    case "reject":
      return { ...standing, verdict: "rejected" };
    case "regrade":
      return { ...standing, verdict: null, regraded: severity === standing.read ? null : severity };
    case "clear":
      return { ...standing, verdict: null, regraded: null };
    case "note":
      return { ...standing, note: note === "" ? null : note };
    case "add":
      return standing;
  }
}

function regraded(finding: LabelledInput, standing: Standing | undefined): LabelledInput {
  if (standing === undefined || standing.regraded === null || finding.severity === null) return finding;
  return { ...finding, severity: standing.regraded, severityReasons: [BY_READER] };
}

/** The finding of an 'add' decision; null where its words are not in the document. */
function addedFinding(
  report: Report,
  { label, kind, severity, start, end, attributes }: Decision,
): LabelledInput | null {
  if (kind === null || start === null || end === null || end > report.text.length || start >= end) return null;
  const block = report.blocks[blockAt(report.blocks, start)];
  return {
    label,
    kind,
    start,
    end,
    quote: report.text.slice(start, end),
    severity: isProtection(kind) ? null : (severity ?? 2),
    severityReasons: isProtection(kind) ? [] : [BY_READER],
    confidence: 1,
    bound: isProtection(kind) ? "investor" : "company",
    attributes: attributes ?? {},
    carveOuts: [],
    language: block?.language ?? report.language,
    cue: READER_CUE,
  };
}
