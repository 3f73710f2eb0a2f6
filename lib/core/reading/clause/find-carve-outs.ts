import type { Finding } from "../finding";
import type { Segment } from "../segments/segment";

const EXCEPTION =
  /\b(?:except(?:ing)?(?: for| that| to the extent| as| where| in)?|other than|save (?:that|for|as|where)|provided(?:,)? (?:however(?:,)? )?that|unless|but not|excluding|subject to|with the proviso that|to the extent)\b[^.;]{4,400}|(?:除[^，。；]{2,60}(?:外|以外)|但[^。；]{4,120}(?:除外|不在此限|为限)|但书[^。；]{2,120}|前提是[^。；]{2,120})/gi;

/** Exceptions and provisos inside a segment, as spans of the document: they stay attached to the clause they soften. */
export function findCarveOuts(segment: Segment): Finding["carveOuts"] {
  return [...segment.text.matchAll(EXCEPTION)].map((m) => {
    const quote = m[0].trimEnd();
    return { start: segment.start + m.index, end: segment.start + m.index + quote.length, quote };
  });
}
