import { env } from "../env";
import { StoreAdapter } from "./connection";
import { type Prisma, PrismaClient } from "./prisma-client/client";

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
export function write<T>(change: (transaction: Store) => Promise<T>): Promise<T> {
  return store().$transaction(change);
}

/** Closes the store of this process; the next use opens it again. Programs that end by themselves call it. */
export async function closeStore(): Promise<void> {
  const open = held.stringsAttachedStore;
  held.stringsAttachedStore = undefined;
  await open?.$disconnect();
}
