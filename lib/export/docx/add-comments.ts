import type { Report, ReportFinding } from "../../core/report/report";
import { type DocxTrace, traceDocx } from "../../extract/docx/trace-docx";
import { elementsOf, parseXmlText } from "../../extract/docx/xml-tree";
import { type CommentLine, findingLines, overviewLines } from "../comment-lines";
import { alignText, type SourceCharacter } from "./align-text";
import { commentsPart, withAtEnd } from "./package-part";
import { type CommentRange, placeComments } from "./place-comments";
import { xmlText } from "./xml-text";
import { ZipArchive } from "./zip-archive";

/** Where a comment stands, and what its words were where they are not what it stands on. */
interface Anchor {
  first: SourceCharacter;
  last: SourceCharacter;
  about: string | null;
}

/**
 * Adds the findings of a report to the Word file it was made from: each finding as a comment on its words, and one
 * comment with score and verdict at the head. Runs are split where a comment begins or ends; all else of the file
 * (formatting, numbering, headers, tracked changes, other comments) stays as it is, byte for byte. A finding in a
 * footnote or text box stands at the run that refers to it, because Word has no comments there.
 * @param date ISO moment that the comments carry.
 * @returns the new file; the same input gives the same bytes.
 * @throws AppError document-damaged, document-too-large.
 */
export function addComments(file: Uint8Array, report: Report, date: string): Uint8Array {
  const trace = traceDocx(file);
  const archive = new ZipArchive(file);
  const origin = alignText(report, trace.pieces);
  const comments = commentsPart(archive, trace.main);
  let id = nextId(comments.xml, trace);
  const ranges: CommentRange[] = [];
  const written: string[] = [];
  const add = (anchor: Anchor | null, lines: CommentLine[]) => {
    if (!anchor) return;
    ranges.push({ id, first: anchor.first, last: anchor.last });
    written.push(commentXml(id, date, lines));
    id++;
  };
  const [head] = report.blocks;
  add(head ? anchorOf(origin, trace, head) : null, overviewLines(report));
  for (const finding of report.findings) {
    const anchor = anchorOf(origin, trace, finding);
    add(anchor, findingLines(finding, anchor?.about ?? null));
  }
  archive.write(trace.main, asUtf8(placeComments(trace, ranges)));
  archive.write(comments.name, asUtf8(withAtEnd(comments.xml, withPrefixOf(comments.xml, written.join("")))));
  return archive.toBytes();
}

/** The characters that a comment on a span goes around; null for a document without any text of its own. */
function anchorOf(
  origin: readonly (SourceCharacter | undefined)[],
  { pieces }: DocxTrace,
  span: Pick<ReportFinding, "start" | "end"> & { quote?: string },
): Anchor | null {
  const inside = origin.slice(span.start, span.end).filter((character) => character !== undefined);
  const inBody = inside.filter(({ piece }) => piece.aside === null);
  const [first] = inBody.length > 0 ? inBody : inside;
  if (first) {
    const last = (inBody.length > 0 ? inBody : inside).at(-1) ?? first;
    // What is beside the body has one place in it, where the first of it hangs.
    if (inBody.length === 0) return { first, last: first, about: span.quote ?? null };
    return { first, last, about: inBody.length < inside.length ? (span.quote ?? null) : null };
  }
  // Words of which no letter was found again: the nearest that were, before them or else after.
  const near = origin.slice(0, span.start).findLast(Boolean) ?? origin.slice(span.end).find(Boolean);
  const [piece] = pieces;
  const at = near ?? (piece ? { piece, at: 0 } : null);
  return at ? { first: at, last: at, about: span.quote ?? null } : null;
}

/** One more than the highest id that a comment has, or that the document says one has. */
function nextId(comments: string, { places }: DocxTrace): number {
  let highest = -1;
  const see = (id: string | undefined) => {
    const number = Number(id);
    if (Number.isSafeInteger(number) && number > highest) highest = number;
  };
  for (const comment of elementsOf(parseXmlText(comments))) see(comment.attributes.id);
  for (const element of places.keys()) if (element.name.startsWith("comment")) see(element.attributes.id);
  return highest + 1;
}

function commentXml(id: number, date: string, lines: readonly CommentLine[]): string {
  const paragraphs = lines.map(({ lead, text }, index) => {
    const mark = index === 0 ? "<w:r><w:annotationRef/></w:r>" : "";
    return `<w:p>${mark}${runXml(lead, "<w:rPr><w:b/></w:rPr>")}${runXml(text, "")}</w:p>`;
  });
  const moment = xmlText(date.replace(/\.\d+Z$/u, "Z"));
  return `<w:comment w:id="${id}" w:author="Strings Attached" w:date="${moment}" w:initials="SA">${paragraphs.join("")}</w:comment>`;
}

function runXml(text: string, properties: string): string {
  return text === "" ? "" : `<w:r>${properties}<w:t xml:space="preserve">${xmlText(text)}</w:t></w:r>`;
}

/** Comments written with 'w:' for a part that has its namespace under another prefix. */
function withPrefixOf(part: string, comments: string): string {
  const root = /<(?:([\w.-]+):)?comments\b[^>]*>/u.exec(part);
  if (!root || /\sxmlns:w=/u.test(root[0])) return comments;
  const space = new RegExp(`\\sxmlns${root[1] ? `:${root[1]}` : ""}="([^"]*)"`, "u").exec(root[0])?.[1] ?? "";
  return comments.replaceAll("<w:comment ", `<w:comment xmlns:w="${space}" `);
}

/** Parts are written as UTF-8, so a declaration of another encoding must not stay. */
function asUtf8(xml: string): string {
  return xml.replace(/^(\s*<\?xml[^>]*?encoding=)(["'])[^"']*\2/u, '$1"UTF-8"');
}
