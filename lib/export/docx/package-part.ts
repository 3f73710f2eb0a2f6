import { elementsOf, parseXmlText } from "../../extract/docx/xml-tree";
import { xmlText } from "./xml-text";
import type { ZipArchive } from "./zip-archive";

const CONTENT_TYPES = "[Content_Types].xml";
const COMMENTS_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml";
const RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships";
/** Of files that Word saves as usual ('transitional') and as 'strict'; a part's relations follow its own namespace. */
const OFFICE = {
  transitional: "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
  strict: "http://purl.oclc.org/ooxml/officeDocument/relationships",
};

/**
 * The part that holds a document's comments: the one it has, else a new empty one that is registered in the package.
 * @param main name of the document's part
 * @returns the part's name and its text.
 */
export function commentsPart(archive: ZipArchive, main: string): { name: string; xml: string } {
  const folder = main.slice(0, main.lastIndexOf("/") + 1);
  const relationsName = `${folder}_rels/${main.slice(folder.length)}.rels`;
  const relations = textOf(archive, relationsName);
  const known = relations === null ? [] : elementsOf(parseXmlText(relations));
  const target = known.find((relation) => relation.attributes.Type?.endsWith("/comments"))?.attributes.Target;
  if (target !== undefined) {
    const name = target.startsWith("/") ? target.slice(1) : `${folder}${target}`;
    const xml = textOf(archive, name);
    if (xml !== null) return { name, xml };
  }
  const name = freeName(archive, folder);
  if (target === undefined) {
    const ids = new Set(known.map((relation) => relation.attributes.Id));
    let number = 1;
    while (ids.has(`rIdComments${number}`)) number++;
    const strict = known.some((relation) => relation.attributes.Type?.startsWith(OFFICE.strict));
    const type = `${strict ? OFFICE.strict : OFFICE.transitional}/comments`;
    const relation = `Relationship Id="rIdComments${number}" Type="${type}" Target="${xmlText(name.slice(folder.length))}"`;
    const empty = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="${RELATIONSHIPS}"></Relationships>`;
    archive.write(relationsName, withChild(relations ?? empty, relation));
  }
  const types = textOf(archive, CONTENT_TYPES) ?? "";
  archive.write(
    CONTENT_TYPES,
    withChild(types, `Override PartName="/${xmlText(name)}" ContentType="${COMMENTS_TYPE}"`),
  );
  return { name, xml: emptyComments(textOf(archive, main) ?? "") };
}

/** A comments part without comments, in the namespace of its document. */
function emptyComments(document: string): string {
  const strict = document.includes("http://purl.oclc.org/ooxml/wordprocessingml/main");
  const space = strict
    ? "http://purl.oclc.org/ooxml/wordprocessingml/main"
    : "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:comments xmlns:w="${space}"></w:comments>`;
}

function freeName(archive: ZipArchive, folder: string): string {
  let name = `${folder}comments.xml`;
  for (let number = 2; archive.has(name); number++) name = `${folder}comments${number}.xml`;
  return name;
}

/** Adds an empty element (name and attributes) at the end of the root, with the root's prefix. */
function withChild(xml: string, element: string): string {
  const root = xml.slice(xml.lastIndexOf("<"));
  const prefix = /^<\/?([\w.-]+:)/u.exec(root)?.[1] ?? "";
  return withAtEnd(xml, `<${prefix}${element}/>`);
}

/** Adds XML at the end of the root element, also where that has been closed at once. */
export function withAtEnd(xml: string, added: string): string {
  const trimmed = xml.trimEnd();
  const end = trimmed.lastIndexOf("<");
  if (!trimmed.endsWith("/>")) return trimmed.slice(0, end) + added + trimmed.slice(end);
  const name = /^<([\w.:-]+)/u.exec(trimmed.slice(end))?.[1] ?? "";
  return `${trimmed.slice(0, -2)}>${added}</${name}>`;
}

/** A part as text. Parts are UTF-8, or UTF-16 with its mark. */
function textOf(archive: ZipArchive, name: string): string | null {
  const bytes = archive.read(name);
  if (bytes === null) return null;
  const utf16 =
    bytes[0] === 0xff && bytes[1] === 0xfe ? "utf-16le" : bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : null;
  return new TextDecoder(utf16 ?? "utf-8").decode(bytes);
}
