import { createHash } from "node:crypto";
import { closeSync, createReadStream, mkdirSync, openSync, readSync, rmSync } from "node:fs";
import { open } from "node:fs/promises";
import { dirname, join } from "node:path";
import { MAX_IMPORT_BYTES } from "../../core/import/import-run";
import { AppError } from "../../core/shared/app-error";

/** Where an import's own files lie: beside the database, readable by the product's user alone. */
export interface ImportFiles {
  folder: string;
  /** The file as it was uploaded; nothing changes it. */
  upload: string;
  /** The rows of the plan, page by page: see plan-file.ts. */
  plan: string;
  /** Where the running process stands, as JSON. */
  progress: string;
  /** There while the import is asked to stop. */
  cancel: string;
  /** Held by the process that plans, commits or undoes this import. */
  lock: string;
}

/** So many bytes are enough to recognise a file and to show its first rows. */
const BEGINNING = 256 * 1024;
/** Chunks of this size read fastest: they stay in the processor's cache while they are decoded. */
const CHUNK = 256 * 1024;

/** @param runId an id of the record, never text from outside: it becomes a folder's name. */
export function importFiles(databasePath: string, runId: string): ImportFiles {
  const folder = join(importsFolder(databasePath), runId);
  const at = (name: string) => join(folder, name);
  return {
    folder,
    upload: at("upload"),
    plan: at("plan.db"),
    progress: at("progress.json"),
    cancel: at("cancel"),
    lock: at("lock"),
  };
}

/** The folder of all imports; made where there is none. */
export function importsFolder(databasePath: string): string {
  const folder = join(dirname(databasePath), "imports");
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  return folder;
}

/** What was stored of an upload. */
export interface StoredUpload {
  bytes: number;
  sha256: string;
}

/**
 * Writes an upload to its place as it comes, so that its size costs no memory.
 * @throws AppError document-too-large, document-empty; nothing is then left of it.
 */
export async function storeUpload(
  files: ImportFiles,
  content: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
): Promise<StoredUpload> {
  mkdirSync(files.folder, { recursive: true, mode: 0o700 });
  const hash = createHash("sha256");
  let bytes = 0;
  try {
    const file = await open(files.upload, "wx", 0o600);
    try {
      for await (const chunk of content) {
        bytes += chunk.byteLength;
        if (bytes > MAX_IMPORT_BYTES) throw tooLarge();
        hash.update(chunk);
        await file.writeFile(chunk);
      }
    } finally {
      await file.close();
    }
    if (bytes === 0) throw new AppError("document-empty", "The file is empty. Choose one with a header and rows.");
    return { bytes, sha256: hash.digest("hex") };
  } catch (error) {
    removeImportFiles(files);
    throw error;
  }
}

function tooLarge(): AppError {
  const most = MAX_IMPORT_BYTES / 1_000_000;
  return new AppError("document-too-large", `The file is larger than ${most} MB. Split it and import the parts.`);
}

/** The first bytes of the upload, and whether that is all of it. */
export function readBeginning(files: ImportFiles): { bytes: Uint8Array; isWhole: boolean } {
  const file = openSync(files.upload, "r");
  try {
    const buffer = Buffer.alloc(BEGINNING + 1);
    const read = readSync(file, buffer, 0, BEGINNING + 1, 0);
    return { bytes: buffer.subarray(0, Math.min(read, BEGINNING)), isWhole: read <= BEGINNING };
  } finally {
    closeSync(file);
  }
}

/** The upload's bytes in order. The buffer of a chunk is used again for the next. */
export function* readUpload(files: ImportFiles): Generator<Uint8Array> {
  const file = openSync(files.upload, "r");
  try {
    const buffer = Buffer.alloc(CHUNK);
    for (let read = readSync(file, buffer); read > 0; read = readSync(file, buffer)) yield buffer.subarray(0, read);
  } finally {
    closeSync(file);
  }
}

/** The sha256 of the upload as it lies there now. */
export async function hashUpload(files: ImportFiles): Promise<string> {
  const hash = createHash("sha256");
  for await (const chunk of createReadStream(files.upload)) hash.update(chunk as Buffer);
  return hash.digest("hex");
}

/** Removes everything an import has beside its row in the record. */
export function removeImportFiles(files: ImportFiles): void {
  rmSync(files.folder, { recursive: true, force: true });
}
