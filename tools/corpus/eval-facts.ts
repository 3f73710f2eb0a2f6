/**
 * Holds facts and severities read from the labelled spans against the labels, on the spans themselves (not on what the
 * engine finds). Usage:
 *
 *   npx tsx tools/corpus/eval-facts.ts [--half A|B|all] [--source FOLDER] [--mistakes KEY] [--kind KIND]
 *
 * --source is a folder of NAME.txt + NAME.json pairs; without it the packed corpus in tests/corpus/data is read.
 * --mistakes prints the wrong readings of 'severity' or of one attribute; meant for half A only, half B stays unseen.
 */
import { parseArgs } from "node:util";
import { readFacts } from "@/lib/core/reading/facts/read-facts";
import { readInvestmentUsd } from "@/lib/core/reading/facts/read-investment";
import { readTermMonths } from "@/lib/core/reading/facts/read-term-months";
import type { Attributes } from "@/lib/core/reading/finding";
import { gradeSeverity } from "@/lib/core/reading/severity/grade-severity";
import { isProtection } from "@/lib/core/taxonomy/clause-kind";
import { type GoldDocument, type GoldSpan, loadGold } from "./load-gold";

/** Half A may be read while rules are written; half B only counts. */
const HALF_A = new Set(["dev", "ta", "tb", "tc", "td", "te", "tf", "tgg", "thh", "tp", "tq"]);

const { values: args } = parseArgs({
  options: {
    half: { type: "string", default: "all" },
    source: { type: "string" },
    mistakes: { type: "string" },
    kind: { type: "string" },
    "no-parties": { type: "boolean", default: false },
  },
});

type Value = string | number | boolean;

/** As the strings benchmark compares: numbers within 1 %, words without punctuation and case; Chinese letters count. */
function same(given: Value, gold: Value): boolean {
  if (typeof given === "number" || typeof gold === "number") {
    return Math.abs(Number(given) - Number(gold)) <= 0.01 * Math.abs(Number(gold));
  }
  const plain = (value: Value) =>
    String(value)
      .toLowerCase()
      .replace(/[^\p{L}\p{N}_]+/gu, "");
  return plain(given) === plain(gold);
}

interface Tally {
  gold: number;
  found: number;
  given: number;
  right: number;
}

const byKey = new Map<string, Tally>();
const byKindKey = new Map<string, Tally>();
const severity = new Map<string, { n: number; exact: number; near: number }>();
const investment = { stated: 0, given: 0, right: 0 };

function tally(map: Map<string, Tally>, key: string): Tally {
  const existing = map.get(key) ?? { gold: 0, found: 0, given: 0, right: 0 };
  map.set(key, existing);
  return existing;
}

function countAttributes(document: GoldDocument, span: GoldSpan, given: Attributes): void {
  const gold = span.attributes ?? {};
  for (const key of new Set([...Object.keys(gold), ...Object.keys(given)]) as Set<keyof Attributes>) {
    const wanted = gold[key];
    const got = given[key];
    const right = wanted !== undefined && got !== undefined && same(got, wanted);
    for (const t of [tally(byKey, key), tally(byKindKey, `${span.kind} ${key}`)]) {
      if (wanted !== undefined) t.gold++;
      if (got !== undefined) t.given++;
      if (right) {
        t.found++;
        t.right++;
      }
    }
    if (!right && args.mistakes === key) {
      console.log(`${document.id} ${span.kind} gold=${wanted} given=${got} | ${span.quote.replace(/\s+/g, " ")}`);
    }
  }
}

function countSeverity(document: GoldDocument, span: GoldSpan, given: Attributes): void {
  if (isProtection(span.kind) || span.severity === undefined) return;
  const grade = gradeSeverity({
    kind: span.kind,
    quote: span.quote,
    attributes: given,
    language: document.language,
    heading: null,
  });
  for (const key of [span.kind, "ALL"]) {
    const s = severity.get(key) ?? { n: 0, exact: 0, near: 0 };
    s.n++;
    if (grade.severity === span.severity) s.exact++;
    if (Math.abs(grade.severity - span.severity) <= 1) s.near++;
    severity.set(key, s);
  }
  if (args.mistakes === "severity" && grade.severity !== span.severity) {
    console.log(
      `${document.id} ${span.kind} gold=${span.severity} given=${grade.severity} (${grade.reasons.join("; ")}) | ${span.quote.replace(/\s+/g, " ")}`,
    );
  }
}

function countInvestment(document: GoldDocument): void {
  const given = readInvestmentUsd(document.text, document.parties);
  const stated = document.amountUsd;
  if (stated !== null) investment.stated++;
  if (given !== null) investment.given++;
  const right = given !== null && stated !== null && same(given, stated);
  if (right) investment.right++;
  else if (args.mistakes === "investment") console.log(`${document.id} gold=${stated} given=${given}`);
}

for (const document of loadGold(args.source)) {
  const half = HALF_A.has(/^[a-z]+/.exec(document.id)?.[0] ?? "") ? "A" : "B";
  if (args.half !== "all" && args.half !== half) continue;
  if (args["no-parties"]) document.parties = { company: [], investor: [] };
  countInvestment(document);
  const termMonths = readTermMonths(document.text);
  for (const span of document.spans) {
    if (args.kind && span.kind !== args.kind) continue;
    const given = readFacts({
      quote: span.quote,
      kind: span.kind,
      language: document.language,
      context: { documentText: document.text, start: span.start, heading: null, parties: document.parties, termMonths },
    });
    countAttributes(document, span, given);
    countSeverity(document, span, given);
  }
}

const percent = (k: number, n: number) => (n === 0 ? "    -" : `${((100 * k) / n).toFixed(1).padStart(5)}`);
function printTallies(map: Map<string, Tally>): void {
  for (const [key, t] of [...map].sort(([a], [b]) => a.localeCompare(b))) {
    console.log(
      `${key.padEnd(42)} gold ${String(t.gold).padStart(4)} given ${String(t.given).padStart(4)}  P ${percent(t.right, t.given)}  R ${percent(t.found, t.gold)}`,
    );
  }
}
if (!args.mistakes) {
  const all = [...byKey.values()].reduce((sum, t) => ({
    gold: sum.gold + t.gold,
    found: sum.found + t.found,
    given: sum.given + t.given,
    right: sum.right + t.right,
  }));
  printTallies(byKindKey);
  printTallies(byKey);
  printTallies(new Map([["ALL ATTRIBUTES", all]]));
  for (const [kind, s] of severity) {
    console.log(
      `severity ${kind.padEnd(26)} n ${String(s.n).padStart(4)} exact ${percent(s.exact, s.n)} near ${percent(s.near, s.n)}`,
    );
  }
  console.log(`investment: stated ${investment.stated}, given ${investment.given}, right ${investment.right}`);
}
