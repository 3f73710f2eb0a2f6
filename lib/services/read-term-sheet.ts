import { join } from "node:path";
import type { Report } from "../core/report/report";
import { env } from "../env";
import { readInChild } from "../extract/read-in-child";
import type { ReadingStage } from "../extract/reading-stage";

/** A document to read: a file, or pasted text as UTF-8. */
export interface TermSheetFile {
  bytes: Uint8Array;
  /** Null for pasted text. */
  fileName: string | null;
  /** As the sender says, '' where it says nothing. */
  mimeType: string;
}

export interface ReadOptions {
  /** Told as each stage begins. */
  onStage?: (stage: ReadingStage) => void;
  /** Aborting ends the reading at once. */
  signal?: AbortSignal;
}

/**
 * Reads and scores a document in a process of its own, with limits on time and memory. Stores nothing.
 * @throws AppError document-* or rate-limited; the signal's reason where it is aborted.
 */
export function readTermSheet(file: TermSheetFile, options: ReadOptions = {}): Promise<Report> {
  const mimeType = file.mimeType === "" ? null : file.mimeType;
  const childPath = join(env().root, "dist", "reader-child.mjs");
  return readInChild({ bytes: file.bytes, fileName: file.fileName, mimeType }, { ...options, childPath });
}
