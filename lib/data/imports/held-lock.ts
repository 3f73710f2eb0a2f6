import { existsSync } from "node:fs";
import Database from "libsql";

/** A lock that is held until it is let go or its process ends, however that comes about. */
export interface HeldLock {
  release(): void;
}

/**
 * Takes a lock that only one process can hold. It is the lock of an empty SQLite file, which the operating system lets go
 * when the process ends, so that a killed process never leaves it behind, as a file with a process number would.
 * @param path file of the lock; made where there is none, and left there.
 * @param wait milliseconds to wait for a process that is about to let go.
 * @returns null where another process holds it.
 */
export function takeLock(path: string, wait = 0): HeldLock | null {
  const db = new Database(path, { timeout: wait });
  try {
    db.exec("BEGIN EXCLUSIVE");
  } catch (error) {
    db.close();
    if (isBusy(error)) return null;
    throw error;
  }
  return {
    release() {
      if (db.inTransaction) db.exec("ROLLBACK");
      db.close();
    },
  };
}

/** True while a process holds the lock. */
export function isHeld(path: string): boolean {
  if (!existsSync(path)) return false;
  const db = new Database(path, { timeout: 0 });
  try {
    // Reading asks only whether somebody has it for itself, so that who looks is in nobody's way.
    db.prepare("SELECT count(*) FROM sqlite_master").get([]);
    return false;
  } catch (error) {
    if (isBusy(error)) return true;
    throw error;
  } finally {
    db.close();
  }
}

/** True where an error says that another process holds what was asked for. */
export function isBusy(error: unknown): boolean {
  return (
    error instanceof Error && /database (?:table )?is locked|SQLITE_BUSY/.test(`${error.message} ${codeOf(error)}`)
  );
}

function codeOf(error: Error): string {
  return "code" in error ? String(error.code) : "";
}
