import { AppError } from "@/lib/core/shared/app-error";
import type { DraftBlock } from "../draft-block";
import { readZipParts } from "../file/zip-parts";
import { draftFlow } from "../markup/flow";
import { decodeText } from "../text/decode-text";
import { Numbering } from "./numbering";
import type { TextPiece } from "./run-reader";
import { Styles } from "./styles";
import { WordFlow } from "./word-flow";
import { elementsOf, find, parseXml, parseXmlText, type TagListener, type XmlElement } from "./xml-tree";

type Parts = ReadonlyMap<string, Uint8Array>;

/**
 * Reads a Word file (DOCX, also macro-enabled ones and templates): paragraphs, computed list numbers, tables row by
 * row, footnotes after the paragraph that refers to them, text boxes; tracked insertions kept, deletions, struck and
 * hidden text left out. Headers, footers and comments are not part of the text.
 * @param onSegment called once the parts are read, before their text is put into blocks
 * @throws AppError document-damaged, document-too-large.
 */
export function readDocxBlocks(
  bytes: Uint8Array,
  onSegment?: () => void,
): { blocks: DraftBlock[]; warnings: string[] } {
  const flow = readWordFlow(openWord(bytes));
  onSegment?.();
  return { blocks: draftFlow(flow.units), warnings: warningsOf(flow) };
}

/** The parts of a Word file that hold its text. */
export interface WordParts {
  /** Name of the part that is the document: 'word/document.xml'. */
  main: string;
  /** That part as text. */
  xml: string;
  /** Another part beside it, by its name without folder and '.xml'; null where the document has none. */
  part(name: string): XmlElement | null;
}

/**
 * Unpacks the parts of a Word file that hold its text.
 * @throws AppError document-damaged, document-too-large.
 */
export function openWord(bytes: Uint8Array): WordParts {
  const main = mainPart(bytes);
  const folder = main.slice(0, main.lastIndexOf("/") + 1);
  const names = ["styles", "numbering", "footnotes", "endnotes"].map((name) => `${folder}${name}.xml`);
  const parts = readZipParts(bytes, new Set([main, ...names]));
  const document = parts.get(main);
  if (!document) throw noDocument();
  return { main, xml: decodeText(document) ?? "", part: (name) => optionalPart(parts, `${folder}${name}.xml`) };
}

/** Reads the paragraphs and rows of a Word file, telling of each tag of the document and each piece of text. */
export function readWordFlow(
  { xml, part }: WordParts,
  listen: { onTag?: TagListener; onText?: (piece: TextPiece) => void } = {},
): WordFlow {
  const body = find(parseXmlText(xml, listen.onTag), "body");
  if (!body) throw noDocument();
  const notes = new Map([...notesOf(part("footnotes"), "footnote"), ...notesOf(part("endnotes"), "endnote")]);
  const flow = new WordFlow(new Styles(part("styles")), new Numbering(part("numbering")), notes, listen.onText);
  flow.readBody(body);
  return flow;
}

function noDocument(): AppError {
  return new AppError(
    "document-damaged",
    "The Word file is damaged: it holds no document. Open it in Word and save it again.",
  );
}

/** The part that the package names as its document; 'word/document.xml' in every file that Word itself writes. */
function mainPart(bytes: Uint8Array): string {
  const relations = readZipParts(bytes, new Set(["_rels/.rels"])).get("_rels/.rels");
  const found = relations
    ? elementsOf(parseXml(relations)).find((relation) => relation.attributes.Type?.endsWith("/officeDocument"))
    : undefined;
  return found?.attributes.Target?.replace(/^\//u, "") ?? "word/document.xml";
}

/** A part that a document may lack. */
function optionalPart(parts: Parts, name: string): XmlElement | null {
  const bytes = parts.get(name);
  return bytes ? parseXml(bytes) : null;
}

/** Notes by 'kind id'; Word's separators are notes with a type, and no text. */
function notesOf(root: XmlElement | null, kind: string): [string, XmlElement][] {
  const notes = elementsOf(root).filter(
    (note) => note.name === kind && (note.attributes.type ?? "normal") === "normal",
  );
  return notes.map((note) => [`${kind} ${note.attributes.id ?? ""}`, note]);
}

function warningsOf({ runs }: WordFlow): string[] {
  const warnings: string[] = [];
  if (runs.sawTrackedChanges) {
    warnings.push("The document has tracked changes: insertions were read, deletions were left out.");
  }
  if (runs.sawStruckText) warnings.push("Text that is struck through was left out.");
  if (runs.sawHiddenText) warnings.push("Hidden text was left out.");
  return warnings;
}
