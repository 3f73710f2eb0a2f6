import { join } from "node:path";
import { env } from "../../env";
import { store, write } from "../client";
import { openDatabase } from "../connection";
import { aggregateStatements } from "./aggregate-statements";
import { readDealFacts } from "./read-deal-facts";

/** The sums of so many deals are made in some hundred milliseconds; those of more by a thread of their own. */
const LARGE = 20_000;
/** What the sums are said to be of before they were ever made. */
const NEVER = -1;

// Not by an import: Next would look for the program when it bundles this module, and it is a bundle of its own.
const threads = process.getBuiltinModule("node:worker_threads");

// Next loads a module once per bundle; one making of the sums at a time is enough for the process.
const held = globalThis as typeof globalThis & { stringsAttachedSums?: Map<string, Promise<void>> };

/**
 * Waits until the sums over the deals are up to date; each reader of them asks for it first. Those of a large record that
 * has changed are made in a thread, and the ones before are read meanwhile, as the index of deals does.
 */
export async function freshAggregates(): Promise<void> {
  const { record, sums } = await readVersions();
  if (record === sums) return;
  const path = env().databasePath;
  held.stringsAttachedSums ??= new Map();
  const running = held.stringsAttachedSums;
  const large = await isLarge();
  const making = running.get(path) ?? (large ? makeInThread(path) : make(path)).finally(() => running.delete(path));
  running.set(path, making);
  if (!large || sums === NEVER) return making;
  // Nobody waits for it; whoever asks next after a failure tries again.
  making.catch(() => undefined);
}

/** The state of the record the sums are of: what is computed from them is out of date when it differs. */
export async function readAggregateVersion(): Promise<number> {
  return (await readVersions()).sums;
}

async function readVersions(): Promise<{ record: number; sums: number }> {
  const [row] = await store().$queryRaw<{ record: number; sums: number }[]>`
    SELECT d."version" AS record, a."version" AS sums FROM "DataVersion" d JOIN "AggregateVersion" a ON a."id" = d."id"`;
  return { record: Number(row?.record ?? 0), sums: Number(row?.sums ?? NEVER) };
}

async function isLarge(): Promise<boolean> {
  return (await store().deal.findMany({ select: { id: true }, skip: LARGE, take: 1 })).length > 0;
}

/**
 * Makes the sums within the store's own turn to write. The deals are read on a second connection, which sees what was
 * committed, and nobody else can write until the turn is over.
 */
function make(path: string): Promise<void> {
  return write(async (transaction) => {
    const row = await transaction.dataVersion.findUnique({ where: { id: 1 } });
    const db = openDatabase(path);
    try {
      for (const { sql, values } of aggregateStatements(readDealFacts(db), row?.version ?? 0)) {
        await transaction.$executeRawUnsafe(sql, ...values);
      }
    } finally {
      db.close();
    }
  });
}

function makeInThread(path: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const worker = new threads.Worker(join(env().root, "dist", "aggregates.mjs"), { workerData: { path } });
    worker.once("error", reject);
    worker.once("exit", (code) =>
      code === 0 ? resolve() : reject(new Error("the sums over the deals were not made")),
    );
  });
}
