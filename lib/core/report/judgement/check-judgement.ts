import type { Severity } from "../../reading/finding";
import { AppError } from "../../shared/app-error";
import type { Span } from "../../shared/span";
import { type ClauseKind, isProtection } from "../../taxonomy/clause-kind";
import type { Report } from "../report";
import type { JudgedReport } from "./apply-judgement";
import type { Judgement } from "./decision";
import { locateWords } from "./locate-words";

/** So few characters are no clause. */
const LEAST_WORDS = 3;
/** A clause is no chapter; a longer selection is most likely a slip of the hand. */
const MOST_WORDS = 6000;

/** A judgement that can be kept: of an added finding it is known which words are meant. */
export type CheckedJudgement =
  | Exclude<Judgement, { action: "add" }>
  | { action: "add"; kind: ClauseKind; severity: Severity | null; start: number; end: number };

/**
 * Checks a judgement against the report it is about.
 * @returns the judgement; an added finding with the place of its words, without the white space around them.
 * @throws AppError not-found for a finding that is not there, bad-request for what cannot be decided about it.
 */
export function checkJudgement(
  judged: Pick<JudgedReport, "report" | "rejected">,
  reading: Report,
  judgement: Judgement,
): CheckedJudgement {
  if (judgement.action === "add") {
    const { kind, severity = 2 } = judgement;
    const { start, end } = trimmed(reading.text, placeOf(reading, judgement));
    if (end - start < LEAST_WORDS) throw bad("There are no words in this selection. Select the words of the clause.");
    if (end - start > MOST_WORDS) throw bad("This selection is too long for one clause. Select fewer words.");
    const twin = judged.report.findings.find((one) => one.kind === kind && one.start === start && one.end === end);
    if (twin !== undefined) throw bad(`These words count already, as finding ${twin.label}.`);
    return { action: "add", kind, severity: isProtection(kind) ? null : severity, start, end };
  }
  const finding = [...judged.report.findings, ...judged.rejected].find((one) => one.label === judgement.label);
  if (finding === undefined) throw new AppError("not-found", `This report has no finding ${judgement.label}.`);
  if (judgement.action === "regrade" && finding.severity === null)
    throw bad("A protection has no severity; it can be accepted or rejected.");
  return judgement;
}

function placeOf(reading: Report, { start, end, words, near }: Extract<Judgement, { action: "add" }>): Span {
  if (start !== undefined && end !== undefined) return { start, end };
  if (words === undefined) throw bad("Say which words the finding is: give 'words', or 'start' and 'end'.");
  return locateWords(reading, words, near);
}

function trimmed(text: string, { start, end }: Span): Span {
  if (end > text.length) throw bad("This selection lies beyond the end of the document. Select its words again.");
  const words = text.slice(start, end);
  const before = words.length - words.trimStart().length;
  return { start: start + before, end: start + before + words.trim().length };
}

function bad(message: string): AppError {
  return new AppError("bad-request", message);
}
