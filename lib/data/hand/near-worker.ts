import { parentPort, workerData } from "node:worker_threads";
import type { PartyKind } from "../../core/hand/party";
import { findNearPairs } from "./find-near-pairs";

/*
 * Compares the names of a large record in a thread of its own, so that the server answers meanwhile. Bundled as
 * dist/near-names.mjs; started with { path, kind }, it posts the pairs and ends.
 */
const { path, kind } = workerData as { path: string; kind: PartyKind };
parentPort?.postMessage(findNearPairs(path, kind));
