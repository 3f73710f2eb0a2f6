import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setFlagsFromString } from "node:v8";
import { readClauses } from "@/lib/core/clauses/read-clauses";
import { ALL_CUES } from "@/lib/core/reading/cues/all-cues";
import { neededWords } from "@/lib/core/reading/matching/needed-words";
import { readDocument } from "@/lib/core/reading/read-document";
import { buildReport } from "@/lib/core/report/build-report";
import { extractDocument } from "@/lib/extract/extract-document";
import { openPdf } from "@/lib/extract/pdf/open-pdf";
import { extractText } from "@/lib/extract/plain-text";
import { adversarialTexts } from "./adversarial-texts";
import { columns, cpuTime, leastTimes, median } from "./cpu-time";
import { tenPagePapers, toDocx, toPdf } from "./make-papers";

/*
 * How fast papers are read, as CPU time and as ratios within one run: `npm run bench`. See README.md beside this file.
 */
const PAPERS = 12;
// As the product's reading processes do (lib/extract/reader-child.ts).
setFlagsFromString("--no-regexp-tier-up");
const ROUNDS = 4;
const ADVERSARIAL_LENGTH = 1_000_000;
const MOST_TIMES_NORMAL = 3;

function show(name: string, times: readonly number[], bytes: number, note = ""): number {
  const middle = median(times);
  const total = times.reduce((a, b) => a + b, 0);
  console.log(columns([name, middle.toFixed(1), (bytes / 1000 / total).toFixed(2), note], [34, 8, 8, 0]));
  return middle;
}

function read(text: string): void {
  const document = extractText(text);
  buildReport({ document, reading: readDocument(document), file: null });
}

async function readFile(bytes: Uint8Array, fileName: string): Promise<void> {
  const document = await extractDocument(bytes, { fileName });
  buildReport({ document, reading: readDocument(document), file: fileName });
}

/** What pdf.js alone takes to give a PDF's text: the floor of every reader built on it. */
async function pdfText(bytes: Uint8Array): Promise<void> {
  const pdf = await openPdf(bytes);
  for (let n = 1; n <= pdf.numPages; n++) await (await pdf.getPage(n)).getTextContent();
  await pdf.destroy();
}

async function benchPapers(): Promise<boolean> {
  const papers = tenPagePapers(PAPERS);
  const bytes = papers.reduce((sum, text) => sum + text.length, 0);
  const documents = papers.map((text) => extractText(text));
  const docx = await Promise.all(papers.map((text) => toDocx(text)));
  const pdfs = papers.map((text) => toPdf(text));
  console.log(
    `${papers.length} papers of ten pages (5,000 words), ${Math.round(bytes / papers.length / 1000)} kB of text each`,
  );
  console.log(columns(["", "ms CPU", "MB/s", ""], [34, 8, 8, 0]));
  const reading = show("reading alone", await leastTimes(documents, ROUNDS, readDocument), bytes);
  const readings = documents.map((document) => ({ document, reading: readDocument(document), file: null }));
  show("report alone", await leastTimes(readings, ROUNDS, buildReport), bytes);
  show("text: extraction alone", await leastTimes(papers, ROUNDS, extractText), bytes);
  show("text: whole", await leastTimes(papers, ROUNDS, read), bytes);
  show("Word: whole", await leastTimes(docx, ROUNDS, (file) => readFile(file, "paper.docx")), bytes);
  const bare = show("PDF: its text by pdf.js alone", await leastTimes(pdfs, ROUNDS, pdfText), bytes);
  const extracted = show(
    "PDF: extraction alone",
    await leastTimes(pdfs, ROUNDS, (file) => extractDocument(file, { fileName: "paper.pdf" })),
    bytes,
  );
  const whole = show("PDF: whole", await leastTimes(pdfs, ROUNDS, (file) => readFile(file, "paper.pdf")), bytes);
  console.log(
    `whole PDF: ${(whole / extracted).toFixed(2)} times its extraction (aim: 1.2), ${(whole / bare).toFixed(2)} times pdf.js alone`,
  );
  await benchGrep(papers.join("\n"), reading * papers.length);
  return reading <= 10;
}

/** The words of the cues as `grep -E -i -f` looks for them, against the reading, over the same text. */
async function benchGrep(text: string, readingTime: number): Promise<void> {
  if (spawnSync("grep", ["--version"]).error !== undefined) {
    console.log("grep is not installed here: not compared");
    return;
  }
  const folder = mkdtempSync(join(tmpdir(), "strings-attached-bench-"));
  try {
    const reasons = ALL_CUES.flatMap((kind) => [...kind.cues, ...kind.lookAlikes]);
    const words = new Set(reasons.flatMap(({ all }) => all.flatMap((pattern) => neededWords(pattern).flat())));
    const patterns = [...words].map((word) => word.replaceAll("\u0001", "\\b").replaceAll(/[.*+?^${}()|[\]]/g, "\\$&"));
    const patternFile = join(folder, "patterns");
    const textFile = join(folder, "text");
    writeFileSync(patternFile, patterns.join("\n"));
    writeFileSync(textFile, text);
    const script = 'grep -E -i -c -f "$1" "$2" > /dev/null; times';
    const run = spawnSync("bash", ["-c", script, "bench", patternFile, textFile], { encoding: "utf8" });
    const [user = 0, system = 0] = (run.stdout.split("\n")[1] ?? "").split(" ").map(seconds);
    const grep = (user + system) * 1000;
    const speed = (text.length / 1000 / grep).toFixed(2);
    console.log(
      `grep -E -i -f over ${patterns.length} words of the cues: ${grep.toFixed(0)} ms, ${speed} MB/s; reading takes ${(readingTime / grep).toFixed(2)} times that`,
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** '0m1.234s' -> 1.234 */
function seconds(text: string): number {
  const found = /(\d+)m([\d.]+)s/.exec(text);
  return found === null ? 0 : Number(found[1]) * 60 + Number(found[2]);
}

/** Adversarial texts against an ordinary text of their length; false where one takes too long. */
async function benchAdversarial(what: string, ordinary: string, work: (text: string) => unknown): Promise<boolean> {
  const normal = ordinary.repeat(Math.ceil(ADVERSARIAL_LENGTH / ordinary.length)).slice(0, ADVERSARIAL_LENGTH);
  const floor = Math.min(...(await leastTimes([normal], 2, work)));
  console.log(`\n1 MB of ${what}: ${floor.toFixed(0)} ms CPU; adversarial texts of that length:`);
  let isWithin = true;
  for (const [name, text] of Object.entries(adversarialTexts(ADVERSARIAL_LENGTH))) {
    const time = await cpuTime(() => work(text));
    const ratio = time / floor;
    isWithin &&= ratio <= MOST_TIMES_NORMAL;
    const mark = ratio > MOST_TIMES_NORMAL ? `above ${MOST_TIMES_NORMAL}` : "";
    console.log(columns([name, time.toFixed(0), ratio.toFixed(2), mark], [34, 8, 8, 0]));
  }
  return isWithin;
}

const CONTRACT = join(import.meta.dirname, "../../tests/fixtures/contracts/flour-supply.txt");
const isFast = await benchPapers();
const isSteady = [
  await benchAdversarial("papers, from text to report", `${tenPagePapers(PAPERS).join("\n\n")}\n\n`, read),
  await benchAdversarial("contracts, to their clauses", `${readFileSync(CONTRACT, "utf8")}\n\n`, readClauses),
].every(Boolean);
if (!isFast) console.log("Reading took more than 10 ms of CPU per ten-page paper.");
if (!isSteady) console.log(`An adversarial text took more than ${MOST_TIMES_NORMAL} times a normal one.`);
process.exitCode = isSteady ? 0 : 1;
