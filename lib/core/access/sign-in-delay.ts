/** How many wrong passwords are free before somebody has to wait, by what they are counted for. */
export const FREE_TRIES = {
  /** An account: people mistype, and a program that guesses five has guessed nothing. */
  account: 5,
  /** An address: a whole office can stand behind one. */
  address: 20,
  /** A browser that has signed in to the account before, which is counted by itself. */
  browser: 5,
} as const;

/** The first wait, doubled with each further failure, and the longest: nobody is locked out for more than that. In milliseconds. */
const FIRST_WAIT = 30_000;
const LONGEST_WAIT = 15 * 60_000;

/** Failures older than this are forgotten, in milliseconds. */
export const FAILURES_KEPT = 24 * 60 * 60_000;

/** How long the next try must wait after so many failures, in milliseconds: 0, 30 s, 1 min, 2, 4, 8, 15, 15, ... */
export function waitAfter(failures: number, free: number): number {
  if (failures < free) return 0;
  return Math.min(FIRST_WAIT * 2 ** (failures - free), LONGEST_WAIT);
}
