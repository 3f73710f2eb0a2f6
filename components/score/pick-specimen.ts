import type { Report, ReportFinding } from "@/lib/core/report/report";
import type { Span } from "@/lib/core/shared/span";

/** A piece of the clause as shown; `cut` where words were left out after it. */
export interface SpecimenPiece extends Span {
  cut: boolean;
}

/** More findings than this would not fit side by side under the clause. */
const MOST_FINDINGS = 3;
/** A finding's words longer than this many characters are cut, so that the specimen is as high as the drop zone. */
const LONGEST_PIECE = 170;
/** A clause may begin with this many characters before its first finding. */
const LONGEST_LEAD = 220;

/**
 * The clause to show: of all blocks, the one with the most kinds of finding. Its sentence before the first finding, then
 * the words of up to three findings, long ones cut. Spans are offsets over the document's text, which is never rewritten.
 * @returns null where no block carries a finding.
 */
export function pickSpecimen(report: Report): { pieces: SpecimenPiece[]; findings: ReportFinding[] } | null {
  const byBlock = report.blocks.map((block) => ({ block, findings: apart(report.findings, block) }));
  const best = byBlock.reduce((a, b) => (b.findings.length > a.findings.length ? b : a), {
    block: null,
    findings: [],
  } as {
    block: Span | null;
    findings: ReportFinding[];
  });
  const [first] = best.findings;
  if (best.block === null || first === undefined) return null;
  const lead = leadIn(report.text, best.block.start, first.start);
  const pieces = best.findings.map((finding) => cutTo(report.text, finding));
  return { pieces: lead === null ? pieces : [lead, ...pieces], findings: best.findings };
}

/** The block's findings that do not overlap, hardest kinds first come first served, in document order. */
function apart(all: readonly ReportFinding[], block: Span): ReportFinding[] {
  const out: ReportFinding[] = [];
  for (const finding of all) {
    const inside = finding.start >= block.start && finding.end <= block.end;
    const free = out.every((other) => other.end <= finding.start && other.kind !== finding.kind);
    if (inside && free && out.length < MOST_FINDINGS) out.push(finding);
  }
  return out;
}

/** The clause up to the first finding, or only its last sentence where that is long; null where the finding opens it. */
function leadIn(text: string, from: number, to: number): SpecimenPiece | null {
  // In a 'Term | text' sheet the clause begins after the label.
  const clause = from + text.slice(from, to).lastIndexOf("\t") + 1;
  const sentence = clause + text.slice(clause, to - 2).lastIndexOf(". ") + 1;
  const start = to - clause <= LONGEST_LEAD ? clause : sentence;
  const words = text.slice(start, to);
  if (words.trim() === "") return null;
  return {
    start: start + words.length - words.trimStart().length,
    end: to - words.length + words.trimEnd().length,
    cut: false,
  };
}

/** A finding's words, cut at a word's end where they are long. */
function cutTo(text: string, { start, end }: Span): SpecimenPiece {
  if (end - start <= LONGEST_PIECE) return { start, end, cut: false };
  const space = text.lastIndexOf(" ", start + LONGEST_PIECE);
  return { start, end: space > start ? space : start + LONGEST_PIECE, cut: true };
}
