import type { Report, ReportFinding } from "../../core/report/report";
import { kindText, SEVERITY_WORDS } from "../../core/taxonomy/kind-text";
import { formatPoints } from "../../format/points";
import { askFor } from "../comment-lines";
import { findingFacts } from "../finding-facts";
import { worstFirst } from "./cover-part";
import { badgeOf } from "./document-part";
import type { Flow } from "./flow";
import { INK, inkOf, LEADING, type TextStyle, TYPE } from "./ink";

/** Every finding in full, strings worst first and then protections, each with a bookmark below `parent`. */
export function drawFindings(flow: Flow, report: Report, parent: PDFKit.PDFOutline): void {
  const protections = report.findings.filter(({ group }) => group === "protection");
  for (const finding of [...worstFirst(report), ...protections]) {
    flow.room(110);
    flow.bookmark(`${finding.label}. ${kindText(finding.kind).name}`, parent);
    flow.element("Sect", () => drawFinding(flow, finding));
  }
}

function drawFinding(flow: Flow, finding: ReportFinding): void {
  const { kind, severity, points, summary, severityReasons, linked, carveOuts } = finding;
  const { name, why } = kindText(kind);
  const lang = finding.language === "zh" ? "zh" : undefined;
  const word = severity === null ? "protection" : SEVERITY_WORDS[severity];
  flow.rule(INK.frame);
  flow.y += 6;
  flow.text(
    "H3",
    [
      badgeOf(finding, TYPE.finding.size),
      { text: ` ${name}  `, style: TYPE.finding },
      { text: `${word}, ${formatPoints(points, true)} points`, style: { ...TYPE.soft, color: inkOf(finding) } },
    ],
    { after: 2 },
  );
  flow.text("P", [{ text: summary, style: TYPE.body }], { after: 4 });
  quoted(flow, finding.quote, { bar: inkOf(finding), style: TYPE.words, lang });
  flow.text(
    "P",
    findingFacts(finding).flatMap(([fact, value], index) => [
      { text: `${index === 0 ? "" : " \u00b7 "}${fact} `, style: TYPE.label },
      { text: value, style: { ...TYPE.body, size: 8.5 } },
    ]),
    { after: 4 },
  );
  if (severity === null)
    labelled(flow, "What to do", "Keep it. If it is bargained away, the strings it answers weigh in full.");
  else {
    label(flow, "Ask for this instead");
    quoted(flow, askFor(finding), { bar: INK.accent, style: { ...TYPE.words, size: 10 }, lang });
  }
  if (severityReasons.length > 0) labelled(flow, `Why ${word}`, `${severityReasons.join("; ")}.`);
  for (const carveOut of carveOuts) labelled(flow, "Exception in the clause", carveOut.quote);
  if (linked.length > 0) labelled(flow, severity === null ? "Answers" : "Softened by", linked.join(", "));
  labelled(flow, severity === null ? "What it is worth" : "Why founders care", why);
  flow.y += 8;
}

function label(flow: Flow, text: string): void {
  flow.room(TYPE.body.size * LEADING * 3);
  flow.text("P", [{ text, style: TYPE.label }], { after: 1 });
}

function labelled(flow: Flow, name: string, text: string): void {
  flow.text(
    "P",
    [
      { text: `${name}: `, style: TYPE.label },
      { text, style: TYPE.body },
    ],
    { after: 3 },
  );
}

/** Words of a paper, or words to put into one, beside a bar. */
export function quoted(
  flow: Flow,
  text: string,
  { bar, style, lang }: { bar: string; style: TextStyle; lang?: string },
): void {
  const leading = style.size * LEADING;
  const lines = flow.lines([{ text, style }], flow.width - 14);
  flow.element(
    "BlockQuote",
    () => {
      for (let from = 0; from < lines.length; ) {
        if (flow.y + leading > flow.bottom) flow.newPage();
        const to = Math.min(lines.length, from + Math.max(1, Math.floor((flow.bottom - flow.y) / leading + 0.01)));
        flow.ornament(() => {
          flow.doc
            .rect(flow.left, flow.y + 1, 2, leading * (to - from) - 1)
            .fillColor(bar)
            .fill();
        });
        flow.paragraph(lines.slice(from, to), flow.left + 14, leading);
        from = to;
      }
    },
    lang === undefined ? {} : { lang },
  );
  flow.y += 5;
}
