import type { ContractReading } from "@/lib/core/clauses/contract-reading";
import { readClauses } from "@/lib/core/clauses/read-clauses";
import { extractDocument } from "../extract-document";
import type { ReadingStage } from "../reading-stage";
import type { ReaderJob } from "./reader-message";

/**
 * Everything that touches a hostile contract: bytes to document, document to clauses.
 * @throws AppError with a document-* code.
 */
export async function readContractBytes(
  { bytes, fileName, mimeType }: Omit<ReaderJob, "task">,
  onStage: (stage: ReadingStage) => void,
): Promise<ContractReading> {
  const { text } = await extractDocument(bytes, { fileName, mimeType, onStage });
  onStage("detecting");
  return { text, clauses: readClauses(text) };
}
