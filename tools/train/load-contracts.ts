import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { gunzipSync } from "node:zlib";
import { CLAUSE_CATEGORIES, type ClauseCategory } from "@/lib/core/clauses/clause-category";
import { CONTRACT_CLASSES } from "@/lib/core/clauses/contract-features";
import { type ReadContractSegment, readContractSegments } from "@/lib/core/clauses/contract-words";
import { segmentContract } from "@/lib/core/clauses/segment-contract";
import { flattenContract } from "./flatten-contract";
import { isMet } from "./learned-document";

/** A clause that CUAD's annotators marked. */
export interface ContractLabel {
  /** Index in `CLAUSE_CATEGORIES`. */
  category: number;
  /** Offsets in the contract's `text`. */
  start: number;
  end: number;
  /** The words by which spans are compared, see measure-contracts.ts. */
  words: Set<string>;
}

/** A labelled commercial contract in the form in which the product reads it. */
export interface LabelledContract {
  id: string;
  /** The text with white space folded as the product's readers fold it. */
  text: string;
  /** CUAD's own text, which spans are compared over, and per offset in `text` the offset in it. */
  source: string;
  sourceAt: Int32Array;
  labels: ContractLabel[];
  segments: ReadContractSegment[];
  /** Per segment one byte per class of the first stage. */
  classes: Uint8Array[];
}

interface StoredContract {
  id: string;
  text: string;
  spans: { category: ClauseCategory; start: number; end: number }[];
}

const FILE = "cuad-train.jsonl.gz";
/** CUAD stays outside the repository: beside it, in a folder named by CUAD_DIR, or where --cuad says. */
const BESIDE = "../../../shared/cuad";

/**
 * The folder that holds CUAD's training part.
 * @param args of the command
 * @throws Error that says where it looked
 */
export function findCuad(args: readonly string[]): string {
  const at = args.indexOf("--cuad");
  const given = (at < 0 ? undefined : args[at + 1]) ?? process.env.CUAD_DIR;
  const folder = given === undefined ? join(import.meta.dirname, BESIDE) : resolve(given);
  if (existsSync(join(folder, FILE))) return folder;
  throw new Error(
    `CUAD's training part is not here: looked for ${FILE} in ${folder}. Name its folder with --cuad FOLDER or CUAD_DIR.`,
  );
}

/** The words of a span as CUAD's own evaluation compares them. Source: evaluate.py of the CUAD repository. */
export function spanWords(text: string): Set<string> {
  return new Set(
    text
      .replace(/[.,;:]/g, "")
      .toLowerCase()
      .replace(/\//g, " ")
      .split(" "),
  );
}

/** A span of a contract's `text` in CUAD's own text. */
export function sourceSpan(
  { sourceAt }: Pick<LabelledContract, "sourceAt">,
  start: number,
  end: number,
): { start: number; end: number } {
  return { start: sourceAt[start] as number, end: (sourceAt[end - 1] as number) + 1 };
}

/** Reads the labelled contracts of a folder, cut and normalised as the product does it. */
export function loadContracts(folder: string): LabelledContract[] {
  const lines = gunzipSync(readFileSync(join(folder, FILE)))
    .toString("utf8")
    .trim()
    .split("\n");
  return lines.map((line) => readLabelled(JSON.parse(line) as StoredContract));
}

function readLabelled(stored: StoredContract): LabelledContract {
  const { text, at, sourceAt } = flattenContract(stored.text);
  const labels = stored.spans.map(({ category, start, end }) => {
    const from = at[start] as number;
    const to = (at[end - 1] as number) + 1;
    return {
      category: CLAUSE_CATEGORIES.indexOf(category),
      start: from,
      end: to,
      words: spanWords(stored.text.slice(start, end)),
    };
  });
  const segments = readContractSegments(segmentContract(text));
  return {
    id: stored.id,
    text,
    source: stored.text,
    sourceAt,
    labels,
    segments,
    classes: segments.map((s) => classesOf(s, labels)),
  };
}

function classesOf({ segment }: ReadContractSegment, labels: readonly ContractLabel[]): Uint8Array {
  const classes = new Uint8Array(CONTRACT_CLASSES);
  for (const label of labels) {
    const shared = Math.min(label.end, segment.end) - Math.max(label.start, segment.start);
    if (!isMet(shared, segment.end - segment.start, label.end - label.start)) continue;
    classes[label.category] = 1;
    classes[CONTRACT_CLASSES - 1] = 1;
  }
  return classes;
}
