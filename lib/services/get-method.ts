import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { env } from "../env";

/** The method page's Markdown, as it is kept beside the code; its figures are filled in by tools/docs. */
export function getMethod(): Promise<string> {
  return readFile(join(env().root, "docs", "method.md"), "utf8");
}
