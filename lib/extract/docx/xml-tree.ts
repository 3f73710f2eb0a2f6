import { SaxesParser } from "saxes";
import { AppError } from "@/lib/core/shared/app-error";
import { decodeText } from "../text/decode-text";

/** An XML element with local names only: Word's transitional and strict files differ in namespaces alone. */
export interface XmlElement {
  name: string;
  attributes: Record<string, string>;
  children: (XmlElement | string)[];
}

/** Word nests content about ten deep; more is made to exhaust the stack. */
const DEEPEST = 600;

/** Told where tags end: UTF-16 code units of the decoded part up to and with the '>'. */
export type TagListener = (element: XmlElement, tag: "open" | "close", end: number) => void;

/**
 * Parses an XML part into a tree. No DTD is read, so no entity beyond XML's own five is known.
 * @throws AppError document-damaged where it is not well-formed.
 */
export function parseXml(bytes: Uint8Array): XmlElement {
  return parseXmlText(decodeText(bytes) ?? "");
}

/** As `parseXml`, of a part that is decoded already. */
export function parseXmlText(xml: string, onTag?: TagListener): XmlElement {
  const root: XmlElement = { name: "", attributes: {}, children: [] };
  const stack = [root];
  const parser = new SaxesParser();
  parser.on("opentag", (tag) => {
    const element: XmlElement = { name: localName(tag.name), attributes: {}, children: [] };
    for (const [name, value] of Object.entries(tag.attributes)) element.attributes[localName(name)] = value;
    stack.at(-1)?.children.push(element);
    if (stack.push(element) > DEEPEST) throw damaged("its parts are nested too deeply");
    onTag?.(element, "open", parser.position);
  });
  parser.on("closetag", () => {
    const element = stack.pop();
    if (element) onTag?.(element, "close", parser.position);
  });
  const text = (value: string) => {
    stack.at(-1)?.children.push(value);
  };
  parser.on("text", text);
  parser.on("cdata", text);
  parser.on("error", (error) => {
    throw damaged("its text is not well-formed", error);
  });
  parser.write(xml).close();
  const top = root.children.find((child): child is XmlElement => typeof child !== "string");
  if (!top) throw damaged("its text is missing");
  return top;
}

function damaged(what: string, cause?: unknown): AppError {
  return new AppError("document-damaged", `The Word file is damaged: ${what}. Open it in Word and save it again.`, {
    cause,
  });
}

function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

/** The child elements, in order. */
export function elementsOf(element: XmlElement | null): XmlElement[] {
  return element?.children.filter((child): child is XmlElement => typeof child !== "string") ?? [];
}

/** The first element found along a path of names, or null. */
export function find(element: XmlElement | null, ...path: string[]): XmlElement | null {
  let here = element;
  for (const name of path) here = elementsOf(here).find((child) => child.name === name) ?? null;
  return here;
}

/** The 'val' attribute of the element found along a path, or null. */
export function valueAt(element: XmlElement | null, ...path: string[]): string | null {
  return find(element, ...path)?.attributes.val ?? null;
}

/** A toggle property (<w:b/>, <w:b w:val="0"/>): true, false, or null where it is absent. */
export function toggle(element: XmlElement | null, ...path: string[]): boolean | null {
  const found = find(element, ...path);
  if (!found) return null;
  return !["0", "false", "off", "none"].includes(found.attributes.val ?? "1");
}
