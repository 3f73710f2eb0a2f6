import { workerData } from "node:worker_threads";
import { buildAggregates } from "./build-aggregates";

/*
 * Makes the sums over a large record in a thread of its own, so that the server answers meanwhile. Bundled as
 * dist/aggregates.mjs; started with { path }, it ends when the sums are written.
 */
const { path } = workerData as { path: string };
buildAggregates(path);
