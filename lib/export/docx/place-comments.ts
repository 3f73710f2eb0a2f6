import type { TextPiece } from "../../extract/docx/run-reader";
import type { DocxTrace, ElementPlace } from "../../extract/docx/trace-docx";
import type { XmlElement } from "../../extract/docx/xml-tree";
import type { SourceCharacter } from "./align-text";
import { xmlOffsets } from "./xml-text";

/** A comment's range: from its first character to its last, both within it. */
export interface CommentRange {
  id: number;
  first: SourceCharacter;
  last: SourceCharacter;
}

/** Elements between a paragraph and its runs within which a comment may begin or end (ECMA-376, EG_PContent). */
const OPEN_TO_MARKS = new Set([
  "hyperlink",
  "ins",
  "moveTo",
  "smartTag",
  "sdt",
  "sdtContent",
  "customXml",
  "fldSimple",
  "dir",
  "bdo",
]);

/** Where something is put into the document's XML, and whether it first ends the run that it falls into. */
interface Spot {
  offset: number;
  /** The run to end and to begin anew; null between runs. */
  run: XmlElement | null;
  /** The text element that is split as well; null between the pieces of a run. */
  text: XmlElement | null;
}

/** What is put in at one spot, in the order in which it must stand. */
interface Insertion extends Spot {
  ends: string[];
  references: string[];
  starts: string[];
}

/**
 * Puts comment ranges and references into a document. Runs are split where a range begins or ends inside one; each part
 * keeps the run's properties, and nothing else of the XML changes.
 * @returns the document's XML.
 */
export function placeComments(trace: DocxTrace, ranges: readonly CommentRange[]): string {
  const mark = markWriter(trace.xml);
  const insertions = new Map<number, Insertion>();
  const at = (spot: Spot): Insertion => {
    const known = insertions.get(spot.offset) ?? { ...spot, ends: [], references: [], starts: [] };
    insertions.set(spot.offset, known);
    return known;
  };
  for (const { id, first, last } of ranges) {
    at(spotBefore(trace, first)).starts.push(mark("commentRangeStart", id));
    const end = spotAfter(trace, last);
    at(end).ends.push(mark("commentRangeEnd", id));
    // Outside links and tracked insertions, so that neither takes the reference for its own.
    const outside = spotOutside(trace, last, end);
    at(outside).references.push(mark("commentReference", id));
  }
  return splice(trace, [...insertions.values()]);
}

/** Writes marks with the prefix that the document's own elements have, or with one of ours where they have none. */
function markWriter(xml: string): (name: string, id: number) => string {
  const start = xml.search(/<[\w]/u);
  const root = xml.slice(start, xml.indexOf(">", start) + 1);
  const own = /^<([\w.-]+:)/u.exec(root)?.[1];
  // Attributes need a prefix even where elements have their namespace by default.
  const declared = own ? "" : ` xmlns:marks="${/\sxmlns="([^"]*)"/u.exec(root)?.[1] ?? ""}"`;
  const prefix = own ?? "marks:";
  return (name, id) => {
    const element = (space: string) => `<${prefix}${name}${space} ${prefix}id="${id}"/>`;
    return name === "commentReference" ? `<${prefix}r${declared}>${element("")}</${prefix}r>` : element(declared);
  };
}

function splice({ xml, places }: DocxTrace, insertions: readonly Insertion[]): string {
  const edits = insertions.map((insertion) => ({ offset: insertion.offset, added: textOf(xml, places, insertion) }));
  // Word drops spaces at the ends of a text that does not say they count; the first part of a split text is one.
  for (const element of new Set(insertions.flatMap(({ text }) => text ?? []))) {
    const place = places.get(element);
    if (place && element.attributes.space !== "preserve")
      edits.push({ offset: place.inner - 1, added: ' xml:space="preserve"' });
  }
  edits.sort((a, b) => a.offset - b.offset);
  const parts: string[] = [];
  let from = 0;
  for (const { offset, added } of edits) {
    parts.push(xml.slice(from, offset), added);
    from = offset;
  }
  parts.push(xml.slice(from));
  return parts.join("");
}

/** The XML that goes in at a spot: the marks, between the end of one part of the run and the beginning of the next. */
function textOf(xml: string, places: DocxTrace["places"], insertion: Insertion): string {
  const marks = [...insertion.ends, ...insertion.references, ...insertion.starts].join("");
  const run = insertion.run && places.get(insertion.run);
  if (!run || !insertion.run) return marks;
  const name = rootName(xml.slice(run.start));
  const properties = insertion.run.children.find(
    (child): child is XmlElement => typeof child !== "string" && child.name === "rPr",
  );
  const place = properties && places.get(properties);
  const again = xml.slice(run.start, run.inner) + (place ? xml.slice(place.start, place.end) : "");
  const text = insertion.text && places.get(insertion.text);
  if (!text) return `</${name}>${marks}${again}`;
  const textName = rootName(xml.slice(text.start));
  return `</${textName}></${name}>${marks}${again}<${textName} xml:space="preserve">`;
}

/** The first element's name with its prefix. */
function rootName(xml: string): string {
  return /<([\w.:-]+)/u.exec(xml)?.[1] ?? "";
}

function spotBefore(trace: DocxTrace, { piece, at }: SourceCharacter): Spot {
  const closed = closedAround(trace, piece);
  if (closed) return between(closed.start);
  return inRun(trace, piece, at) ?? besidePiece(trace, piece, "before");
}

function spotAfter(trace: DocxTrace, { piece, at }: SourceCharacter): Spot {
  const closed = closedAround(trace, piece);
  if (closed) return between(closed.end);
  const wide = /[\ud800-\udbff]/u.test(piece.text.charAt(at)) ? 2 : 1;
  return inRun(trace, piece, at + wide) ?? besidePiece(trace, piece, "after");
}

/** Behind the end of a range, but a child of the paragraph itself. */
function spotOutside(trace: DocxTrace, { piece }: SourceCharacter, end: Spot): Spot {
  const run = piece.aside?.run ?? piece.run;
  let top = run;
  for (
    let parent = trace.places.get(run)?.parent;
    parent && parent.name !== "p";
    parent = trace.places.get(parent)?.parent
  )
    top = parent;
  return top === run ? end : between(trace.places.get(top)?.end ?? end.offset);
}

const between = (offset: number): Spot => ({ offset, run: null, text: null });

/** Inside a text element; null at its beginning or end, and where it cannot be split. */
function inRun({ xml, places }: DocxTrace, { element, run, text }: TextPiece, at: number): Spot | null {
  const place = places.get(element);
  if (!place || at <= 0 || at >= text.length || element.name !== "t") return null;
  const offsets = xmlOffsets(xml.slice(place.inner, place.innerEnd));
  const offset = offsets?.length === text.length + 1 ? offsets[at] : undefined;
  return offset === undefined ? null : { offset: place.inner + offset, run, text: element };
}

/** Before or after a piece of a run: outside the run where nothing else of it lies on that side. */
function besidePiece({ places }: DocxTrace, { element, run }: TextPiece, side: "before" | "after"): Spot {
  const siblings = run.children.filter(
    (child): child is XmlElement => typeof child !== "string" && child.name !== "rPr",
  );
  const place = places.get(element);
  const runPlace = places.get(run);
  if (!place || !runPlace) return between(0);
  const last = side === "before" ? siblings[0] : siblings.at(-1);
  if (last === element) return between(side === "before" ? runPlace.start : runPlace.end);
  return { offset: side === "before" ? place.start : place.end, run, text: null };
}

/**
 * What a range goes around whole: the run that a note or text box hangs on, and whatever marks cannot stand in (formulas,
 * alternatives, ruby); null where the piece stands in a run of the paragraph's own.
 */
function closedAround({ places }: DocxTrace, { element, run, aside }: TextPiece): ElementPlace | null {
  const anchor = aside?.run ?? run;
  let closed = aside || places.get(element)?.parent !== run ? anchor : null;
  for (let parent = places.get(anchor)?.parent; parent && parent.name !== "p"; parent = places.get(parent)?.parent)
    if (!OPEN_TO_MARKS.has(parent.name)) closed = parent;
  return closed ? (places.get(closed) ?? null) : null;
}
