import { type ChildProcess, spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { setTimeout as after } from "node:timers/promises";
import { tenPagePapers } from "./make-papers";

/*
 * What a reading process takes for its first file, and for the next: npx tsx tools/bench/cold-start.ts [FILE]. Without a file
 * a dense paper of ten pages is read. The processes are those of the product (dist/reader-child.mjs); Linux only.
 */
const READER = join(import.meta.dirname, "../../dist/reader-child.mjs");
const ROUNDS = 5;
/** Milliseconds after which a process that waits has done what it can do ahead. */
const IDLE = 3000;
/** Linux counts processor time in hundredths of a second. Source: proc(5). */
const TICK = 10;

const [path] = process.argv.slice(2);
const bytes = path === undefined ? new TextEncoder().encode(tenPagePapers(1)[0]) : new Uint8Array(readFileSync(path));
const fileName = path === undefined ? "paper.txt" : basename(path);

const start = (): ChildProcess =>
  spawn(process.execPath, ["--max-old-space-size=768", READER], {
    env: { NODE_ENV: "production" },
    stdio: ["ignore", "ignore", "inherit", "ipc"],
    serialization: "advanced",
  });

/** CPU time of a process so far, in milliseconds: fields 14 and 15 of its stat. */
function cpuOf({ pid }: ChildProcess): number {
  const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
  const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  return (Number(fields[11]) + Number(fields[12])) * TICK;
}

/** Has the file read; CPU time from handing it over to the answer. */
async function read(child: ChildProcess): Promise<number> {
  const before = cpuOf(child);
  await new Promise<void>((resolve) => {
    child.on("message", (message: { type: string }) => message.type !== "stage" && resolve());
    child.send({ bytes, fileName, mimeType: null, task: "report" });
  });
  return cpuOf(child) - before;
}

const times: Record<string, number[]> = {
  "a process that just starts": [],
  "its next file": [],
  "one that has waited": [],
};
for (let round = 0; round < ROUNDS; round++) {
  const fresh = start();
  times["a process that just starts"]?.push(await read(fresh));
  times["its next file"]?.push(await read(fresh));
  fresh.kill("SIGKILL");
  const waiting = start();
  await after(IDLE);
  times["one that has waited"]?.push(await read(waiting));
  waiting.kill("SIGKILL");
}
for (const [name, all] of Object.entries(times)) console.log(`${name}: ${Math.min(...all)} ms of CPU to the answer`);
