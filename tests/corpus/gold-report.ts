import type { CanonicalDocument } from "@/lib/core/document/canonical-document";
import type { Finding } from "@/lib/core/reading/finding";
import { buildReport } from "@/lib/core/report/build-report";
import type { Report } from "@/lib/core/report/report";
import { extractText } from "@/lib/extract/plain-text";
import type { GoldSpan, LabelledDocument } from "./load-corpus";

/** A text without white space, with the offset of each of its characters in the original. */
function squeeze(text: string): { text: string; at: number[] } {
  const at = [...text.matchAll(/\S/gu)].flatMap((match) => Array.from(match[0], (_, i) => match.index + i));
  return { text: text.replace(/\s/g, ""), at };
}

function toFinding(document: CanonicalDocument, squeezed: ReturnType<typeof squeeze>, gold: GoldSpan): Finding | null {
  const words = gold.quote.replace(/\s/g, "");
  let from = -1;
  for (let n = 0; n < (gold.nth ?? 1); n++) from = squeezed.text.indexOf(words, from + 1);
  const start = squeezed.at[from];
  const last = squeezed.at[from + words.length - 1];
  if (from < 0 || start === undefined || last === undefined) return null;
  return {
    kind: gold.kind,
    start,
    end: last + 1,
    quote: document.text.slice(start, last + 1),
    severity: gold.severity ?? null,
    severityReasons: [],
    confidence: 1,
    bound: "company",
    attributes: { ...gold.attributes },
    carveOuts: [],
    language: /\p{Script=Han}/u.test(gold.quote) ? "zh" : "en",
    cue: "gold",
  };
}

/** The report a reader without mistakes would give: the labels of a document, placed in its canonical text. */
export function goldReport(labelled: LabelledDocument): Report {
  const document = extractText(labelled.text);
  const squeezed = squeeze(document.text);
  const findings = labelled.spans.flatMap((gold) => toFinding(document, squeezed, gold) ?? []);
  const reading = {
    findings: findings.toSorted((a, b) => a.start - b.start),
    notCounted: [],
    worthALook: [],
    parties: { company: [], investor: labelled.deal?.investor ? [labelled.deal.investor] : [] },
    investmentUsd: labelled.deal?.amount_usd ?? null,
    nonBinding: false,
  };
  return buildReport({ document, reading, file: labelled.id });
}
