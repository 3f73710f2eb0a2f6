import type { Report, ReportFinding } from "../core/report/report";
import { splitWorthALook, WHY_NOT_SCORED } from "../core/report/worth-a-look";
import { confidencePercent, confidenceText } from "../core/shared/confidence-text";
import { kindText, SEVERITY_WORDS } from "../core/taxonomy/kind-text";
import { formatPoints, formatScore } from "../format/points";

/** Characters that would start a list, link, emphasis or table in running text. */
function plain(text: string): string {
  return text.replace(/\s+/g, " ").replace(/[\\`*_[\]<>|#]/g, "\\$&");
}

function place(at: { page: number | null; line: number | null }): string {
  return [at.page === null ? "" : `page ${at.page}`, at.line === null ? "" : `line ${at.line}`]
    .filter((part) => part !== "")
    .join(", ");
}

function findingMarkdown(finding: ReportFinding): string {
  const { label, kind, severity, points, quote, summary, confidence } = finding;
  const facts = [
    severity === null ? "protection" : SEVERITY_WORDS[severity],
    `${formatPoints(points, true)} points`,
    place(finding),
    confidenceText(confidence),
  ];
  const title = `### ${label}. ${kindText(kind).name} (${facts.filter((fact) => fact !== "").join(", ")})`;
  const ask =
    severity === null
      ? []
      : ["", `Ask for this instead: ${plain(kindText(kind).ask[finding.language === "zh" ? "zh" : "en"])}`];
  return [title, "", plain(summary), "", `> ${plain(quote)}`, ...ask, ""].join("\n");
}

/** The surest of what is worth a look, and how many more there are. */
function worthALookMarkdown(report: Report): string[] {
  const { first, others } = splitWorthALook(report);
  if (first.length === 0) return [];
  const items = first.map((item) => {
    const facts = [confidencePercent(item.confidence), place(item)].filter((fact) => fact !== "");
    return `- **${kindText(item.kind).name}?** (${facts.join(", ")}) ${plain(item.quote)}`;
  });
  const more = others.length === 0 ? [] : [`And ${others.length} more; the JSON report lists them all.`];
  return ["## Worth a look, not scored", WHY_NOT_SCORED, items.join("\n"), ...more];
}

function sumTable(report: Report): string {
  const rows = report.explanation.map(
    ({ finding, by, text, points }) =>
      `| ${finding ?? ""} | ${plain(text)}${by ? ` (${by})` : ""} | ${formatPoints(points)} |`,
  );
  return ["| | | Points |", "|---|---|---:|", ...rows, `| | Independence score | ${formatPoints(report.score)} |`].join(
    "\n",
  );
}

/** A report as Markdown: score, verdict, every finding with its words and what to ask, what is missing, what is worth a look, the sum. */
export function reportToMarkdown(report: Report): string {
  const strings = report.findings.filter((f) => f.group === "string");
  const protections = report.findings.filter((f) => f.group === "protection");
  const missing = report.missing.map(
    (m) =>
      `- **${kindText(m.kind).name}** (would answer ${m.answers.join(", ")}; ${formatPoints(m.wouldReturn, true)}): ${plain(m.language)}`,
  );
  const parts = [
    `# ${plain(report.title ?? report.file ?? "Term sheet")}`,
    `**${formatScore(report.score)} of 100. ${report.grade}, ${report.gradeWord}.** ${plain(report.verdict)}`,
    ...(report.warnings.length === 0 ? [] : [report.warnings.map((w) => `- ${plain(w)}`).join("\n")]),
    ...(strings.length === 0 ? [] : ["## Strings", ...strings.map(findingMarkdown)]),
    ...(protections.length === 0 ? [] : ["## Protections", ...protections.map(findingMarkdown)]),
    ...(missing.length === 0 ? [] : ["## What is missing", missing.join("\n")]),
    ...worthALookMarkdown(report),
    `## How ${formatScore(report.score)} adds up`,
    sumTable(report),
    `Engine ${report.versions.engine}, weights ${report.versions.weights}, taxonomy ${report.versions.taxonomy}. Not legal advice.`,
  ];
  return `${parts.map((part) => part.trimEnd()).join("\n\n")}\n`;
}
