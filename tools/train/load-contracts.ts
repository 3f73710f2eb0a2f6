import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { CLAUSE_CATEGORIES, type ClauseCategory } from "@/lib/core/clauses/clause-category";
import { CLAUSES_TASK } from "@/lib/core/clauses/read-clauses";
import { segmentContract } from "@/lib/core/clauses/segment-contract";
import { readSegments } from "@/lib/core/reading/model/segment-words";
import { classBytes, isMet, type LearnedDocument } from "./learned-document";

/** One line of the file of labelled contracts. */
export interface LabelledContract {
  id: string;
  text: string;
  spans: { category: ClauseCategory; start: number; end: number }[];
}

export interface TrainingContract extends LearnedDocument {
  labelled: LabelledContract;
}

/** Reads labelled contracts (JSON Lines, plain or gzipped), cut and normalised as the product does it. */
export function loadContracts(path: string): TrainingContract[] {
  const bytes = readFileSync(path);
  const text = (path.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8");
  return text
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => readContract(JSON.parse(line) as LabelledContract));
}

function readContract(labelled: LabelledContract): TrainingContract {
  const segments = readSegments(segmentContract(labelled.text), (part) => part);
  const classes = segments.map(({ segment: s }) => {
    const met = labelled.spans.filter((l) =>
      isMet(Math.min(l.end, s.end) - Math.max(l.start, s.start), s.end - s.start, l.end - l.start),
    );
    return classBytes(
      met.map((l) => CLAUSE_CATEGORIES.indexOf(l.category)),
      CLAUSES_TASK,
    );
  });
  return { labelled, segments, classes };
}
