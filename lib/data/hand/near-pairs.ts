import { join } from "node:path";
import type { NearNames } from "../../core/hand/near-names";
import type { PartyKind } from "../../core/hand/party";
import { env } from "../../env";
import { store } from "../client";
import { readDataVersion } from "../deal-index/held-index";
import { findNearPairs } from "./find-near-pairs";

/** So many names are compared in a tenth of a second; more are compared by a thread of their own. */
const LARGE = 10_000;

// Not by an import: Next would look for the program when it bundles this module, and it is a bundle of its own.
const threads = process.getBuiltinModule("node:worker_threads");

interface Held {
  state: string;
  pairs: Promise<NearNames>;
}

// Next loads a module once per bundle; one comparison of all names is enough for the process.
const held = globalThis as typeof globalThis & { stringsAttachedNearPairs?: Map<string, Held> };

/**
 * Pairs of startups or investors that look like one and the same. They are found once for each state of the record: of a
 * million names that takes a thread some seconds, which is waited for.
 */
export function readNearPairs(kind: PartyKind): Promise<NearNames> {
  const path = env().databasePath;
  held.stringsAttachedNearPairs ??= new Map();
  const all = held.stringsAttachedNearPairs;
  return stateOf(kind).then(({ names, state }) => {
    const key = `${path}\0${kind}`;
    const own = all.get(key);
    if (own?.state === state) return own.pairs;
    const pairs = names > LARGE ? findInThread(path, kind) : Promise.resolve(findNearPairs(path, kind));
    all.set(key, { state, pairs });
    // Whoever asks next after a failure tries again.
    pairs.catch(() => all.delete(key));
    return pairs;
  });
}

/** What differs when names have come or gone: the record's version rises with the deals that bring them, the count with a merge. */
async function stateOf(kind: PartyKind): Promise<{ names: number; state: string }> {
  const where = { synthetic: false };
  const [version, names] = await Promise.all([
    readDataVersion(),
    kind === "startup" ? store().startup.count({ where }) : store().investor.count({ where }),
  ]);
  return { names, state: `${version} ${names}` };
}

function findInThread(path: string, kind: PartyKind): Promise<NearNames> {
  return new Promise((resolve, reject) => {
    const worker = new threads.Worker(join(env().root, "dist", "near-names.mjs"), { workerData: { path, kind } });
    worker.once("message", (pairs: NearNames) => resolve(pairs));
    worker.once("error", reject);
    worker.once("exit", () => reject(new Error("the comparison of names ended without a result")));
  });
}
