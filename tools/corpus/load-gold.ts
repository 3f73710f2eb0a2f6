import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Language } from "@/lib/core/document/canonical-document";
import type { Attributes, Parties, Severity } from "@/lib/core/reading/finding";
import type { ClauseKind } from "@/lib/core/taxonomy/clause-kind";

/** One labelled span; `start` is its offset in the document's text. */
export interface GoldSpan {
  kind: ClauseKind;
  quote: string;
  start: number;
  severity?: Severity;
  attributes?: Attributes;
}

export interface GoldDocument {
  id: string;
  language: Language;
  text: string;
  /** The labelled deal's two sides. */
  parties: Parties;
  /** The strategic investor's money, dollars; null where not stated or in another currency. */
  amountUsd: number | null;
  spans: GoldSpan[];
}

/** A labelled document as the corpus keeps it. */
interface RawDocument {
  id: string;
  language: Language;
  text: string;
  deal?: { startup?: string; investor?: string; amount_usd?: number | null };
  spans: { kind: ClauseKind; quote: string; nth?: number; severity?: Severity; attributes?: Attributes }[];
}

const PACKED = new URL("../../tests/corpus/data/documents.jsonl", import.meta.url);

function readRaw(source: string | undefined): RawDocument[] {
  if (source === undefined) {
    if (!existsSync(PACKED))
      throw new Error("tests/corpus/data/documents.jsonl is missing: name a folder with --source");
    const lines = readFileSync(PACKED, "utf8").split("\n");
    return lines.filter((line) => line !== "").map((line) => JSON.parse(line) as RawDocument);
  }
  const files = readdirSync(source).filter((name) => name.endsWith(".json"));
  return files.sort().map((name) => ({
    ...(JSON.parse(readFileSync(join(source, name), "utf8")) as Omit<RawDocument, "text">),
    text: readFileSync(join(source, name.replace(/\.json$/, ".txt")), "utf8"),
  }));
}

function nthIndex(text: string, quote: string, nth: number): number {
  let index = -1;
  for (let k = 0; k < nth; k++) index = text.indexOf(quote, index + 1);
  return index;
}

/** The labelled documents, from the packed corpus or from a folder of NAME.txt + NAME.json pairs. */
export function loadGold(source: string | undefined): GoldDocument[] {
  return readRaw(source).map((raw) => ({
    id: raw.id,
    language: raw.language,
    text: raw.text,
    parties: {
      company: raw.deal?.startup ? [raw.deal.startup] : [],
      investor: raw.deal?.investor ? [raw.deal.investor] : [],
    },
    amountUsd: raw.deal?.amount_usd ?? null,
    spans: raw.spans.map((span) => ({ ...span, start: nthIndex(raw.text, span.quote, span.nth ?? 1) })),
  }));
}
