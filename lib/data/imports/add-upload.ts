import type { AuditActor } from "../../core/access/audit";
import { recognizeDialect } from "../../core/import/recognize-dialect";
import { env } from "../../env";
import { write } from "../client";
import { newId } from "../new-id";
import { recordAudit } from "../record-audit";
import { clearOldUploads } from "./clear-old-uploads";
import { importFiles, readBeginning, removeImportFiles, storeUpload } from "./import-files";
import { addRun, type ImportTarget } from "./import-runs";
import { findMendedOrigin } from "./mended-origin";
import { sourceNameOf } from "./source-name";
import { suggestForSample } from "./suggest-for-sample";

/** A file as it comes, at once or in pieces. */
export interface UploadedFile {
  /** Null for pasted text. */
  fileName: string | null;
  content: Uint8Array | AsyncIterable<Uint8Array> | Iterable<Uint8Array>;
}

/** Stores an upload and notes the import. @returns its id. @throws AppError see `startImport`. */
export async function addUpload(who: AuditActor, file: UploadedFile, target: ImportTarget): Promise<string> {
  await clearOldUploads();
  const id = newId();
  const files = importFiles(env().databasePath, id);
  const stored = await storeUpload(files, file.content instanceof Uint8Array ? [file.content] : file.content);
  try {
    const beginning = readBeginning(files);
    const recognized = recognizeDialect(beginning.bytes);
    const origin = await findMendedOrigin(recognized, beginning);
    const dialect = origin?.dialect ?? recognized;
    const { headersKey, choices } = await suggestForSample(dialect, beginning);
    const fileName = file.fileName ?? "Pasted rows";
    const sourceName = origin?.sourceName ?? sourceNameOf(fileName);
    const run = { id, fileName, target, sourceName, headersKey, dialect, choices, userId: who.userId, ...stored };
    await write(async (transaction) => {
      await addRun(transaction, run);
      const entry = { action: "import.uploaded", entity: "import", entityId: id, subject: fileName } as const;
      await recordAudit(transaction, who, { ...entry, after: { bytes: stored.bytes, sha256: stored.sha256 } });
    });
    return id;
  } catch (error) {
    removeImportFiles(files);
    throw error;
  }
}
