/**
 * Prints how well facts and severities are read from the labelled clauses (not from what the engine finds). Usage:
 *
 *   npx tsx tools/corpus/eval-facts.ts [--half A|B|all] [--parties found|labelled|none] [--kind KIND] [--mistakes KEY]
 *
 * --mistakes prints the wrong readings of 'severity', 'investment' or one attribute instead; meant for half A only, half
 * B stays unseen.
 */
import { parseArgs } from "node:util";
import { loadGold, type PartySource } from "./load-gold";
import { measureFacts } from "./measure-facts";

const { values: args } = parseArgs({
  options: {
    half: { type: "string", default: "all" },
    parties: { type: "string", default: "found" },
    mistakes: { type: "string" },
    kind: { type: "string" },
  },
});

const half = args.half.toUpperCase();
if (!["A", "B", "ALL"].includes(half)) throw new Error("--half is A, B or all.");
if (half !== "A" && args.mistakes) throw new Error("--mistakes is for half A: half B stays unseen.");
const papers = loadGold(half, args.parties as PartySource).map((paper) => ({
  ...paper,
  clauses: paper.clauses.filter((clause) => args.kind === undefined || clause.kind === args.kind),
}));

const { attributes, severities, investment } = measureFacts(papers, ({ paper, clause, key, gold, given }) => {
  if (key !== args.mistakes) return;
  const quote = clause === null ? "" : ` ${clause.kind} | ${clause.quote.replace(/\s+/g, " ")}`;
  console.log(`${paper.id} gold=${gold} given=${given}${quote}`);
});

const share = (k: number, n: number): string => (n === 0 ? "    -" : ((100 * k) / n).toFixed(1).padStart(5));

if (!args.mistakes) {
  for (const [name, t] of [...attributes, ["investment", investment] as const].sort(([a], [b]) => a.localeCompare(b))) {
    const counts = `gold ${String(t.gold).padStart(4)} given ${String(t.given).padStart(4)}`;
    console.log(`${name.padEnd(42)} ${counts}  P ${share(t.right, t.given)}  R ${share(t.right, t.gold)}`);
  }
  for (const [name, s] of [...severities].sort(([a], [b]) => a.localeCompare(b))) {
    const counts = `n ${String(s.n).padStart(4)}`;
    console.log(`severity ${name.padEnd(26)} ${counts} exact ${share(s.exact, s.n)} near ${share(s.near, s.n)}`);
  }
}
