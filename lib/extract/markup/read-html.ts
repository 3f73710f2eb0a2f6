import { type DefaultTreeAdapterTypes, parse } from "parse5";
import type { DraftBlock } from "../draft-block";
import { draftFlow, type FlowUnit } from "./flow";
import { HtmlFlow } from "./html-flow";

type ParentNode = DefaultTreeAdapterTypes.ParentNode;

/** Nesting beyond this is made to exhaust the stack; real pages stay below 100. */
const DEEPEST = 400;

/** Reads an HTML page or fragment: `line` of each block is 1-based in `source`. */
export function readHtmlBlocks(source: string): DraftBlock[] {
  return draftFlow(readHtmlFlow(source));
}

/** The paragraphs and rows of an HTML page in reading order. */
export function readHtmlFlow(source: string): FlowUnit[] {
  const flow = new HtmlFlow();
  walk(parse(source, { sourceCodeLocationInfo: true }), flow, 0);
  flow.endParagraph();
  return flow.units;
}

/** Visits a node's children; the flow decides what each element means. */
function walk(parent: ParentNode, flow: HtmlFlow, depth: number): void {
  if (depth > DEEPEST) return;
  for (const node of parent.childNodes) {
    if ("value" in node) flow.text(node.value, node.sourceCodeLocation?.startLine ?? null);
    else if ("tagName" in node) {
      const visit = flow.open(node);
      if (visit) walk(node, flow, depth + 1);
      flow.close(node);
    }
  }
}
