import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";

/** What a process took: CPU time and wall time in milliseconds, the most resident memory in bytes. */
export interface ProcessCost {
  cpu: number;
  wall: number;
  memory: number;
}

const LOOK_EVERY = 20;
/** Linux counts processor time in hundredths of a second. Source: proc(5). */
const TICK = 10;

/**
 * Runs a program to its end and says what it took, from /proc: Linux only.
 * @throws Error where it fails.
 */
export function timedProcess(program: string, args: readonly string[], input = ""): Promise<ProcessCost> {
  const began = Date.now();
  const child = spawn(program, args, { stdio: ["pipe", "ignore", "inherit"] });
  child.stdin.end(input);
  // The system forgets a process once its parent has heard of its end; the children's sum remains.
  const before = childrenTime();
  let memory = 0;
  const look = () => {
    try {
      const status = readFileSync(`/proc/${child.pid}/status`, "utf8");
      memory = Math.max(memory, Number(/^VmHWM:\s+(\d+) kB$/mu.exec(status)?.[1] ?? 0) * 1024);
    } catch {
      // It has ended.
    }
  };
  const looks = setInterval(look, LOOK_EVERY);
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code) => {
      clearInterval(looks);
      if (code !== 0) reject(new Error(`${program} ended with ${code}`));
      else resolve({ cpu: childrenTime() - before, wall: Date.now() - began, memory });
    });
  });
}

/** CPU time of all children that have ended, in milliseconds: fields 16 and 17 of /proc/self/stat. */
function childrenTime(): number {
  const stat = readFileSync("/proc/self/stat", "utf8");
  const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  return (Number(fields[13]) + Number(fields[14])) * TICK;
}
