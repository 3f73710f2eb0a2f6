import { AppError } from "../core/shared/app-error";

/** Passwords hashed at once: each takes 128 MB, and one of the cores stays free for everything else. */
const AT_ONCE = 2;
/** Passwords that may wait: at 0.4 s each and two at a time, the last of them waits about four seconds. */
const MOST_WAITING = 20;

// Next loads a module once per bundle; the memory is the process's.
const held = globalThis as typeof globalThis & {
  stringsAttachedHashing?: { running: number; waiting: (() => void)[] };
};

/**
 * Runs work that takes much memory when its turn comes.
 * @throws AppError rate-limited where too many wait already.
 */
export async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  held.stringsAttachedHashing ??= { running: 0, waiting: [] };
  const turns = held.stringsAttachedHashing;
  if (turns.running >= AT_ONCE) {
    if (turns.waiting.length >= MOST_WAITING) {
      throw new AppError("rate-limited", "Many people are signing in at this moment. Try again in ten seconds.");
    }
    // Whoever ends hands its place over, so that `running` stays as it is.
    await new Promise<void>((resolve) => turns.waiting.push(resolve));
  } else turns.running += 1;
  try {
    return await work();
  } finally {
    const next = turns.waiting.shift();
    if (next === undefined) turns.running -= 1;
    else next();
  }
}
