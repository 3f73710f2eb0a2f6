import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { elementsOf, parseXmlText, type XmlElement } from "@/lib/extract/docx/xml-tree";

/** A comment as a reader of the file finds it: its text, and the words of the document that lie in its range. */
export interface WordComment {
  id: string;
  author: string;
  /** Paragraphs joined by '\n'. */
  text: string;
  /** Live text between its marks, without white space; null where its marks are not in the document. */
  words: string | null;
}

const DEAD = new Set(["del", "moveFrom", "delText", "instrText", "rPr", "pPr", "txbxContent"]);

/** Reads comments and their ranges from a Word file, by marks alone: independent of the code that places them. */
export function readComments(file: Uint8Array): WordComment[] {
  const parts = unzipSync(file);
  const part = (name: string) => parseXmlText(strFromU8(parts[name] ?? new Uint8Array()));
  const open = new Map<string, string>();
  const closed = new Map<string, string>();
  const visit = (element: XmlElement): void => {
    const id = element.attributes.id ?? "";
    if (element.name === "commentRangeStart") open.set(id, "");
    else if (element.name === "commentRangeEnd") {
      closed.set(id, open.get(id) ?? "?");
      open.delete(id);
    } else if (element.name === "t" || element.name === "noBreakHyphen" || element.name === "sym") {
      const text = element.name === "t" ? textOf(element) : "";
      for (const [key, words] of open) open.set(key, words + text);
    } else if (!DEAD.has(element.name)) elementsOf(element).forEach(visit);
  };
  visit(part("word/document.xml"));
  return elementsOf(part("word/comments.xml")).map((comment) => ({
    id: comment.attributes.id ?? "",
    author: comment.attributes.author ?? "",
    text: elementsOf(comment).map(textOf).join("\n"),
    words: closed.get(comment.attributes.id ?? "")?.replace(/\s+/gu, "") ?? null,
  }));
}

/** All text below an element. */
export function textOf(element: XmlElement): string {
  return element.children.map((child) => (typeof child === "string" ? child : textOf(child))).join("");
}

const WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";

/** A Word file of the parts given; `body` is what stands between <w:body> and its end. */
export function wordFile(body: string, parts: Record<string, string> = {}, relations = ""): Uint8Array {
  const files: Record<string, string> = {
    "[Content_Types].xml": `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    "_rels/.rels": `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
    "word/document.xml": `<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="${WORD}" xmlns:r="${OFFICE}"><w:body>${body}</w:body></w:document>`,
    ...(relations === ""
      ? {}
      : {
          "word/_rels/document.xml.rels": `<Relationships xmlns="${PACKAGE}/relationships">${relations}</Relationships>`,
        }),
    ...parts,
  };
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
}
