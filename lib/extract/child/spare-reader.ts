import { type ReaderLimits, ReaderProcess } from "./reader-process";

/*
 * Starting a reader takes some hundred milliseconds, most of what reading a short paper takes. So one that has started
 * and has read nothing waits for the next file, its weights unpacked meanwhile; each still reads one file only.
 */

interface Spare {
  childPath: string;
  limits: string;
  reader: ReaderProcess;
}

const KEY = Symbol.for("strings-attached.spare-reader");
const shared = globalThis as { [KEY]?: Spare };

/** A reader that has read nothing: the one that waits, else a new one. */
export function takeReader(childPath: string, limits: ReaderLimits): ReaderProcess {
  const spare = shared[KEY];
  if (spare?.childPath !== childPath || spare.limits !== JSON.stringify(limits) || !spare.reader.alive)
    return new ReaderProcess(childPath, limits);
  delete shared[KEY];
  return spare.reader;
}

/** Starts a reader for the next file, unless one waits already. */
export function keepSpareReader(childPath: string, limits: ReaderLimits): void {
  if (shared[KEY]?.reader.alive) return;
  shared[KEY] = { childPath, limits: JSON.stringify(limits), reader: new ReaderProcess(childPath, limits) };
}
