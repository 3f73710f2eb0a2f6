import { readFile } from "node:fs/promises";
import { basename, resolve } from "node:path";
import { MAX_FILE_BYTES } from "../core/document/file-limits";
import { AppError, type AppErrorCode } from "../core/shared/app-error";
import { type Expansion, findFiles } from "./find-files";
import { inOrder } from "./in-order";

/** Reads one document to what is wanted of it, such as its report; throws AppError. */
export type ReadDocumentFile<T> = (file: {
  bytes: Uint8Array;
  fileName: string | null;
  mimeType: string;
}) => Promise<T>;

/** Why a file has no result. `file` is the path as given or found. */
export interface UnreadFile {
  file: string;
  error: { code: AppErrorCode; message: string };
}

/** One line of the result: what was read, or why there is nothing. */
export type FileResult<T> = { file: string; result: T } | UnreadFile;

async function standardInput(): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of process.stdin) {
    const bytes = Buffer.from(chunk);
    size += bytes.byteLength;
    if (size > MAX_FILE_BYTES) throw new AppError("document-too-large", "Standard input holds more than 20 MB.");
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
}

async function bytesOf(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : null;
    if (code === "ENOENT") throw new AppError("not-found", "There is no file of this name.");
    if (code === "EACCES" || code === "EPERM") throw new AppError("forbidden", "This file may not be opened.");
    throw new AppError("document-damaged", "This file could not be opened.", { cause: error });
  }
}

async function readOne<T>(file: string, cwd: string, read: ReadDocumentFile<T>): Promise<FileResult<T>> {
  try {
    const bytes = file === "-" ? await standardInput() : await bytesOf(resolve(cwd, file));
    const result = await read({ bytes, fileName: file === "-" ? null : basename(file), mimeType: "" });
    return { file, result };
  } catch (error) {
    const known = error instanceof AppError ? error : new AppError("internal", "Reading this file failed.");
    return { file, error: { code: known.code, message: known.message } };
  }
}

function nothingFound({ path }: Expansion): UnreadFile {
  const message = "No document lies here. PDF, DOCX, HTML, Markdown and text files are read.";
  return { file: path, error: { code: "not-found", message } };
}

/**
 * Reads files, folders and patterns, results in the order given.
 * @param width how many documents are read at once.
 */
export async function* readFiles<T>(
  paths: readonly string[],
  cwd: string,
  width: number,
  read: ReadDocumentFile<T>,
): AsyncGenerator<FileResult<T>, void, undefined> {
  const expansions = await findFiles(paths, cwd);
  const work = expansions.flatMap((e): (string | Expansion)[] => (e.files.length === 0 ? [e] : e.files));
  yield* inOrder(
    work,
    width,
    (item): Promise<FileResult<T>> =>
      typeof item === "string" ? readOne(item, cwd, read) : Promise.resolve(nothingFound(item)),
  );
}
