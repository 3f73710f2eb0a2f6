import type { Report } from "../../core/report/report";
import { formatDate } from "../../format/date";
import type { NegotiationSheet, SheetString } from "../negotiation-sheet";
import type { Inline } from "./break-lines";
import { badgeOf } from "./document-part";
import { type Cell, type Column, columnsOf, drawRow, rowHeight } from "./draw-table";
import { Flow } from "./flow";
import { INK, inkOf, LEADING, TYPE } from "./ink";

const SMALL = { ...TYPE.body, size: 8.5 };
const STRONG = { ...TYPE.bold, size: 8.5 };
const WORDS = { ...TYPE.words, size: 8.8 };
/** Lines to write on at the foot: how many at least and at most, and the height of one in points. */
const LINES = { least: 3, most: 8, height: 21 };

/**
 * The negotiation sheet as a PDF of one page: as many strings as it holds, worst first, and how many more there are;
 * protections to ask for; room to write down where to walk away.
 */
export async function sheetToPdf(sheet: NegotiationSheet, report: Report, date: string): Promise<Uint8Array> {
  const zh = report.language === "zh";
  const flow = new Flow({ title: `Negotiation sheet: ${sheet.title}`, lang: "en", paper: zh ? "A4" : "LETTER", date });
  drawHead(flow, sheet, date, zh);
  const protections = sheet.protections.map(protectionRow);
  const foot = 18 + TYPE.finding.size * LEADING + LINES.least * LINES.height;
  const columns = { strings: columnsOf(flow.width, [30, 46, 24]), protections: columnsOf(flow.width, [30, 70]) };
  const protectionsHeight = protections.length === 0 ? 0 : 30 + heightOf(flow, protections, columns.protections);
  const room = flow.bottom - flow.y - foot - protectionsHeight;
  drawStrings(flow, sheet.strings, columns.strings, room);
  if (protections.length > 0) {
    heading(flow, "Protections to ask for");
    flow.element("Table", () => {
      for (const row of protections) drawRow(flow, row, columns.protections);
    });
  }
  drawLimits(flow);
  return flow.end("Strings Attached. Not legal advice.");
}

function drawHead(flow: Flow, sheet: NegotiationSheet, date: string, zh: boolean): void {
  flow.text("P", [{ text: `Strings Attached, ${formatDate(date)}`, style: { ...TYPE.label, color: INK.accent } }], {
    after: 3,
  });
  flow.text(
    "H1",
    [
      { text: "Negotiation sheet: ", style: { ...TYPE.title, size: 16 } },
      { text: shortTitle(sheet.title), style: { ...TYPE.title, size: 16 } },
    ],
    { after: 3, lang: zh ? "zh" : undefined },
  );
  const plan: Inline[] = sheet.plan === null ? [] : [{ text: ` ${sheet.plan}`, style: TYPE.body }];
  flow.text("P", [{ text: `${sheet.score}.`, style: TYPE.bold }, ...plan], { after: 4 });
}

/** Rows of strings as far as they fit; the rest is named by its number. */
function drawStrings(flow: Flow, strings: readonly SheetString[], columns: readonly Column[], room: number): void {
  if (strings.length === 0) {
    flow.text("P", [{ text: "No string was found in this paper.", style: TYPE.body }]);
    return;
  }
  const head = ["String, and what it says", "Ask for", "Walk away if"].map(
    (text): Cell => ({ text: [{ text, style: TYPE.label }], type: "TH", scope: "Column" }),
  );
  const rows = strings.map(stringRow);
  let left = room - rowHeight(flow, head, columns) - 2 * TYPE.small.size * LEADING;
  const shown = rows.findIndex((row) => {
    left -= rowHeight(flow, row, columns);
    return left < 0;
  });
  const count = shown === -1 ? rows.length : Math.max(1, shown);
  flow.element("Table", () => {
    drawRow(flow, head, columns);
    for (const row of rows.slice(0, count)) drawRow(flow, row, columns);
  });
  const more = strings.slice(count);
  if (more.length === 0) return;
  const labels = more.map(({ finding }) => finding.label).join(", ");
  flow.y += 3;
  flow.text("P", [{ text: `${more.length} more in the report: ${labels}.`, style: TYPE.small }], { after: 0 });
}

function stringRow({ finding, name, summary, ask, worth }: SheetString): Cell[] {
  const [kind, severity] = name.split(", ");
  return [
    {
      text: [
        badgeOf(finding, 8.5),
        { text: ` ${kind}, `, style: STRONG },
        { text: `${severity ?? ""}, ${worth} points. `, style: { ...SMALL, color: inkOf(finding) } },
        { text: summary, style: SMALL },
      ],
      type: "TH",
      scope: "Row",
    },
    {
      text: [
        ask === null
          ? { text: "Leave it as it stands.", style: { ...SMALL, color: INK.soft } }
          : { text: ask, style: WORDS },
      ],
    },
    { text: [] },
  ];
}

function protectionRow({ name, answers, words, worth }: NegotiationSheet["protections"][number]): Cell[] {
  return [
    {
      text: [
        { text: `${name} `, style: STRONG },
        { text: `${worth} points, answers ${answers}`, style: SMALL },
      ],
      type: "TH",
      scope: "Row",
    },
    { text: [{ text: words, style: WORDS }] },
  ];
}

function heightOf(flow: Flow, rows: readonly Cell[][], columns: readonly Column[]): number {
  return rows.reduce((sum, row) => sum + rowHeight(flow, row, columns), 0);
}

function heading(flow: Flow, text: string): void {
  flow.y += 8;
  flow.text("H2", [{ text, style: TYPE.finding }], { after: 2 });
}

/** Lines to write on. */
function drawLimits(flow: Flow): void {
  heading(flow, "Lines we will not cross");
  const room = Math.floor((flow.bottom - flow.y) / LINES.height);
  for (let line = 0; line < Math.min(LINES.most, Math.max(LINES.least, room)); line++) {
    flow.y += LINES.height;
    flow.rule(INK.frame);
  }
}

/** A title is sometimes a paper's first sentence; one line of it names the paper. */
function shortTitle(title: string): string {
  return title.length <= 60 ? title : `${title.slice(0, 59).trimEnd()}\u2026`;
}
