import type { Language } from "../document/canonical-document";
import { byPosition, type Scorable, type ScoreContext } from "../scoring/scorable";
import { type Score, scoreFindings } from "../scoring/score-findings";
import { PROTECTION_KINDS, type ProtectionKind, type StringKind } from "../taxonomy/clause-kind";
import { kindText } from "../taxonomy/kind-text";
import { PROTECTION_ANSWERS } from "../taxonomy/protection-answers";
import type { MissingProtection } from "./report";

/** The protection as if it stood in the paper with the words we propose, in a section of its own. */
export function asIfWritten(kind: ProtectionKind): Scorable {
  const place = { block: -2, section: -2 };
  const quote = kindText(kind).ask.en;
  return { kind, severity: null, start: 0, end: 0, quote, bound: "investor", attributes: {}, carveOuts: [], place };
}

/** Strings of the paper that this kind of protection would answer and none of its kind does yet. */
function unanswered<T extends Scorable>(kind: ProtectionKind, score: Score<T>): T[] {
  const pairs: readonly StringKind[] = PROTECTION_ANSWERS[kind];
  return score.strings
    .filter((s) => pairs.some((pair) => pair === s.finding.kind) && !s.softenedBy.some((p) => p.kind === kind))
    .map((s) => s.finding);
}

/**
 * The protections that would answer the strings found, with words to propose and what each would give back, most first.
 * A kind is missing where the paper has none, or where those it has leave its main string open: a freedom of chips
 * does not answer a duty to one cloud.
 * @param labels label of every finding.
 * @param language of the document: Chinese papers get Chinese words.
 */
export function missingProtections<T extends Scorable>(
  findings: readonly T[],
  score: Score<T>,
  labels: ReadonlyMap<T, string>,
  context: ScoreContext,
  language: Language,
): MissingProtection[] {
  const missing = PROTECTION_KINDS.flatMap((kind): MissingProtection[] => {
    const open = unanswered(kind, score);
    const main = open.some((string) => string.kind === PROTECTION_ANSWERS[kind][0]);
    if (open.length === 0 || (findings.some((f) => f.kind === kind) && !main)) return [];
    const gained = scoreFindings<Scorable>([...findings, asIfWritten(kind)], context).tenths - score.tenths;
    const answers = open.toSorted(byPosition).map((string) => labels.get(string) ?? "");
    const { ask } = kindText(kind);
    return [{ kind, answers, wouldReturn: gained / 10, language: language === "zh" ? ask.zh : ask.en }];
  });
  return missing.sort((a, b) => b.wouldReturn - a.wouldReturn);
}
