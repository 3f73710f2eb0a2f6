import { queryPattern } from "./query-pattern";

/** More places than this are not painted: the words are too common to be looked for one by one. */
const MOST_PLACES = 2000;

/**
 * The places in the drawn document where the words stand. Gutters and finding markers are no part of the text; words do
 * not run over from one block into the next.
 */
export function findRanges(sheet: HTMLElement, query: string): Range[] {
  const pattern = queryPattern(query);
  if (pattern === null) return [];
  const { text, nodes } = readNodes(sheet);
  const ranges: Range[] = [];
  for (const match of text.matchAll(pattern)) {
    const range = rangeAt(nodes, match.index, match.index + match[0].length);
    if (range !== null) ranges.push(range);
    if (ranges.length === MOST_PLACES) break;
  }
  return ranges;
}

/** Paints all places and the current one by the browser's highlight registry, where there is one. */
export function paintRanges(places: Range[], current: Range | undefined): void {
  if (!("highlights" in CSS)) return;
  CSS.highlights.set("found", new Highlight(...places));
  CSS.highlights.set("found-current", new Highlight(...(current ? [current] : [])));
}

interface Placed {
  node: Text;
  start: number;
}

function readNodes(sheet: HTMLElement): { text: string; nodes: Placed[] } {
  const walker = document.createTreeWalker(sheet, NodeFilter.SHOW_TEXT, (node) =>
    node.parentElement?.closest(".fn, .ln") ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  const nodes: Placed[] = [];
  let text = "";
  let block: Element | null | undefined = null;
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const own = node.parentElement?.closest("p, h3, td");
    // A control character no query can contain keeps blocks apart.
    if (own !== block) text += "\u0000";
    block = own;
    nodes.push({ node: node as Text, start: text.length });
    text += node.nodeValue ?? "";
  }
  return { text, nodes };
}

function rangeAt(nodes: Placed[], start: number, end: number): Range | null {
  const first = nodes.findLast((placed) => placed.start <= start);
  const last = nodes.findLast((placed) => placed.start < end);
  if (first === undefined || last === undefined) return null;
  const range = document.createRange();
  range.setStart(first.node, start - first.start);
  range.setEnd(last.node, end - last.start);
  return range;
}
