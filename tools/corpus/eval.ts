import { readByRules, readDocument } from "@/lib/core/reading/read-document";
import { CLAUSE_KINDS, type ClauseKind } from "@/lib/core/taxonomy/clause-kind";
import { extractText } from "@/lib/extract/plain-text";
import { isTuningDocument, type LabelledDocument, loadDocuments } from "../../tests/corpus/load-corpus";
import {
  type DocumentScore,
  figures,
  PROTECTIONS,
  STRINGS,
  scoreFindings,
  type Tally,
  tallyOf,
} from "../../tests/corpus/score-findings";

/*
 * Reads the labelled corpus and prints how well each kind is found.
 *
 *   npx tsx tools/corpus/eval.ts [--half a|b] [--docs dev,ta-03] [--lang en|zh] [--kind KIND] [--rules] [--list]
 *
 * --half a  the documents rules may be tuned on; --half b  those that are only measured: never list these
 * --rules   by the rules alone; without it the learned reader decides, and it has seen these documents: its honest figures
 *           are the cross-validated ones of docs/experiments-reading.md
 * --list    missed labels and false alarms (with the cue that raised them), of --kind alone where given
 */
const option = (name: string): string | undefined => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? undefined : process.argv[at + 1];
};
const kind = option("kind") as ClauseKind | undefined;
const half = option("half");
const prefixes = option("docs")?.split(",");
const language = option("lang");

function isWanted(document: LabelledDocument): boolean {
  if (half !== undefined && isTuningDocument(document.id) !== (half === "a")) return false;
  if (language !== undefined && document.language !== language) return false;
  return prefixes === undefined || prefixes.some((p) => document.id === p || document.id.replace(/-\d+$/, "") === p);
}

const totals = new Map<ClauseKind, Tally>();
const clean = { documents: 0, silent: 0, alarms: 0 };
const severities: [number, number][] = [];
const listed: string[] = [];
const documents = loadDocuments().filter(isWanted);
const started = performance.now();
for (const document of documents) {
  const canonical = extractText(document.text);
  const { findings } = (process.argv.includes("--rules") ? readByRules : readDocument)(canonical);
  add(document, scoreFindings(document, canonical.text, findings));
}
print();

function add(document: LabelledDocument, score: DocumentScore): void {
  for (const [k, t] of score.tallies) {
    const total = tallyOf(totals, k);
    total.gold += t.gold;
    total.found += t.found;
    total.findings += t.findings;
    total.right += t.right;
  }
  severities.push(...score.severities);
  if (!document.spans.some((s) => STRINGS.includes(s.kind))) {
    const alarms = score.alarms.filter((a) => STRINGS.includes(a.kind)).length;
    clean.documents += 1;
    clean.alarms += alarms;
    if (alarms === 0) clean.silent += 1;
  }
  const short = (text: string): string => text.replace(/\s+/g, " ").slice(0, 320);
  for (const m of score.missed)
    if (kind === undefined || m.kind === kind) listed.push(`- missed ${document.id} ${m.kind}: ${short(m.quote)}`);
  for (const a of score.alarms)
    if (kind === undefined || a.kind === kind) listed.push(`+ false  ${document.id} ${a.cue}: ${short(a.quote)}`);
}

function line(name: string, kinds: readonly ClauseKind[]): string {
  const f = figures(totals, kinds);
  const percent = (x: number): string => (100 * x).toFixed(1).padStart(6);
  const counts = [f.gold, f.found, f.findings, f.right].map((n) => String(n).padStart(6)).join("");
  return `${name.padEnd(26)}${counts}  ${percent(f.precision)}${percent(f.recall)}${percent(f.f1)}`;
}

function print(): void {
  if (process.argv.includes("--list"))
    for (const entry of listed.sort((a, b) => a.localeCompare(b))) console.log(entry);
  console.log("kind                        gold found finds right       P     R    F1");
  for (const k of CLAUSE_KINDS) if (kind === undefined || k === kind) console.log(line(k, [k]));
  console.log(`${line("STRINGS", STRINGS)}\n${line("PROTECTIONS", PROTECTIONS)}\n${line("ALL", CLAUSE_KINDS)}`);
  const exact = severities.filter(([a, b]) => a === b).length / Math.max(1, severities.length);
  console.log(
    `severity exact ${(100 * exact).toFixed(1)} %; clean documents silent ${clean.silent} of ${clean.documents}, ${clean.alarms} alarms`,
  );
  console.log(`${documents.length} documents in ${((performance.now() - started) / 1000).toFixed(1)} s`);
}
