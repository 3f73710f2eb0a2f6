import type { ImportChoices } from "../../core/import/column-mapping";
import type { CsvDialect } from "../../core/import/csv-dialect";
import { mendedChoices, recognizeMended } from "../../core/import/mended-rejects";
import { store } from "../client";
import { headersKeyOf } from "./import-mappings";

/** The import that mended rows came from. */
export interface MendedOrigin {
  fileName: string;
  startedAt: Date;
  /** Mended rows are of the same source: they replace what it said, and do not stand beside it. */
  sourceName: string;
  /** How their file is read. */
  dialect: CsvDialect;
  choices: ImportChoices;
}

/**
 * The import whose rejected rows a file holds: the last one with these columns that rejected any. Null for every other file,
 * and where that import is not on record.
 * @param recognized how the file seems to be written.
 */
export async function findMendedOrigin(
  recognized: CsvDialect,
  beginning: { bytes: Uint8Array; isWhole: boolean },
): Promise<MendedOrigin | null> {
  const mended = recognizeMended(recognized, beginning.bytes, beginning.isWhole);
  if (mended === null) return null;
  const run = await store().importRun.findFirst({
    where: { headersKey: headersKeyOf(mended.headers), rejected: { gt: 0 }, choices: { not: null } },
    orderBy: { id: "desc" },
  });
  if (run === null || run.choices === null) return null;
  return {
    fileName: run.name,
    startedAt: run.startedAt,
    sourceName: run.sourceName ?? run.name,
    dialect: mended.dialect,
    // Written by import-runs.ts and never changed by hand.
    choices: mendedChoices(JSON.parse(run.choices) as ImportChoices),
  };
}
