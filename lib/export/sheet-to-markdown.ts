import { markdownText } from "./markdown-text";
import type { NegotiationSheet } from "./negotiation-sheet";

/** A line to fill in by hand. */
const BLANK = "\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_";

/** The negotiation sheet as Markdown, in the order in which to raise each point. */
export function sheetToMarkdown(sheet: NegotiationSheet): string {
  const strings = sheet.strings.map(({ finding, name, summary, ask, worth }) =>
    [
      `${finding.label}\\. **${name}** (${worth} points if it goes). ${markdownText(summary)}`,
      ask === null ? "Leave it as it stands." : `Ask: ${markdownText(ask)}`,
      `Walk away if: ${BLANK}`,
    ].join("  \n"),
  );
  const protections = sheet.protections.map(
    ({ name, answers, words, worth }) => `- **${name}** (${worth} points, answers ${answers}): ${markdownText(words)}`,
  );
  const parts = [
    `# Negotiation sheet: ${markdownText(sheet.title)}`,
    `**${sheet.score}.**${sheet.plan === null ? "" : ` ${sheet.plan}`}`,
    "## Strings, in the order to raise them",
    ...(strings.length === 0 ? ["No string was found in this paper."] : strings),
    ...(protections.length === 0 ? [] : ["## Protections to ask for", protections.join("\n")]),
    "## Lines we will not cross",
    [1, 2, 3].map((n) => `${n}. ${BLANK}`).join("\n"),
    "Strings Attached. Not legal advice.",
  ];
  return `${parts.join("\n\n")}\n`;
}
