import { headers } from "next/headers";
import { type ImportProblem, importProblem } from "@/components/import/import-problem";
import { readNote } from "@/lib/auth/flash-note";

/** What the form before came back with: its code stands in the address, the reason in a note that is read once. */
export async function readProblem(params: Record<string, string | string[]>): Promise<ImportProblem | null> {
  return importProblem(params.problem, readNote(await headers(), params.note)?.text ?? null);
}
