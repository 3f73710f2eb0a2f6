import { MAX_FILE_BYTES } from "@/lib/core/document/file-limits";
import { AppError } from "@/lib/core/shared/app-error";

/** @throws AppError document-empty for a file without bytes, document-too-large for one above 20 MB. */
export function refuseBySize(length: number): void {
  if (length === 0) throw new AppError("document-empty", "The file is empty: it has no bytes.");
  if (length > MAX_FILE_BYTES) {
    const size = (length / 1024 / 1024).toFixed(1);
    throw new AppError(
      "document-too-large",
      `The file has ${size} MB; up to 20 MB can be read. Leave out pictures or annexes.`,
    );
  }
}
