/**
 * Holds facts and severities read from the labelled spans against the labels, on the spans themselves (not on what the
 * engine finds). Usage:
 *
 *   npx tsx tools/corpus/eval-facts.ts [--half A|B|all] [--parties found|labelled|none] [--kind KIND] [--mistakes KEY]
 *
 * --mistakes prints the wrong readings of 'severity', 'investment' or one attribute; meant for half A only, half B stays
 * unseen. Numbers are the same within 1 %, words without punctuation and case.
 */
import { parseArgs } from "node:util";
import { readFacts } from "@/lib/core/reading/facts/read-facts";
import { readInvestmentUsd } from "@/lib/core/reading/facts/read-investment";
import { readTermMonths } from "@/lib/core/reading/facts/read-term-months";
import type { Attributes } from "@/lib/core/reading/finding";
import { gradeSeverity } from "@/lib/core/reading/severity/grade-severity";
import { isProtection } from "@/lib/core/taxonomy/clause-kind";
import { type GoldClause, type GoldPaper, loadGold, type PartySource } from "./load-gold";

const { values: args } = parseArgs({
  options: {
    half: { type: "string", default: "all" },
    parties: { type: "string", default: "found" },
    mistakes: { type: "string" },
    kind: { type: "string" },
  },
});

interface Tally {
  gold: number;
  given: number;
  right: number;
}

const byKey = new Map<string, Tally>();
const severities = new Map<string, { n: number; exact: number; near: number }>();
const investment = { stated: 0, given: 0, right: 0 };

type Value = string | number | boolean;

function same(given: Value, gold: Value): boolean {
  if (typeof given === "number" || typeof gold === "number") {
    return Math.abs(Number(given) - Number(gold)) <= 0.01 * Math.abs(Number(gold));
  }
  // Unlike \W, this keeps Chinese letters.
  const plain = (value: Value) =>
    String(value)
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, "");
  return plain(given) === plain(gold);
}

const oneLine = (text: string): string => text.replace(/\s+/g, " ");

function countAttributes(paper: GoldPaper, clause: GoldClause, read: Attributes): void {
  const keys = new Set([...Object.keys(clause.attributes), ...Object.keys(read)]) as Set<keyof Attributes>;
  for (const key of keys) {
    const gold = clause.attributes[key];
    const given = read[key];
    const right = gold !== undefined && given !== undefined && same(given, gold);
    for (const name of [`${clause.kind} ${key}`, key, "ALL ATTRIBUTES"]) {
      const tally = byKey.get(name) ?? { gold: 0, given: 0, right: 0 };
      byKey.set(name, tally);
      if (gold !== undefined) tally.gold++;
      if (given !== undefined) tally.given++;
      if (right) tally.right++;
    }
    if (!right && args.mistakes === key) {
      console.log(`${paper.id} ${clause.kind} gold=${gold} given=${given} | ${oneLine(clause.quote)}`);
    }
  }
}

function countSeverity(paper: GoldPaper, clause: GoldClause, attributes: Attributes): void {
  const { kind, quote, severity: gold } = clause;
  if (isProtection(kind) || gold === undefined) return;
  const grade = gradeSeverity({ kind, quote, attributes, language: paper.language, heading: null });
  for (const name of [kind, "ALL SEVERITIES"]) {
    const tally = severities.get(name) ?? { n: 0, exact: 0, near: 0 };
    severities.set(name, tally);
    tally.n++;
    if (grade.severity === gold) tally.exact++;
    if (Math.abs(grade.severity - gold) <= 1) tally.near++;
  }
  if (args.mistakes === "severity" && grade.severity !== gold) {
    console.log(
      `${paper.id} ${kind} gold=${gold} given=${grade.severity} (${grade.reasons.join("; ")}) | ${oneLine(quote)}`,
    );
  }
}

function countInvestment(paper: GoldPaper): void {
  const given = readInvestmentUsd(paper.text, paper.parties);
  if (paper.amountUsd !== null) investment.stated++;
  if (given !== null) investment.given++;
  if (given !== null && paper.amountUsd !== null && same(given, paper.amountUsd)) investment.right++;
  else if (args.mistakes === "investment" && (given !== null || paper.amountUsd !== null)) {
    console.log(`${paper.id} gold=${paper.amountUsd} given=${given}`);
  }
}

const share = (k: number, n: number): string => (n === 0 ? "    -" : ((100 * k) / n).toFixed(1).padStart(5));

function print(): void {
  for (const [name, t] of [...byKey].sort(([a], [b]) => a.localeCompare(b))) {
    const counts = `gold ${String(t.gold).padStart(4)} given ${String(t.given).padStart(4)}`;
    console.log(`${name.padEnd(42)} ${counts}  P ${share(t.right, t.given)}  R ${share(t.right, t.gold)}`);
  }
  for (const [name, s] of [...severities].sort(([a], [b]) => a.localeCompare(b))) {
    console.log(
      `severity ${name.padEnd(26)} n ${String(s.n).padStart(4)} exact ${share(s.exact, s.n)} near ${share(s.near, s.n)}`,
    );
  }
  console.log(`investment: stated ${investment.stated}, given ${investment.given}, right ${investment.right}`);
}

for (const paper of loadGold(args.half, args.parties as PartySource)) {
  countInvestment(paper);
  const termMonths = readTermMonths(paper.text);
  for (const clause of paper.clauses) {
    const { kind, quote, start } = clause;
    if (args.kind && kind !== args.kind) continue;
    const context = { documentText: paper.text, start, heading: null, parties: paper.parties, termMonths };
    const attributes = readFacts({ quote, kind, language: paper.language, context });
    countAttributes(paper, clause, attributes);
    countSeverity(paper, clause, attributes);
  }
}
if (!args.mistakes) print();
