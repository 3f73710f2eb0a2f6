import { createHash } from "node:crypto";
import type { ImportChoices } from "../../core/import/column-mapping";
import { store, write } from "../client";
import { foldName } from "../fold-name";

/** How files with the same headers were last read. */
export interface SavedMapping {
  choices: ImportChoices;
  /** Name of the file it was last chosen for. */
  fileName: string;
  savedAt: Date;
}

/** The key of a set of headers: their folded names in order. */
export function headersKeyOf(headers: readonly string[]): string {
  return createHash("sha256")
    .update(JSON.stringify(headers.map(foldName)))
    .digest("hex");
}

/** The mapping last used for files with these headers; null where there is none. */
export async function readMapping(headersKey: string): Promise<SavedMapping | null> {
  const saved = await store().importMapping.findUnique({ where: { headersKey } });
  return saved && { ...saved, choices: JSON.parse(saved.choices) as ImportChoices };
}

/** Keeps the mapping of an import that was planned with it. */
export async function saveMapping(run: {
  headersKey: string | null;
  name: string;
  sourceName: string;
  choices: ImportChoices;
}): Promise<void> {
  if (run.headersKey === null) return;
  const data = {
    fileName: run.name,
    sourceName: run.sourceName,
    choices: JSON.stringify(run.choices),
    savedAt: new Date(),
  };
  const { headersKey } = run;
  const create = { headersKey, ...data };
  await write((transaction) => transaction.importMapping.upsert({ where: { headersKey }, create, update: data }));
}
