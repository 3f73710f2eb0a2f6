import { reportText } from "../../lib/cli/report-text";
import { goldReport } from "../../tests/corpus/gold-report";
import { loadDocuments } from "../../tests/corpus/load-corpus";

/*
 * What the weights make of the labelled papers: how scores and grades are distributed, or the reports of single papers.
 *
 *   npx tsx tools/corpus/show-scores.ts [ID ...]
 */
const wanted = process.argv.slice(2);
const documents = loadDocuments();
if (wanted.length > 0) {
  for (const document of documents.filter((d) => wanted.includes(d.id)))
    console.log(reportText(goldReport(document), { color: false, width: 100 }));
} else {
  const reports = documents.map(goldReport);
  for (const grade of ["A", "B", "C", "D", "E"] as const)
    console.log(`${grade} ${reports.filter((r) => r.grade === grade).length}`);
  const scores = reports.map((r) => r.score).filter((s) => s < 100);
  scores.sort((a, b) => a - b);
  const deciles = Array.from({ length: 11 }, (_, i) => scores[Math.round((i / 10) * (scores.length - 1))]);
  console.log(`deciles of the ${scores.length} papers with strings: ${deciles.join(" ")}`);
  console.log(`at the floor: ${scores.filter((s) => s === 0).length}`);
}
