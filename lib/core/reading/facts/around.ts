import type { Span } from "../../shared/span";

/** The words on both sides of a span, at most `width` characters each. */
export function around(text: string, span: Span, width = 40): { before: string; after: string } {
  return {
    before: text.slice(Math.max(0, span.start - width), span.start),
    after: text.slice(span.end, span.end + width),
  };
}
