import { readFile } from "node:fs/promises";

/** What a process takes: bytes of resident memory, milliseconds of processor time. */
export interface ProcessUsage {
  memory: number;
  processorTime: number;
}

/** Linux counts processor time in ticks of a hundredth of a second on every platform that Node runs on (USER_HZ). */
const TICK = 10;

/** A process's usage from /proc; null where that cannot be told (ended, or not Linux). Source: proc(5). */
export async function processUsage(pid: number): Promise<ProcessUsage | null> {
  try {
    const [status, stat] = await Promise.all([
      readFile(`/proc/${pid}/status`, "utf8"),
      readFile(`/proc/${pid}/stat`, "utf8"),
    ]);
    const kilobytes = /^VmRSS:\s+(\d+) kB$/mu.exec(status)?.[1];
    // The name in brackets may hold spaces; utime and stime are fields 14 and 15, the 12th and 13th after it.
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    const ticks = Number(fields[11]) + Number(fields[12]);
    if (kilobytes === undefined || !Number.isFinite(ticks)) return null;
    return { memory: Number(kilobytes) * 1024, processorTime: ticks * TICK };
  } catch {
    return null;
  }
}
