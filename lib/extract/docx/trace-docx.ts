import { openWord, readWordFlow } from "./read-docx";
import type { TextPiece } from "./run-reader";
import type { XmlElement } from "./xml-tree";

/** Where an element stands in the text of its part; UTF-16 code units. */
export interface ElementPlace {
  /** Of its '<'. */
  start: number;
  /** After the '>' of its opening tag. */
  inner: number;
  /** Of the '<' of its closing tag; as `end` where it has none. */
  innerEnd: number;
  /** After its last '>'. */
  end: number;
  parent: XmlElement | null;
}

/** A Word file's document with every piece of text that is read from it, in reading order. */
export interface DocxTrace {
  /** Name of the part that is the document. */
  main: string;
  /** That part as text. */
  xml: string;
  pieces: TextPiece[];
  /** Of every element of the document; those of notes are not in it. */
  places: ReadonlyMap<XmlElement, ElementPlace>;
}

/**
 * Reads a Word file as `readDocxBlocks` does and tells from which elements each piece of its text comes.
 * @throws AppError document-damaged, document-too-large.
 */
export function traceDocx(bytes: Uint8Array): DocxTrace {
  const parts = openWord(bytes);
  const { main, xml } = parts;
  const pieces: TextPiece[] = [];
  const places = new Map<XmlElement, ElementPlace>();
  const open: XmlElement[] = [];
  readWordFlow(parts, {
    onText: (piece) => pieces.push(piece),
    onTag: (element, tag, end) => {
      // A '<' cannot stand inside a tag, so the tag that ends here begins at the last one before.
      const start = xml.lastIndexOf("<", end - 1);
      const place = places.get(element);
      if (tag === "open") {
        places.set(element, { start, inner: end, innerEnd: end, end, parent: open.at(-1) ?? null });
        open.push(element);
        return;
      }
      open.pop();
      if (place && end !== place.inner) Object.assign(place, { innerEnd: start, end });
    },
  });
  return { main, xml, pieces, places };
}
