import { segmentDocument } from "@/lib/core/reading/segments/segment-document";
import { extractText } from "@/lib/extract/plain-text";
import { isTuningDocument, loadDocuments } from "../../tests/corpus/load-corpus";
import { carry, squeeze } from "../../tests/corpus/score-findings";

/*
 * What segmentation alone makes possible: the share of labelled spans for which some segment reaches an intersection over
 * union of one third. Lists the others, of the tuning documents only.
 *
 *   npx tsx tools/corpus/segmentation.ts
 */
let reachable = 0;
let all = 0;
for (const document of loadDocuments().filter((d) => isTuningDocument(d.id))) {
  const canonical = extractText(document.text);
  const gold = squeeze(document.text);
  const read = squeeze(canonical.text);
  const to = carry(read.text, gold.text);
  const segments = segmentDocument(canonical).map((s) => ({
    start: to(read.at[s.start] ?? 0),
    end: to((read.at[s.end] ?? 1) - 1) + 1,
    text: s.text,
  }));
  for (const span of document.spans) {
    let at = -1;
    for (let i = 0; i < (span.nth ?? 1); i++) at = document.text.indexOf(span.quote, at + 1);
    const start = gold.at[at] ?? 0;
    const end = gold.at[at + span.quote.length] ?? 0;
    all += 1;
    const overlap = (s: { start: number; end: number }): number => {
      const shared = Math.max(0, Math.min(s.end, end) - Math.max(s.start, start));
      return shared / (s.end - s.start + end - start - shared);
    };
    const best = [...segments].sort((a, b) => overlap(b) - overlap(a))[0];
    if (best !== undefined && overlap(best) >= 1 / 3) reachable += 1;
    else
      console.log(
        `${document.id} ${span.kind}: ${span.quote.slice(0, 150)}\n    ${best === undefined ? "" : best.text.slice(0, 400)} [${best === undefined ? 0 : overlap(best).toFixed(2)}]`,
      );
  }
}
console.log(`${reachable} of ${all} labelled spans can be reached`);
