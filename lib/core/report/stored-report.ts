import type { DocumentFormat, Language } from "../document/canonical-document";
import type { JudgedReport } from "./judgement/apply-judgement";
import type { Decision } from "./judgement/decision";
import type { Grade, Report } from "./report";

/** A report as it was kept. Its findings are those of the day it was made, whatever the rules say since. */
export interface StoredReport {
  id: string;
  /** ISO moment, UTC. */
  createdAt: string;
  /** As its reader judged it: what pages, exports and comparisons show. */
  report: Report;
  /** As it was read; the same where nothing was decided. */
  reading: Report;
  judgement: Judgements;
  /** True where the running rules, weights or kinds are others than those that made it: scoring again may differ. */
  stale: boolean;
}

/** What the reader decided about a report. */
export interface Judgements extends Omit<JudgedReport, "report"> {
  /** Oldest first, those taken back among them. */
  decisions: Decision[];
}

/** One line of the list of a reader's reports. */
export interface ReportSummary {
  id: string;
  /** ISO moment, UTC. */
  createdAt: string;
  title: string | null;
  /** Name of the file as given; null for pasted text. */
  file: string | null;
  format: DocumentFormat;
  language: Language;
  score: number;
  grade: Grade;
  strings: number;
  protections: number;
  stale: boolean;
  /** How many shared links lead to it now. */
  links: number;
}
