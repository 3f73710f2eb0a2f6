import type { DefaultTreeAdapterTypes } from "parse5";

export type HtmlElement = DefaultTreeAdapterTypes.Element;

/** Not part of the document's words; struck text is no longer part of it. */
const SKIPPED = new Set(
  "script style noscript template head nav iframe object svg math canvas audio video select textarea button dialog del s strike".split(
    " ",
  ),
);
/** Elements that begin and end paragraphs; the last five are tags of EDGAR filings. */
export const BLOCKS = new Set(
  "address article aside blockquote body center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html legend li main menu ol p pre section summary table tbody td tfoot th thead tr ul document type sequence filename description text".split(
    " ",
  ),
);

/** The value of an attribute, or null. */
export function attribute(element: HtmlElement, name: string): string | null {
  return element.attrs.find((attr) => attr.name === name)?.value ?? null;
}

/** Whether the page hides the element from its readers. */
export function isHidden(element: HtmlElement): boolean {
  if (SKIPPED.has(element.tagName) || attribute(element, "hidden") !== null) return true;
  return /display\s*:\s*none|visibility\s*:\s*hidden/iu.test(attribute(element, "style") ?? "");
}

/** All text within an element, hidden parts left out, white space as it stands. */
export function textOf(element: HtmlElement): string {
  return textOfNodes(element.childNodes);
}

/** All text of sibling nodes; blocks and line breaks are parted by a space. */
export function textOfNodes(nodes: readonly DefaultTreeAdapterTypes.ChildNode[]): string {
  let text = "";
  for (const node of nodes) {
    if ("value" in node) text += node.value;
    else if ("tagName" in node && !isHidden(node)) {
      const apart = node.tagName === "br" || BLOCKS.has(node.tagName);
      text += apart ? ` ${textOf(node)} ` : textOf(node);
    }
  }
  return text;
}
