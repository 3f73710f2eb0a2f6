import type { Finding } from "../finding";
import type { Segment } from "../segments/segment";

const OPENING =
  "except(?:ing)?(?: for| that| to the extent| as| where| in)?|other than|save (?:that|for|as|where)|provided(?:,)? (?:however(?:,)? )?that|unless|but not|excluding|subject to|with the proviso that|to the extent";
/** One exception runs to the next one, or to the end of its clause. */
const EXCEPTION = new RegExp(
  `\\b(?:${OPENING})\\b[^.;]{4,400}?(?=[.;]|$|,? (?:${OPENING})\\b)|除[^，。；]{2,60}(?:以外|外)|但[^。；]{4,120}(?:除外|不在此限|为限)|前提是[^。；]{2,120}`,
  "gi",
);

/** Exceptions and provisos inside a segment, as spans of the document: they stay attached to the clause they soften. */
export function findCarveOuts(segment: Segment): Finding["carveOuts"] {
  return [...segment.text.matchAll(EXCEPTION)].map((m) => {
    const quote = m[0].replace(/[,\s]+$/, "");
    return { start: segment.start + m.index, end: segment.start + m.index + quote.length, quote };
  });
}
