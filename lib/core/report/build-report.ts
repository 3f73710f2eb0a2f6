import type { CanonicalDocument } from "../document/canonical-document";
import { ENGINE_VERSION } from "../reading/engine-version";
import type { Parties, Reading, WorthALook } from "../reading/finding";
import { WEIGHTS_VERSION as LEARNED_VERSION } from "../reading/model/load-weights";
import { placeFindings } from "../scoring/place-findings";
import { WEIGHTS_VERSION } from "../scoring/weights";
import type { Span } from "../shared/span";
import { TAXONOMY_VERSION } from "../taxonomy/protection-answers";
import { labelFindings } from "./label-findings";
import type { Report } from "./report";
import { pageAndLine, scoreReport } from "./score-report";

/** Versions of the running code; a stored report with others is stale. The engine's is that of the rules and that of the learned weights. */
export const RUNNING_VERSIONS: Report["versions"] = {
  engine: `${ENGINE_VERSION}+${LEARNED_VERSION}`,
  weights: WEIGHTS_VERSION,
  taxonomy: TAXONOMY_VERSION,
};

/** Names a text uses on their own: 'Stratus' is none where it only ever stands in 'Stratus Peak', which is one too. */
function usedNames(text: string, names: readonly string[]): string[] {
  const longest = names.toSorted((a, b) => b.length - a.length);
  let rest = text;
  const used = new Set<string>();
  for (const name of longest) {
    const without = rest.replaceAll(name, "\n");
    if (without !== rest) used.add(name);
    rest = without;
  }
  return names.filter((name) => used.has(name));
}

/** The names this document uses: a reader may know usual role words that it does not. */
function partiesIn(text: string, parties: Parties): Parties {
  return { company: usedNames(text, parties.company), investor: usedNames(text, parties.investor) };
}

/**
 * Makes the report of one reading: labels, score with every line of its sum, summaries, verdict, missing protections.
 * Pure: the same document and reading give the same report, whichever front door asks.
 * @param input.file name of the file as given; null for pasted text.
 */
export function buildReport(input: { document: CanonicalDocument; reading: Reading; file: string | null }): Report {
  const { document, file } = input;
  const reading = { ...input.reading, parties: partiesIn(document.text, input.reading.parties) };
  const found = reading.findings.toSorted((a, b) => a.start - b.start || a.end - b.end);
  const labels = labelFindings(found);
  const findings = placeFindings(
    document.blocks,
    found.map((finding) => ({ ...finding, label: labels.get(finding) ?? "" })),
  );
  const { blocks, language } = document;
  const { parties, investmentUsd } = reading;
  return {
    file,
    title: document.title,
    format: document.format,
    language,
    ...scoreReport({ blocks, language, parties, investmentUsd }, findings),
    notCounted: oncePerWords(reading.notCounted).map((n) => ({ ...n, ...pageAndLine(blocks, n.start) })),
    worthALook: surestFirst(reading.worthALook).map((w) => ({ ...w, ...pageAndLine(blocks, w.start) })),
    parties,
    investmentUsd,
    nonBinding: reading.nonBinding,
    warnings: document.warnings,
    text: document.text,
    blocks,
    pages: document.pages,
    versions: RUNNING_VERSIONS,
  };
}

/** Surest first, then in document order; the same words once, under the kind they most likely are. */
function surestFirst(doubtful: readonly WorthALook[]): WorthALook[] {
  return oncePerWords(doubtful.toSorted((a, b) => b.confidence - a.confidence || a.start - b.start));
}

/** The same words are shown once, under the first kind they resemble: a reader checks words, not our suspicions of them. */
function oncePerWords<T extends Span>(words: readonly T[]): T[] {
  const seen = new Set<string>();
  return words.filter(({ start, end }) => {
    const place = `${start}-${end}`;
    return !seen.has(place) && seen.add(place);
  });
}
