import type { Report, ReportFinding } from "../../core/report/report";
import { kindText, SEVERITY_WORDS } from "../../core/taxonomy/kind-text";
import { formatDate } from "../../format/date";
import { countOf } from "../../format/number";
import { formatPoints, formatScore } from "../../format/points";
import type { Inline } from "./break-lines";
import { badgeOf } from "./document-part";
import { columnsOf, drawRow } from "./draw-table";
import type { Flow } from "./flow";
import { INK, inkOf, LEADING, TYPE } from "./ink";

const LANGUAGES = { en: "English", zh: "Chinese", mixed: "English and Chinese" } as const;
/** Where each grade begins, worst first; as the ruler on the page. */
const GRADES = [
  ["E", 0, 30],
  ["D", 30, 50],
  ["C", 50, 70],
  ["B", 70, 85],
  ["A", 85, 100],
] as const;

/** The first answer: which paper, how free it leaves the company, the verdict, and the worst strings. */
export function drawCover(
  flow: Flow,
  report: Report,
  given: { date: string; market: string | null; stale?: boolean },
): void {
  const title = report.title ?? report.file ?? "Term sheet";
  const lang = report.language === "zh" ? "zh" : undefined;
  flow.text("P", [{ text: "Strings Attached", style: { ...TYPE.label, color: INK.accent } }], { after: 8 });
  flow.text("H1", [{ text: title, style: TYPE.title }], { after: 2, lang });
  flow.text("P", [{ text: metaOf(report, given.date), style: TYPE.small }], { after: 10 });
  drawScore(flow, report);
  flow.text("P", [{ text: report.verdict, style: TYPE.verdict }], { after: 8 });
  flow.text("P", tallyOf(report), { after: 6 });
  if (given.market !== null) flow.text("P", [{ text: given.market, style: TYPE.soft }], { after: 6 });
  for (const warning of report.warnings)
    flow.text(
      "P",
      [
        { text: "Mind: ", style: TYPE.bold },
        { text: warning, style: TYPE.body },
      ],
      { after: 4 },
    );
  drawWorst(flow, report);
}

function metaOf(report: Report, date: string): string {
  const { file, pages, blocks, language } = report;
  const extent = pages.length > 0 ? countOf(pages.length, "page") : countOf(blocks.length, "paragraph");
  return [file ?? "pasted text", extent, LANGUAGES[language], `read ${formatDate(date)}`].join(", ");
}

/** Score in figures, and the ruler of grades with a pin where it stands. */
function drawScore(flow: Flow, { score, grade, gradeWord }: Report): void {
  const top = flow.y;
  const [figure] = flow.lines([{ text: formatScore(score), style: TYPE.score }], flow.width);
  flow.element("P", () =>
    flow.content(() => {
      if (figure) flow.drawLine(figure, flow.left, top + 42);
      const x = flow.left + (figure?.width ?? 0) + 10;
      const [of] = flow.lines([{ text: "of 100", style: TYPE.soft }], 200);
      const [word] = flow.lines([{ text: `${grade}, ${gradeWord}`, style: { ...TYPE.bold, size: 12 } }], 200);
      if (of) flow.drawLine(of, x, top + 26);
      if (word) flow.drawLine(word, x, top + 42);
    }),
  );
  const ruler = { x: flow.left + 190, y: top + 26, width: flow.width - 190 };
  const alt = `Score ${formatScore(score)} of 100, grade ${grade}, ${gradeWord}.`;
  flow.element("Figure", () => flow.content(() => drawRuler(flow, ruler, score)), { alt });
  flow.y = top + 58;
}

function drawRuler(flow: Flow, { x, y, width }: { x: number; y: number; width: number }, score: number): void {
  const { doc } = flow;
  for (const [grade, from, to] of GRADES) {
    const [left, right] = [x + (width * from) / 100, x + (width * to) / 100];
    const here = score >= from && (score < to || to === 100);
    doc
      .rect(left, y, right - left - 1, 7)
      .fillColor(here ? INK.text : INK.line)
      .fill();
    const [line] = flow.lines([{ text: grade, style: { ...TYPE.label, color: here ? INK.text : INK.mute } }], 40);
    if (line) flow.drawLine(line, (left + right - line.width) / 2, y + 17);
  }
  const pin = x + (width * score) / 100;
  doc
    .moveTo(pin, y - 2)
    .lineTo(pin - 4, y - 9)
    .lineTo(pin + 4, y - 9)
    .fillColor(INK.accent)
    .fill();
}

function tallyOf({ findings, missing }: Report): Inline[] {
  const count = (severity: ReportFinding["severity"]) => findings.filter((f) => f.severity === severity).length;
  const parts = ([3, 2, 1] as const).flatMap((severity): Inline[] => [
    { text: SEVERITY_WORDS[severity], style: { ...TYPE.bold, color: inkOf({ severity }) } },
    { text: ` ${count(severity)} \u00b7 `, style: TYPE.body },
  ]);
  const protections = { text: "protections", style: { ...TYPE.bold, color: inkOf({ severity: null }) } };
  return [
    ...parts,
    protections,
    { text: ` ${count(null)} \u00b7 missing protections ${missing.length}`, style: TYPE.body },
  ];
}

/** Strings, those that take most first. */
export function worstFirst({ findings }: Pick<Report, "findings">): ReportFinding[] {
  return findings
    .filter(({ group }) => group === "string")
    .toSorted((a, b) => a.points - b.points || a.start - b.start);
}

function drawWorst(flow: Flow, report: Report): void {
  const strings = worstFirst(report);
  flow.y += 8;
  flow.room(TYPE.section.size * LEADING * 3);
  flow.text("H2", [{ text: "Strings, worst first", style: TYPE.section }], { after: 4 });
  if (strings.length === 0) {
    flow.text("P", [
      {
        text: "No string was found in this paper. It says nothing of terms that stand in other papers.",
        style: TYPE.body,
      },
    ]);
    return;
  }
  const columns = columnsOf(flow.width, [34, 56, 10]).map((column, index) =>
    index === 2 ? { ...column, align: "right" as const } : column,
  );
  flow.element("Table", () => {
    const head = (text: string) => ({
      text: [{ text, style: TYPE.label }],
      type: "TH" as const,
      scope: "Column" as const,
    });
    drawRow(flow, [head("String"), head("What it says"), head("Points")], columns);
    for (const finding of strings) {
      const severity = finding.severity === null ? "" : SEVERITY_WORDS[finding.severity];
      const name = [
        badgeOf(finding, 9.5),
        { text: ` ${kindText(finding.kind).name} `, style: TYPE.bold },
        { text: severity, style: { ...TYPE.body, color: inkOf(finding) } },
      ];
      drawRow(
        flow,
        [
          { text: name, type: "TH", scope: "Row" },
          { text: [{ text: finding.summary, style: TYPE.body }] },
          { text: [{ text: formatPoints(finding.points, true), style: TYPE.body }] },
        ],
        columns,
      );
    }
  });
}
