import type { Report, ReportFinding } from "../core/report/report";
import { splitWorthALook, WHY_NOT_SCORED } from "../core/report/worth-a-look";
import { confidencePercent } from "../core/shared/confidence-text";
import { kindText, SEVERITY_WORDS } from "../core/taxonomy/kind-text";
import { formatPoints, formatScore } from "../format/points";
import { askFor } from "./comment-lines";
import { findingFacts, placeText } from "./finding-facts";
import { markdownText as plain } from "./markdown-text";

function findingMarkdown(finding: ReportFinding): string {
  const { label, kind, severity, points, quote, summary, severityReasons, carveOuts, linked } = finding;
  const { name, why } = kindText(kind);
  const facts = [severity === null ? "protection" : SEVERITY_WORDS[severity], `${formatPoints(points, true)} points`];
  const part = (title: string, text: string) => (text === "" ? [] : [`**${title}:** ${text}`]);
  return [
    `### ${label}. ${name} (${facts.join(", ")})`,
    plain(summary),
    `> ${plain(quote)}`,
    findingFacts(finding)
      .map(([fact, value]) => `${fact}: ${plain(value)}`)
      .join("; "),
    ...(severity === null ? [] : part("Ask for this instead", plain(askFor(finding)))),
    ...part("Why this severity", severityReasons.map(plain).join("; ")),
    ...carveOuts.flatMap((carveOut) => part("Exception in the clause", plain(carveOut.quote))),
    ...part(severity === null ? "Answers" : "Softened by", linked.join(", ")),
    ...part(severity === null ? "What it is worth" : "Why founders care", plain(why)),
  ].join("\n\n");
}

/** The surest of what is worth a look, and how many more there are. */
function worthALookMarkdown(report: Report): string[] {
  const { first, others } = splitWorthALook(report);
  if (first.length === 0) return [];
  const items = first.map((item) => {
    const facts = [confidencePercent(item.confidence), placeText(item)].filter((fact) => fact !== "");
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

/**
 * A report as Markdown: score, verdict, every finding with its words, facts and what to ask, what is missing, what is
 * worth a look, the sum. Words of the paper are escaped, so that none of them is taken for Markdown or HTML.
 */
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
