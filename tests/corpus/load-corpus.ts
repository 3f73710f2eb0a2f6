import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { ClauseKind } from "@/lib/core/taxonomy/clause-kind";

export interface GoldSpan {
  kind: ClauseKind;
  quote: string;
  /** Which occurrence of the quote in the text; 1 where absent. */
  nth?: number;
  severity?: 1 | 2 | 3;
  attributes?: Record<string, unknown>;
}

export interface LabelledDocument {
  id: string;
  text: string;
  language: "en" | "zh" | "mixed";
  type: string;
  style: string;
  deal?: { startup?: string; investor?: string; amount_usd?: number };
  spans: GoldSpan[];
}

export interface LabelledSentence {
  text: string;
  lang: "en" | "zh";
  labels: { kind: ClauseKind; severity?: 1 | 2 | 3 }[];
}

const DATA = join(import.meta.dirname, "data");

function readLines<T>(name: string): T[] {
  return readdirSync(DATA)
    .filter((file) => file.startsWith(name))
    .sort()
    .flatMap((file) => readFileSync(join(DATA, file), "utf8").split("\n"))
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as T);
}

/** All labelled documents, in the order of their ids. */
export function loadDocuments(): LabelledDocument[] {
  return readLines<LabelledDocument>("documents-");
}

/** All labelled sentences. */
export function loadSentences(): LabelledSentence[] {
  return readLines<LabelledSentence>("sentences-");
}

/** The half of the documents that rules were tuned on; the other half is only measured. */
export const TUNING_PREFIXES = ["dev", "ta", "tb", "tc", "td", "te", "tf", "tgg", "thh", "tp", "tq"];

export function isTuningDocument(id: string): boolean {
  return TUNING_PREFIXES.includes(id.replace(/-\d+$/, ""));
}
