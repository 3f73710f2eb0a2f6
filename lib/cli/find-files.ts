import { readdir, stat } from "node:fs/promises";
import { join, resolve } from "node:path";
import { globRoot, globToRegExp, isGlob } from "./glob";

/** Files taken from a folder; a file that is named is read whatever its ending. */
const DOCUMENTS = /\.(?:pdf|docx|html?|md|markdown|txt|text)$/i;

const slashes = (path: string) => path.replaceAll("\\", "/");

/** Paths of the files below a folder, sorted, without hidden folders and installed packages. */
async function walk(folder: string, cwd: string): Promise<string[]> {
  const entries = await readdir(resolve(cwd, folder), { withFileTypes: true }).catch(() => []);
  const found: string[] = [];
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (entry.name.startsWith(".") || entry.name === "node_modules") continue;
    const path = folder === "." ? entry.name : slashes(join(folder, entry.name));
    if (entry.isDirectory()) found.push(...(await walk(path, cwd)));
    else if (entry.isFile()) found.push(path);
  }
  return found;
}

async function expand(path: string, cwd: string): Promise<string[]> {
  const kind = await stat(resolve(cwd, path)).catch(() => null);
  if (kind?.isDirectory()) return (await walk(slashes(path), cwd)).filter((file) => DOCUMENTS.test(file));
  if (kind || !isGlob(path)) return [path];
  const pattern = slashes(path).replace(/^\.\//, "");
  const matches = globToRegExp(pattern);
  return (await walk(globRoot(pattern), cwd)).filter((file) => matches.test(file));
}

/** What a path on the command line stands for; `files` is empty where a folder or pattern holds no document. */
export interface Expansion {
  path: string;
  files: string[];
}

/**
 * Expands files, folders (every document below) and patterns, each file once, in the order given.
 * A name that does not exist is kept: reading it says so.
 */
export async function findFiles(paths: readonly string[], cwd: string): Promise<Expansion[]> {
  const seen = new Set<string>();
  const expansions: Expansion[] = [];
  for (const path of paths) {
    const files = path === "-" ? ["-"] : await expand(path, cwd);
    const fresh = files.filter((file) => !seen.has(resolve(cwd, file)));
    for (const file of fresh) seen.add(resolve(cwd, file));
    if (files.length === 0 || fresh.length > 0) expansions.push({ path, files: fresh });
  }
  return expansions;
}
