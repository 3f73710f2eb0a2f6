import type { Report, ReportFinding } from "../core/report/report";
import { kindText, SEVERITY_WORDS } from "../core/taxonomy/kind-text";
import { formatPoints, formatScore } from "../format/points";

/** One paragraph of a comment: what it is, set bold, and its words. */
export interface CommentLine {
  lead: string;
  text: string;
}

/** 'Ask for this instead', in the language of the clause. */
export function askFor(finding: Pick<ReportFinding, "kind" | "language">): string {
  return kindText(finding.kind).ask[finding.language === "zh" ? "zh" : "en"];
}

/**
 * What a comment on a finding says: kind, severity and points; the clause in the founder's words; why it matters; what to
 * ask for instead.
 * @param about the words themselves, where the comment cannot stand on them.
 */
export function findingLines(finding: ReportFinding, about: string | null): CommentLine[] {
  const { label, kind, severity, points, summary, linked } = finding;
  const { name, why } = kindText(kind);
  const facts = [severity === null ? "protection" : SEVERITY_WORDS[severity], `${formatPoints(points, true)} points`];
  const lines = [{ lead: `${label}. ${name}`, text: `, ${facts.join(", ")}` }];
  if (about !== null) lines.push({ lead: "About: ", text: about });
  lines.push({ lead: "", text: summary });
  if (finding.severityReasons.length > 0)
    lines.push({ lead: "Why this severity: ", text: `${finding.severityReasons.join("; ")}.` });
  if (linked.length > 0)
    lines.push({ lead: severity === null ? "Answers " : "Softened by ", text: `${linked.join(", ")}.` });
  lines.push({ lead: "Why it matters: ", text: why });
  lines.push(
    severity === null ? { lead: "Keep it.", text: "" } : { lead: "Ask for this instead: ", text: askFor(finding) },
  );
  return lines;
}

/** What the comment at the head of the document says: score, verdict, what is missing with words to propose. */
export function overviewLines(report: Report): CommentLine[] {
  const { score, grade, gradeWord, verdict, missing, versions } = report;
  return [
    { lead: `${formatScore(score)} of 100. ${grade}, ${gradeWord}.`, text: ` ${verdict}` },
    ...missing.map((m) => ({
      lead: `Missing: ${kindText(m.kind).name} (${formatPoints(m.wouldReturn, true)}, would answer ${m.answers.join(", ")}). `,
      text: m.language,
    })),
    { lead: "", text: `Strings Attached, rules ${versions.engine}, weights ${versions.weights}. Not legal advice.` },
  ];
}
