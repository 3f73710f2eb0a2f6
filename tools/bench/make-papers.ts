import { Document, Packer, Paragraph } from "docx";
import { isTuningDocument, loadDocuments } from "../../tests/corpus/load-corpus";
import { writePages } from "../fixtures/documents/tiny-pdf";

/** Words of a ten-page paper. */
export const TEN_PAGES = 5000;
const LINES_PER_PAGE = 52;
const LINE_LENGTH = 95;

/** Ten-page papers: labelled English papers one after another. They are denser in strings than any single real one. */
export function tenPagePapers(count: number): string[] {
  const papers: string[] = [];
  let open: string[] = [];
  let words = 0;
  for (const { id, text, language } of loadDocuments()) {
    if (language !== "en" || !isTuningDocument(id)) continue;
    open.push(text);
    words += text.split(/\s+/).length;
    if (words < TEN_PAGES) continue;
    papers.push(open.join("\n\n"));
    open = [];
    words = 0;
    if (papers.length === count) break;
  }
  return papers;
}

/** The text as a Word file, a paragraph per line. */
export async function toDocx(text: string): Promise<Uint8Array> {
  const children = text.split("\n").map((line) => new Paragraph(line));
  return new Uint8Array(await Packer.toBuffer(new Document({ sections: [{ children }] })));
}

/** The text as a PDF: Helvetica of 10 points, lines broken at words. */
export function toPdf(text: string): Uint8Array {
  const lines = text.split("\n").flatMap(broken);
  const pages: { content: string; resources: string }[] = [];
  for (let at = 0; at < lines.length; at += LINES_PER_PAGE) {
    const shown = lines.slice(at, at + LINES_PER_PAGE).map((line) => `(${escaped(line)}) Tj T*`);
    pages.push({ content: `BT /F1 10 Tf 14 TL 56 780 Td ${shown.join("\n")} ET`, resources: "/Font << /F1 3 0 R >>" });
  }
  const font = "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>";
  return new Uint8Array(writePages(pages, [font]));
}

function broken(line: string): string[] {
  const out: string[] = [];
  let open = "";
  for (const word of line.split(" ")) {
    if (open !== "" && open.length + word.length >= LINE_LENGTH) {
      out.push(open);
      open = word;
    } else open = open === "" ? word : `${open} ${word}`;
  }
  return [...out, open];
}

/** For a PDF string; what the encoding lacks becomes a blank. */
function escaped(line: string): string {
  const plain = line.replaceAll(/[“”]/g, '"').replaceAll(/[‘’]/g, "'").replaceAll(/[–—]/g, "-");
  return plain.replaceAll(/[^\x20-\x7e]/g, " ").replaceAll(/[\\()]/g, "\\$&");
}
