import type { DocumentFormat, Language } from "../document/canonical-document";
import type { Grade, Report } from "./report";

/** A report as it was kept. Its findings are those of the day it was made, whatever the rules say since. */
export interface StoredReport {
  id: string;
  /** ISO moment, UTC. */
  createdAt: string;
  report: Report;
  /** True where the running rules, weights or kinds are others than those that made it: scoring again may differ. */
  stale: boolean;
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
}
