import type { Report } from "../../core/report/report";
import { formatScore } from "../../format/points";
import { drawCover } from "./cover-part";
import { drawDocument } from "./document-part";
import { drawFindings } from "./findings-part";
import { Flow } from "./flow";
import { LEADING, TYPE } from "./ink";
import { drawMissing, drawSum, drawWorthALook } from "./sum-part";

export interface PdfOptions {
  /** ISO moment that the file carries; with the same report it has the same bytes. */
  date: string;
  /** Where the paper stands in the record, in a sentence; null where that is not known. */
  market: string | null;
}

/**
 * A report as a PDF to print or pass on: real text in embedded fonts, bookmarks, and the structure and language that
 * screen readers need (tagged, PDF/UA). Score and verdict, the worst strings, the whole document with its findings
 * marked, every finding with what to ask for, what is missing, and the sum.
 */
export async function reportToPdf(report: Report, { date, market }: PdfOptions): Promise<Uint8Array> {
  const title = report.title ?? report.file ?? "Term sheet";
  const zh = report.language === "zh";
  const flow = new Flow({
    title: `${title}: ${formatScore(report.score)} of 100`,
    lang: "en",
    paper: zh ? "A4" : "LETTER",
    date,
  });
  flow.bookmark("Score and verdict");
  flow.element("Sect", () => drawCover(flow, report, { date, market }));
  section(flow, "The document", () => drawDocument(flow, report), ROOM_TO_BEGIN);
  if (report.findings.length > 0)
    section(
      flow,
      "Every finding, and what to ask for",
      (outline) => drawFindings(flow, report, outline),
      ROOM_TO_BEGIN,
    );
  section(flow, "What is missing", () => drawMissing(flow, report));
  if (report.worthALook.length > 0) section(flow, "Worth a look, not scored", () => drawWorthALook(flow, report));
  section(flow, `How ${formatScore(report.score)} adds up`, () => drawSum(flow, report));
  const { engine, weights, taxonomy } = report.versions;
  flow.y += 8;
  flow.text("P", [
    {
      text: `Rules version ${engine}, weights version ${weights}, kinds version ${taxonomy}. This reading is not legal advice.`,
      style: TYPE.small,
    },
  ]);
  return flow.end("Strings Attached. Not legal advice.");
}

/** Sections of their own begin on a new page unless as many points of one are left, so that short papers take few pages. */
const ROOM_TO_BEGIN = 300;

function section(
  flow: Flow,
  title: string,
  draw: (outline: PDFKit.PDFOutline) => void,
  room = TYPE.section.size * LEADING * 4,
): void {
  flow.y += 14;
  flow.room(room);
  const outline = flow.bookmark(title);
  flow.element("Sect", () => {
    flow.text("H2", [{ text: title, style: TYPE.section }], { after: 6 });
    draw(outline);
  });
}
