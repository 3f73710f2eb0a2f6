import type { Span } from "../shared/span";

/** A piece of text that lies under the same findings throughout. */
export interface Run {
  text: string;
  /** Labels of the findings over it, outermost first; empty for plain text. */
  labels: string[];
  /** Labels of the findings whose first character this run holds: where their markers go. */
  opens: string[];
}

interface Labelled extends Span {
  label: string;
}

/** Outermost first: the earlier start, then the later end, then the label. */
function byNesting(a: Labelled, b: Labelled): number {
  return a.start - b.start || b.end - a.end || (a.label < b.label ? -1 : 1);
}

/**
 * Cuts a span of a document into runs for rendering with highlights. The text is never rewritten: the runs' texts,
 * joined, are `text.slice(span.start, span.end)`. Findings may nest, overlap, touch, or cross the ends of the span.
 * @param text the whole document's text; offsets of `span` and `findings` are UTF-16 code units over it.
 */
export function highlightRuns(text: string, span: Span, findings: readonly Labelled[]): Run[] {
  const over = findings.filter((f) => f.start < span.end && f.end > span.start && f.end > f.start).sort(byNesting);
  const cuts = new Set([span.start, span.end]);
  for (const f of over) {
    if (f.start > span.start) cuts.add(f.start);
    if (f.end < span.end) cuts.add(f.end);
  }
  const edges = [...cuts].sort((a, b) => a - b);
  return edges.slice(0, -1).map((start, i) => {
    const end = edges[i + 1] ?? span.end;
    const here = over.filter((f) => f.start < end && f.end > start);
    return {
      text: text.slice(start, end),
      labels: here.map((f) => f.label),
      opens: here.filter((f) => f.start === start).map((f) => f.label),
    };
  });
}
