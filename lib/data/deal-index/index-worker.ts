import { parentPort, workerData } from "node:worker_threads";
import { provenanceSchema } from "../../core/market/deal-filter";
import { buildDealColumns } from "./build-deal-index";

/*
 * Builds the index of a large data set in a thread of its own, so that the server answers meanwhile. Bundled as
 * dist/deal-index.mjs; started with { path, set }, it posts the columns and ends.
 */
const { path, set } = workerData as { path: string; set: string };
const columns = buildDealColumns(path, provenanceSchema.parse(set));

/** The memory of every column, handed over instead of copied. */
function buffersOf(value: unknown): ArrayBuffer[] {
  if (ArrayBuffer.isView(value)) return value.buffer instanceof ArrayBuffer ? [value.buffer] : [];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(buffersOf) : [];
}

parentPort?.postMessage(columns, [...new Set(buffersOf(columns))]);
