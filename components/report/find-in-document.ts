import { queryPattern } from "./query-pattern";

/** More places than this are not painted: the words are too common to be looked for one by one. */
const MOST_PLACES = 2000;

/** The drawn document as one text, with the nodes it stands in, in order. */
export interface Words {
  text: string;
  nodes: Placed[];
}

interface Placed {
  node: Text;
  /** Where the node's text begins in `Words.text`. */
  start: number;
}

/**
 * The places in the drawn document where the query stands. Gutters and finding markers are no part of the text; words do
 * not run over from one block into the next.
 */
export function findRanges(words: Words, query: string): Range[] {
  const pattern = queryPattern(query);
  if (pattern === null) return [];
  const ranges: Range[] = [];
  for (const match of words.text.matchAll(pattern)) {
    const range = rangeAt(words.nodes, match.index, match.index + match[0].length);
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

/** Reads the text of the sheet without what we added to it. */
export function readWords(sheet: HTMLElement): Words {
  const walker = document.createTreeWalker(sheet, NodeFilter.SHOW_TEXT, (node) =>
    node.parentElement?.closest(".fn, .ln") ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  const nodes: Placed[] = [];
  const parts: string[] = [];
  let length = 0;
  let block: Element | null | undefined = null;
  const add = (part: string) => {
    parts.push(part);
    length += part.length;
  };
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const own = node.parentElement?.closest("p, h3, td");
    // A control character no query can contain keeps blocks apart.
    if (own !== block) add("\u0000");
    block = own;
    nodes.push({ node: node as Text, start: length });
    add(node.nodeValue ?? "");
  }
  return { text: parts.join(""), nodes };
}

/** The last node that begins at or before `offset`, by halving: a long document has tens of thousands. */
function nodeAt(nodes: readonly Placed[], offset: number): Placed | undefined {
  let low = 0;
  let high = nodes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((nodes[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return nodes[low - 1];
}

function rangeAt(nodes: readonly Placed[], start: number, end: number): Range | null {
  const first = nodeAt(nodes, start);
  const last = nodeAt(nodes, end - 1);
  if (first === undefined || last === undefined) return null;
  const range = document.createRange();
  range.setStart(first.node, start - first.start);
  range.setEnd(last.node, end - last.start);
  return range;
}
