import { AppError } from "../core/shared/app-error";
import { env } from "../env";
import { isHeld } from "./imports/held-lock";
import { writingLock } from "./imports/writing-lock";
import { type Prisma, PrismaClient } from "./prisma-client/client";
import { StoreAdapter } from "./store-adapter";

/** What a query needs: the client itself or the transaction it runs in. */
export type Store = Prisma.TransactionClient;

// Next loads a module once per bundle; SQLite wants one client per process.
const held = globalThis as typeof globalThis & { stringsAttachedStore?: PrismaClient };

/** The store of this process, opened on first use. */
export function store(): PrismaClient {
  held.stringsAttachedStore ??= new PrismaClient({
    adapter: new StoreAdapter(env().databasePath),
    // Writes wait for each other; an import of a million rows holds the store for some seconds.
    transactionOptions: { maxWait: 30_000, timeout: 120_000 },
  });
  return held.stringsAttachedStore;
}

/**
 * Runs `change` in one transaction that holds the write lock from its first statement (BEGIN IMMEDIATE), so that what
 * it reads stays true until it writes. All or nothing; writes of one process take turns.
 * Inside, use only the transaction that is handed in: the store itself would wait for it to end.
 */
export async function write<T>(change: (transaction: Store) => Promise<T>): Promise<T> {
  // The driver waits for a lock with the whole process; an import of a million rows holds it for a minute.
  for (let waited = 0; isImportWriting(); waited += LOOK_EVERY) {
    if (waited > LONGEST_WAIT)
      throw new AppError("conflict", "A large import is being written. Try again in a minute.");
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY));
  }
  return store().$transaction(change);
}

/** Milliseconds between looks whether an import is done, and the most a write waits for it. */
const LOOK_EVERY = 100;
const LONGEST_WAIT = 30_000;

/** True while a process writes an import, or undoes one: what need not be written now is better left. */
export function isImportWriting(): boolean {
  return isHeld(writingLock(env().databasePath));
}

/** Closes the store of this process; the next use opens it again. Programs that end by themselves call it. */
export async function closeStore(): Promise<void> {
  const open = held.stringsAttachedStore;
  held.stringsAttachedStore = undefined;
  await open?.$disconnect();
}
