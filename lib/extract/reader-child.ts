/*
 * The reader's process: takes a file, answers with a report, a contract's reading or an error, and waits for the next until
 * it is ended. Who started it limits its time and memory; nothing here needs the network, the store or a setting.
 */
import { setFlagsFromString } from "node:v8";
import { AppError } from "@/lib/core/shared/app-error";
import { prepareReading } from "./child/prepare-reading";
import type { ReaderJob, ReaderMessage } from "./child/reader-message";
import { scoreBytes } from "./child/score-bytes";
import type { ReadingStage } from "./reading-stage";

/*
 * Node first interprets a regular expression and compiles it when it comes again. The reader's are long and come again: compiled
 * at once a first paper takes half the processor time, later ones three quarters. A Node without this switch passes it over.
 */
setFlagsFromString("--no-regexp-tier-up");

/** The reader of contracts, with its weights: few processes are asked for one. */
const contracts = () => import("./child/read-contract-bytes");

/** A process that nobody has handed a file to for so many milliseconds waits for the next one, and can do ahead what that begins with. */
const IDLE_AFTER = 200;

/** Milliseconds between reports of memory, on systems without /proc. */
const MEMORY_EVERY = 250;

const DAMAGED = "The file is damaged: reading it failed half-way. Get a fresh copy, or save it again as PDF or DOCX.";

let reading = false;

function say(message: ReaderMessage): void {
  process.send?.(message);
}

/** Sends the one answer to a file. */
function answer(message: ReaderMessage): void {
  if (!reading) return;
  reading = false;
  process.channel?.ref();
  say(message);
}

function answerError(error: unknown): void {
  // Whatever a parser throws beyond its own errors, it threw over this file.
  const known = error instanceof AppError ? error : new AppError("document-damaged", DAMAGED, { cause: error });
  answer({ type: "error", code: known.code, message: known.message, details: { ...known.details } });
}

function start(job: ReaderJob): void {
  clearTimeout(idle);
  reading = true;
  // While a file is read, only the work itself keeps the process alive, so that work which stops half-way shows.
  process.channel?.unref();
  const onStage = (stage: ReadingStage) => say({ type: "stage", stage });
  const read: Promise<ReaderMessage> =
    job.task === "clauses"
      ? contracts().then(async ({ readContractBytes }) => ({
          type: "clauses",
          reading: await readContractBytes(job, onStage),
        }))
      : scoreBytes(job, onStage).then((report) => ({ type: "report", report }));
  read.then(answer, answerError);
}

// pdf.js leaves promises of side work without a handler: one of them failing must not end a reading that goes on. Where
// nothing goes on any more, the process has nothing left to do and answers that the file is damaged.
process.on("unhandledRejection", () => {});
process.on("uncaughtException", (error) => (reading ? answerError(error) : process.exit(1)));
process.on("beforeExit", () => answerError(null));
// Who started it is gone: there is nobody to read for.
process.on("disconnect", () => process.exit(0));
process.on("message", start);
const idle = setTimeout(prepareReading, IDLE_AFTER);
if (process.platform !== "linux") {
  setInterval(() => say({ type: "memory", resident: process.memoryUsage.rss() }), MEMORY_EVERY).unref();
}
