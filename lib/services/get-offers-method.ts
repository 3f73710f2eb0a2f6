import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { env } from "../env";

/** The formulae of effective value in Markdown; a test works their sums anew. */
export function getOffersMethod(): Promise<string> {
  return readFile(join(env().root, "docs", "offers.md"), "utf8");
}
