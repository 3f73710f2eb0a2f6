import { AppError } from "@/lib/core/shared/app-error";
import type { DraftBlock } from "../draft-block";
import { readZipParts } from "../file/zip-parts";
import { draftFlow } from "../markup/flow";
import { Numbering } from "./numbering";
import { Styles } from "./styles";
import { WordFlow } from "./word-flow";
import { elementsOf, find, parseXml, type XmlElement } from "./xml-tree";

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
  const main = mainPart(bytes);
  const folder = main.slice(0, main.lastIndexOf("/") + 1);
  const names = ["styles", "numbering", "footnotes", "endnotes"].map((name) => `${folder}${name}.xml`);
  const parts = readZipParts(bytes, new Set([main, ...names]));
  const part = (name: string) => optionalPart(parts, `${folder}${name}.xml`);
  const document = parts.get(main);
  const body = document ? find(parseXml(document), "body") : null;
  if (!body)
    throw new AppError(
      "document-damaged",
      "The Word file is damaged: it holds no document. Open it in Word and save it again.",
    );
  const notes = new Map([...notesOf(part("footnotes"), "footnote"), ...notesOf(part("endnotes"), "endnote")]);
  const flow = new WordFlow(new Styles(part("styles")), new Numbering(part("numbering")), notes);
  flow.readBody(body);
  onSegment?.();
  return { blocks: draftFlow(flow.units), warnings: warningsOf(flow) };
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
