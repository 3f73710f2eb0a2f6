import { readFileSync, renameSync, statSync, writeFileSync } from "node:fs";
import { z } from "zod";
import type { ImportFiles } from "./import-files";

/** What the running process last wrote down. It lies in a file, because the database is being written to meanwhile. */
const writtenSchema = z.object({
  stage: z.string(),
  rowsDone: z.number(),
  rowsTotal: z.number().nullable(),
  secondsLeft: z.number().nullable(),
});
export type WrittenProgress = z.infer<typeof writtenSchema>;

const NOTHING_YET: WrittenProgress = { stage: "starting", rowsDone: 0, rowsTotal: null, secondsLeft: null };

/** Replaces the progress file whole, so that who reads it never sees half of one. */
export function writeProgress(files: ImportFiles, progress: WrittenProgress): void {
  const draft = `${files.progress}.${process.pid}`;
  writeFileSync(draft, JSON.stringify(progress), { mode: 0o600 });
  renameSync(draft, files.progress);
}

export function readProgress(files: ImportFiles): WrittenProgress {
  try {
    const parsed = writtenSchema.safeParse(JSON.parse(readFileSync(files.progress, "utf8")));
    return parsed.success ? parsed.data : NOTHING_YET;
  } catch {
    return NOTHING_YET;
  }
}

/** Milliseconds since the process last said anything; infinite where it never did. */
export function progressAge(files: ImportFiles, now: number): number {
  try {
    return now - statSync(files.progress).mtimeMs;
  } catch {
    return Number.POSITIVE_INFINITY;
  }
}

/** How often a running process writes where it stands, in milliseconds. */
const EVERY = 200;

/**
 * Says where a process stands and how long it may still take. The estimate is what the stages before have taken against their
 * share of the whole.
 */
export class ProgressReporter {
  private readonly began = Date.now();
  private last = 0;
  private stage = "starting";
  private from = 0;
  private share = 0;

  /** @param rowsTotal null until the rows were counted once. */
  constructor(
    private readonly files: ImportFiles,
    private readonly rowsTotal: number | null,
  ) {}

  /**
   * Begins a stage.
   * @param from and to its share of the whole, 0 to 1, as measured (tools/bench/import.ts).
   */
  begin(stage: string, from: number, to: number): void {
    this.stage = stage;
    this.from = from;
    this.share = to - from;
    this.last = 0;
    this.at(0, 0);
  }

  /** @param part how much of the stage is done, 0 to 1. */
  at(rowsDone: number, part: number): void {
    const now = Date.now();
    if (now - this.last < EVERY) return;
    this.last = now;
    const done = this.from + this.share * part;
    const secondsLeft = done < 0.02 ? null : Math.ceil(((now - this.began) / 1000 / done) * (1 - done));
    writeProgress(this.files, { stage: this.stage, rowsDone, rowsTotal: this.rowsTotal, secondsLeft });
  }
}
