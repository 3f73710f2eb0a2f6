import type { ContractReading } from "@/lib/core/clauses/contract-reading";
import type { Report } from "@/lib/core/report/report";
import type { AppErrorCode } from "@/lib/core/shared/app-error";
import type { ReadingStage } from "../reading-stage";

/** What the server hands to the reader's process, once. */
export interface ReaderJob {
  bytes: Uint8Array;
  fileName: string | null;
  mimeType: string | null;
  /** An AI investment paper to score, or a commercial contract whose clauses are wanted. */
  task: "report" | "clauses";
}

/** What the reader's process says: any number of stages, its memory, then a report, a contract's reading or an error. */
export type ReaderMessage =
  | { type: "stage"; stage: ReadingStage }
  /** Resident memory in bytes; only where the server cannot look for itself. */
  | { type: "memory"; resident: number }
  | { type: "report"; report: Report }
  | { type: "clauses"; reading: ContractReading }
  | { type: "error"; code: AppErrorCode; message: string; details: Record<string, unknown> };
