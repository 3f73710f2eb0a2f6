import { buildBundles } from "@/tools/setup/build-bundles.mjs";
import { root } from "./database";

/** Builds the reader and the command line where they are older than their sources; `npm test` has done so before. */
export async function readyBundles(): Promise<void> {
  await buildBundles(root);
}
