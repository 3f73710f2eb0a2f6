/** What the exit status says; `--help` prints the same. The worst that happened decides. */
export const EXIT = {
  ok: 0,
  /** At least one file could not be read. */
  unreadable: 1,
  /** A command of the store was not carried out. */
  failed: 1,
  /** The import was planned, or written, without the rows it rejects. */
  rejected: 2,
  /** Every file was read, and at least one scored under `--fail-under`. */
  underScore: 2,
  /** The command itself was not understood (sysexits' EX_USAGE). */
  usage: 64,
} as const;
