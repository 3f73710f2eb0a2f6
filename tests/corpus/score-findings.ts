import type { Finding } from "@/lib/core/reading/finding";
import { overlaps, type Span } from "@/lib/core/shared/span";
import { type ClauseKind, PROTECTION_KINDS, STRING_KINDS } from "@/lib/core/taxonomy/clause-kind";
import type { GoldSpan, LabelledDocument } from "./load-corpus";

/*
 * How well findings match the labels. The rule of tools/corpus/strings-eval.mjs, for use inside tests: texts are compared
 * without white space; a label is found where the findings of its kind that overlap it reach an intersection over union of
 * one third; a finding is right where it does so with the labels, or lies to four fifths inside them.
 */

export interface Tally {
  gold: number;
  found: number;
  findings: number;
  right: number;
}

export interface DocumentScore {
  tallies: Map<ClauseKind, Tally>;
  missed: { kind: ClauseKind; quote: string }[];
  alarms: { kind: ClauseKind; quote: string; cue: string }[];
  /** Severity pairs [given, labelled] of found strings. */
  severities: [number, number][];
}

const FOUND_FROM = 1 / 3;
const INSIDE_FROM = 0.8;

interface Squeezed {
  text: string;
  /** For each offset of the original, its offset in `text`. */
  at: Int32Array;
}

/** Text without white space and line-break hyphens, quotes and dashes plain. */
export function squeeze(text: string): Squeezed {
  const at = new Int32Array(text.length + 1);
  let out = "";
  for (let i = 0; i < text.length; i++) {
    at[i] = out.length;
    const c = text[i] ?? "";
    if (/[\s\u00ad\u200b\ufeff]/.test(c) || (c === "-" && text.slice(i + 1, i + 3).includes("\n"))) continue;
    out += c
      .normalize("NFKC")
      .replace(/[\u2018\u2019]/g, "'")
      .replace(/[\u201c\u201d]/g, '"')
      .replace(/[\u2010-\u2015]/g, "-");
  }
  at[text.length] = out.length;
  return { text: out, at };
}

/** Where the offsets of one squeezed text lie in another: the same where both agree, else by anchors of 24 characters. */
export function carry(from: string, to: string): (offset: number) => number {
  if (from === to) return (offset) => offset;
  const map = new Int32Array(from.length + 1).fill(-1);
  const anchor = 24;
  let reached = 0;
  for (let i = 0; i + anchor <= from.length; ) {
    const j = to.indexOf(from.slice(i, i + anchor), Math.max(0, reached - 400));
    if (j < 0) {
      i += 1;
      continue;
    }
    let n = 0;
    while (i + n < from.length && j + n < to.length && from[i + n] === to[j + n]) {
      map[i + n] = j + n;
      n += 1;
    }
    i += n;
    reached = j + n;
  }
  return (offset) => nearestMapped(map, offset);
}

function nearestMapped(map: Int32Array, offset: number): number {
  for (let d = 0; d < 200; d++) {
    const after = map[offset + d] ?? -1;
    if (after >= 0) return Math.max(0, after - d);
    const before = map[offset - d] ?? -1;
    if (before >= 0) return before + d;
  }
  return -1;
}

function merge(spans: readonly Span[]): Span[] {
  const merged: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last !== undefined && span.start <= last.end) last.end = Math.max(last.end, span.end);
    else merged.push({ ...span });
  }
  return merged;
}

const size = (spans: readonly Span[]): number => merge(spans).reduce((n, s) => n + s.end - s.start, 0);

/** Characters of `span` that the others cover, and the union's size. */
function compare(span: Span, others: readonly Span[]): { shared: number; union: number } {
  const shared = merge(others).reduce(
    (n, o) => n + Math.max(0, Math.min(o.end, span.end) - Math.max(o.start, span.start)),
    0,
  );
  return { shared, union: size(others) + (span.end - span.start) - shared };
}

function nthIndex(text: string, quote: string, nth: number): number {
  let at = -1;
  for (let i = 0; i < nth; i++) at = text.indexOf(quote, at + 1);
  return at;
}

/** Holds the findings over `text` against the labels of a document. */
export function scoreFindings(document: LabelledDocument, text: string, findings: readonly Finding[]): DocumentScore {
  const gold = squeeze(document.text);
  const read = squeeze(text);
  const to = carry(read.text, gold.text);
  const score: DocumentScore = { tallies: new Map(), missed: [], alarms: [], severities: [] };
  const labels = document.spans.map((label) => {
    const start = nthIndex(document.text, label.quote, label.nth ?? 1);
    return { label, start: gold.at[start] ?? 0, end: gold.at[start + label.quote.length] ?? 0 };
  });
  const placed = findings.map((finding) => {
    const start = read.at[finding.start] ?? 0;
    return { finding, start: to(start), end: to(Math.max(start, (read.at[finding.end] ?? 0) - 1)) + 1 };
  });
  for (const { label, ...span } of labels) scoreLabel(score, label, span, placed);
  for (const { finding, ...span } of placed) {
    const tally = tallyOf(score.tallies, finding.kind);
    tally.findings += 1;
    const { shared, union } = compare(
      span,
      labels.filter((l) => l.label.kind === finding.kind && overlaps(l, span)),
    );
    if (shared > 0 && (shared / union >= FOUND_FROM || shared / (span.end - span.start) >= INSIDE_FROM))
      tally.right += 1;
    else score.alarms.push({ kind: finding.kind, quote: finding.quote, cue: finding.cue });
  }
  return score;
}

function scoreLabel(
  score: DocumentScore,
  label: GoldSpan,
  span: Span,
  placed: readonly (Span & { finding: Finding })[],
): void {
  const tally = tallyOf(score.tallies, label.kind);
  tally.gold += 1;
  const near = placed.filter((p) => p.finding.kind === label.kind && overlaps(p, span));
  const { shared, union } = compare(span, near);
  if (shared > 0 && shared / union >= FOUND_FROM) {
    tally.found += 1;
    const best = [...near].sort((a, b) => compare(span, [b]).shared - compare(span, [a]).shared)[0];
    if (label.severity !== undefined && best?.finding.severity != null)
      score.severities.push([best.finding.severity, label.severity]);
  } else score.missed.push({ kind: label.kind, quote: label.quote });
}

export function tallyOf(tallies: Map<ClauseKind, Tally>, kind: ClauseKind): Tally {
  const known = tallies.get(kind);
  if (known !== undefined) return known;
  const fresh: Tally = { gold: 0, found: 0, findings: 0, right: 0 };
  tallies.set(kind, fresh);
  return fresh;
}

/** Precision, recall and their harmonic mean over the kinds given. */
export function figures(
  tallies: Map<ClauseKind, Tally>,
  kinds: readonly ClauseKind[],
): Tally & { precision: number; recall: number; f1: number } {
  const sum: Tally = { gold: 0, found: 0, findings: 0, right: 0 };
  for (const kind of kinds) {
    const t = tallies.get(kind);
    if (t === undefined) continue;
    sum.gold += t.gold;
    sum.found += t.found;
    sum.findings += t.findings;
    sum.right += t.right;
  }
  const precision = sum.findings === 0 ? 0 : sum.right / sum.findings;
  const recall = sum.gold === 0 ? 0 : sum.found / sum.gold;
  return {
    ...sum,
    precision,
    recall,
    f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall),
  };
}

export const STRINGS: readonly ClauseKind[] = STRING_KINDS;
export const PROTECTIONS: readonly ClauseKind[] = PROTECTION_KINDS;
