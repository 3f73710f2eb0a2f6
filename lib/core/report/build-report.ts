import type { CanonicalDocument } from "../document/canonical-document";
import { ENGINE_VERSION } from "../reading/engine-version";
import type { Finding, Parties, Reading, WorthALook } from "../reading/finding";
import { WEIGHTS_VERSION as LEARNED_VERSION } from "../reading/model/load-weights";
import { gradeOf } from "../scoring/grade";
import { blockAt, placeFindings } from "../scoring/place-findings";
import type { Place } from "../scoring/scorable";
import { type Score, scoreFindings } from "../scoring/score-findings";
import { WEIGHTS_VERSION } from "../scoring/weights";
import type { Span } from "../shared/span";
import { isProtection } from "../taxonomy/clause-kind";
import { TAXONOMY_VERSION } from "../taxonomy/protection-answers";
import { explainScore } from "./explain-score";
import { labelFindings } from "./label-findings";
import { missingProtections } from "./missing-protections";
import type { Report, ReportFinding, ScoreLine } from "./report";
import { summariseFinding } from "./summarise-finding";
import { writeVerdict } from "./write-verdict";

type Placed = Finding & { place: Place };

/** Versions of the running code; a stored report with others is stale. The engine's is that of the rules and that of the learned weights. */
export const RUNNING_VERSIONS: Report["versions"] = {
  engine: `${ENGINE_VERSION}+${LEARNED_VERSION}`,
  weights: WEIGHTS_VERSION,
  taxonomy: TAXONOMY_VERSION,
};

function pageAndLine(document: CanonicalDocument, offset: number): { page: number | null; line: number | null } {
  const block = document.blocks[blockAt(document.blocks, offset)];
  return { page: block?.page ?? null, line: block?.line ?? null };
}

/** Points of the lines that belong to a label: of a string its own lines, of a protection the lines it gives. */
function pointsOf(label: string, kind: Finding["kind"], lines: readonly ScoreLine[]): number {
  const own = lines.filter((line) => (isProtection(kind) ? line.by === label : line.finding === label));
  return own.reduce((sum, line) => sum + Math.round(line.points * 10), 0) / 10;
}

function linkedTo(finding: Placed, score: Score<Placed>, labels: ReadonlyMap<Placed, string>): string[] {
  const linked = isProtection(finding.kind)
    ? score.strings.filter((s) => s.softenedBy.includes(finding)).map((s) => s.finding)
    : (score.strings.find((s) => s.finding === finding)?.softenedBy ?? []);
  return linked.toSorted((a, b) => a.start - b.start).map((f) => labels.get(f) ?? "");
}

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
  const placed: Placed[] = placeFindings(document.blocks, reading.findings);
  placed.sort((a, b) => a.start - b.start || a.end - b.end);
  const labels = labelFindings(placed);
  const context = { investmentUsd: reading.investmentUsd };
  const score = scoreFindings(placed, context);
  const points = score.tenths / 10;
  const { grade, word } = gradeOf(points);
  const explanation = explainScore(score, labels);
  const findings = placed.map((found): ReportFinding => {
    const { place: _, ...finding } = found;
    const label = labels.get(found) ?? "";
    return {
      ...finding,
      label,
      group: isProtection(finding.kind) ? "protection" : "string",
      ...pageAndLine(document, finding.start),
      points: pointsOf(label, finding.kind, explanation),
      linked: linkedTo(found, score, labels),
      summary: summariseFinding(finding, reading.parties),
    };
  });
  return {
    file,
    title: document.title,
    format: document.format,
    language: document.language,
    score: points,
    grade,
    gradeWord: word,
    verdict: writeVerdict(score.strings, placed.length - score.strings.length, reading.parties, reading.investmentUsd),
    findings,
    missing: missingProtections(placed, score, labels, context, document.language),
    notCounted: oncePerWords(reading.notCounted).map((n) => ({ ...n, ...pageAndLine(document, n.start) })),
    worthALook: surestFirst(reading.worthALook).map((w) => ({ ...w, ...pageAndLine(document, w.start) })),
    explanation,
    parties: reading.parties,
    investmentUsd: reading.investmentUsd,
    nonBinding: reading.nonBinding,
    warnings: document.warnings,
    text: document.text,
    blocks: document.blocks,
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
