import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { readDocument } from "../core/reading/read-document";
import { buildReport } from "../core/report/build-report";
import type { Report } from "../core/report/report";
import { AppError } from "../core/shared/app-error";
import { env } from "../env";
import { extractText } from "../extract/plain-text";
import { SHIPPED_SAMPLES, type ShippedSample } from "./shipped-samples";

/** A shipped sample with the report the running engine makes of it. */
export type Sample = ShippedSample & { report: Report };

/** Reports made by this process: neither the files nor the rules change while it runs. */
const made = new Map<string, Promise<Report>>();

/** Reads a shipped file in this process: it is ours, plain text, and needs no child to keep it in bounds. */
async function readSample({ fileName }: ShippedSample): Promise<Report> {
  const document = extractText(await readFile(join(env().root, "samples", fileName), "utf8"));
  return buildReport({ document, reading: readDocument(document), file: fileName });
}

/**
 * One shipped sample, computed by the engine and kept for the life of the process.
 * @throws AppError 'not-found' for another slug.
 */
export async function getSample(slug: string): Promise<Sample> {
  const sample = SHIPPED_SAMPLES.find((s) => s.slug === slug);
  if (!sample) throw new AppError("not-found", "There is no sample of this name.");
  const report = made.get(slug) ?? readSample(sample);
  made.set(slug, report);
  try {
    return { ...sample, report: await report };
  } catch (error) {
    made.delete(slug);
    throw error;
  }
}
