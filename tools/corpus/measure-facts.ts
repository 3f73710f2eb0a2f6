import { ClauseWords } from "@/lib/core/reading/facts/clause-words";
import { readFacts } from "@/lib/core/reading/facts/read-facts";
import { readInvestmentUsd } from "@/lib/core/reading/facts/read-investment";
import { readTermMonths } from "@/lib/core/reading/facts/read-term-months";
import type { Attributes } from "@/lib/core/reading/finding";
import { gradeSeverity, type SeverityGrade } from "@/lib/core/reading/severity/grade-severity";
import { isProtection } from "@/lib/core/taxonomy/clause-kind";
import type { GoldClause, GoldPaper } from "./load-gold";

/** `right` of `given` is precision, `right` of `gold` recall. */
export interface FactTally {
  gold: number;
  given: number;
  right: number;
}

export interface SeverityTally {
  n: number;
  exact: number;
  near: number;
}

export interface FactMeasures {
  /** By 'kind attribute', by attribute, and 'ALL ATTRIBUTES'. */
  attributes: Map<string, FactTally>;
  /** By kind, and 'ALL SEVERITIES'. */
  severities: Map<string, SeverityTally>;
  investment: FactTally;
}

export interface Mistake {
  paper: GoldPaper;
  /** Null for the investment, which belongs to the whole paper. */
  clause: GoldClause | null;
  /** 'severity', 'investment' or the attribute's name. */
  key: string;
  gold: unknown;
  given: unknown;
}

type OnMistake = (mistake: Mistake) => void;
type Value = string | number | boolean;

/** Numbers within 1 %, words without punctuation and case; unlike \W this keeps Chinese letters. */
function same(given: Value, gold: Value): boolean {
  if (typeof given === "number" || typeof gold === "number") {
    return Math.abs(Number(given) - Number(gold)) <= 0.01 * Math.abs(Number(gold));
  }
  const plain = (value: Value) =>
    String(value)
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, "");
  return plain(given) === plain(gold);
}

function count(tally: FactTally, gold: Value | null | undefined, given: Value | null | undefined): boolean {
  const right = gold != null && given != null && same(given, gold);
  if (gold != null) tally.gold++;
  if (given != null) tally.given++;
  if (right) tally.right++;
  return right || (gold == null && given == null);
}

function entry<T>(map: Map<string, T>, key: string, empty: () => T): T {
  const value = map.get(key) ?? empty();
  map.set(key, value);
  return value;
}

const emptyFacts = (): FactTally => ({ gold: 0, given: 0, right: 0 });
const emptySeverities = (): SeverityTally => ({ n: 0, exact: 0, near: 0 });

function countAttributes(
  measures: FactMeasures,
  paper: GoldPaper,
  clause: GoldClause,
  read: Attributes,
  on: OnMistake,
) {
  const keys = new Set([...Object.keys(clause.attributes), ...Object.keys(read)]) as Set<keyof Attributes>;
  for (const key of keys) {
    const [gold, given] = [clause.attributes[key], read[key]];
    let right = false;
    for (const name of [`${clause.kind} ${key}`, key, "ALL ATTRIBUTES"]) {
      right = count(entry(measures.attributes, name, emptyFacts), gold, given);
    }
    if (!right) on({ paper, clause, key, gold, given });
  }
}

function countSeverity(
  measures: FactMeasures,
  paper: GoldPaper,
  clause: GoldClause,
  words: ClauseWords,
  read: Attributes,
  on: OnMistake,
) {
  const { kind, severity: gold } = clause;
  if (isProtection(kind) || gold === undefined) return;
  const grade: SeverityGrade = gradeSeverity({
    kind,
    clause: words,
    attributes: read,
    language: paper.language,
    heading: null,
  });
  for (const name of [kind, "ALL SEVERITIES"]) {
    const tally = entry(measures.severities, name, emptySeverities);
    tally.n++;
    if (grade.severity === gold) tally.exact++;
    if (Math.abs(grade.severity - gold) <= 1) tally.near++;
  }
  if (grade.severity !== gold) {
    on({ paper, clause, key: "severity", gold, given: `${grade.severity} (${grade.reasons.join("; ")})` });
  }
}

/**
 * Facts and severities read from the labelled clauses themselves, held against their labels; `onMistake` hears of each
 * difference.
 */
export function measureFacts(papers: readonly GoldPaper[], onMistake: OnMistake = () => {}): FactMeasures {
  const measures: FactMeasures = { attributes: new Map(), severities: new Map(), investment: emptyFacts() };
  for (const paper of papers) {
    const given = readInvestmentUsd(paper.text, paper.parties);
    const right = count(measures.investment, paper.amountUsd, given);
    if (!right) onMistake({ paper, clause: null, key: "investment", gold: paper.amountUsd, given });
    const termMonths = readTermMonths(paper.text);
    for (const clause of paper.clauses) {
      const { kind, quote, start } = clause;
      const words = new ClauseWords(quote);
      const context = { documentText: paper.text, start, heading: null, parties: paper.parties, termMonths };
      const read = readFacts({ clause: words, kind, language: paper.language, context });
      countAttributes(measures, paper, clause, read, onMistake);
      countSeverity(measures, paper, clause, words, read, onMistake);
    }
  }
  return measures;
}
