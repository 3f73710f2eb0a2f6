import type { ReportFinding } from "../../core/report/report";
import { BADGE, type Fragment } from "./break-lines";
import { INK, inkOf } from "./ink";

/** Below the baseline, in points: the first line under a text, and how far lines of nested findings lie apart. */
const UNDER = { first: 2.4, apart: 1.9 };
/** Lines by severity: hard thick, firm thin, soft dashed; protections dotted. The form says what the colour says. */
const FORMS = {
  3: { width: 1.4, dash: null },
  2: { width: 0.8, dash: null },
  1: { width: 0.8, dash: [3, 1.6] },
  0: { width: 1, dash: [1, 1.3] },
} as const;

/** Draws a piece of text with its baseline at `y`, the lines of its findings under it; a finding's number in its box. */
export function drawFragment(doc: PDFKit.PDFDocument, fragment: Fragment, x: number, y: number): void {
  const { inline, text, font } = fragment;
  if (inline.badge) {
    drawBadge(doc, fragment, inline.badge, x, y);
    return;
  }
  for (const [depth, finding] of (inline.marks ?? []).entries())
    underline(doc, finding, { x, y: y + UNDER.first + UNDER.apart * depth, width: fragment.width });
  doc.font(font).fontSize(inline.style.size).fillColor(inline.style.color);
  doc.text(text, x, y, { lineBreak: false, baseline: "alphabetic" });
}

function underline(doc: PDFKit.PDFDocument, finding: ReportFinding, at: { x: number; y: number; width: number }): void {
  const { width, dash } = FORMS[finding.severity ?? 0];
  doc.save().lineWidth(width).strokeColor(inkOf(finding));
  if (dash) doc.dash(dash[0], { space: dash[1] });
  doc
    .moveTo(at.x, at.y)
    .lineTo(at.x + at.width, at.y)
    .stroke()
    .restore();
}

/** Filled squares for strings, an outlined one where soft; protections are round. */
function drawBadge(doc: PDFKit.PDFDocument, fragment: Fragment, finding: ReportFinding, x: number, y: number): void {
  const { size } = fragment.inline.style;
  const width = fragment.width - BADGE.gap;
  const height = size * 1.25;
  const top = y - size * 0.92;
  const color = inkOf(finding);
  const outlined = finding.severity === 1;
  doc
    .save()
    .lineWidth(0.8)
    .strokeColor(color)
    .fillColor(outlined ? INK.white : color);
  doc
    .roundedRect(x, top, width, height, finding.severity === null ? height / 2 : 1)
    .fillAndStroke()
    .restore();
  doc
    .font(fragment.font)
    .fontSize(size)
    .fillColor(outlined ? color : INK.white);
  doc.text(fragment.text, x + BADGE.pad, y, { lineBreak: false, baseline: "alphabetic" });
}
