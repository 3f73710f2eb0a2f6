import { join } from "node:path";
import type { Provenance } from "../../core/market/deal-filter";
import { AppError } from "../../core/shared/app-error";
import { env } from "../../env";
import { store } from "../client";
import { buildDealColumns } from "./build-deal-index";
import type { DealColumns } from "./deal-columns";
import { DealIndex } from "./deal-index";

/** So many deals are read in some hundred milliseconds; more are read by a thread of their own. */
const LARGE = 20_000;

// Not by an import: Next would look for the program when it bundles this module, and it is a bundle of its own.
const threads = process.getBuiltinModule("node:worker_threads");

interface Held {
  index: DealIndex | null;
  building: Promise<DealIndex> | null;
}

// Next loads a module once per bundle; one index per data set is enough for the process.
const held = globalThis as typeof globalThis & { stringsAttachedDealIndexes?: Map<string, Held> };

/**
 * The index of a data set as the record stands. While a large one is being read anew the one before is given, which is at
 * most some seconds old; its `columns.version` says of which state it is.
 */
export async function dealIndex(set: Provenance): Promise<DealIndex> {
  const path = env().databasePath;
  held.stringsAttachedDealIndexes ??= new Map();
  const all = held.stringsAttachedDealIndexes;
  const key = `${path}\0${set}`;
  const own = all.get(key) ?? { index: null, building: null };
  all.set(key, own);
  const version = await readDataVersion();
  if (own.index?.columns.version === version) return own.index;
  own.building ??= build(path, set).then(
    (columns) => {
      own.index = new DealIndex(columns);
      own.building = null;
      return own.index;
    },
    (error: unknown) => {
      own.building = null;
      throw error;
    },
  );
  if (own.index === null || own.index.columns.rows <= LARGE) return own.building;
  // Nobody waits for it; whoever asks next after a failure tries again and is told.
  own.building.catch(() => undefined);
  return own.index;
}

/** So often a record that changes all the time is waited for. */
const TRIES = 5;

/**
 * The index of a data set, made from the record as it stands now: where it is being read anew, that is waited for.
 * @throws AppError conflict where the record changes faster than it can be read.
 */
export async function freshDealIndex(set: Provenance): Promise<DealIndex> {
  for (let tries = 0; tries < TRIES; tries++) {
    const index = await dealIndex(set);
    if (index.columns.version === (await readDataVersion())) return index;
    await held.stringsAttachedDealIndexes?.get(`${env().databasePath}\0${set}`)?.building;
  }
  throw new AppError("conflict", "The record is changing all the time now. Ask again when the import is done.");
}

/** The states of the record that the indexes in memory are of, as text: what is drawn from them changes when it does. */
export function heldVersions(): string {
  const all = [...(held.stringsAttachedDealIndexes ?? [])];
  return all.map(([key, { index }]) => `${key}=${index?.columns.version ?? "none"}`).join(" ");
}

/** The state of the record: a number that rises with every change of the deals. */
export async function readDataVersion(): Promise<number> {
  const row = await store().dataVersion.findUnique({ where: { id: 1 } });
  return row?.version ?? 0;
}

/** The state of the record that the index of a data set, as `dealIndex` gives it now, was made from. */
export async function readIndexVersion(set: Provenance): Promise<number> {
  return (await dealIndex(set)).columns.version;
}

async function build(path: string, set: Provenance): Promise<DealColumns> {
  const few = await store().deal.findMany({ where: { provenance: set }, select: { id: true }, skip: LARGE, take: 1 });
  return few.length === 0 ? buildDealColumns(path, set) : buildInThread(path, set);
}

function buildInThread(path: string, set: Provenance): Promise<DealColumns> {
  return new Promise((resolve, reject) => {
    const worker = new threads.Worker(join(env().root, "dist", "deal-index.mjs"), { workerData: { path, set } });
    worker.once("message", (columns: DealColumns) => resolve(columns));
    worker.once("error", reject);
    worker.once("exit", () => reject(new Error("the reader of the deals ended without a result")));
  });
}
