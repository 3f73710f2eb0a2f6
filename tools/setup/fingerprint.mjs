import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative, sep } from "node:path";

/** Folders that hold results, not inputs. */
const RESULTS = new Set(["node_modules", ".next", ".setup", "dist", "prisma-client", "test-results"]);

/**
 * sha256 over the names and contents of files and folders; what is missing counts as missing. Tests are left out: no
 * step of the set-up reads them.
 * @param {string} root folder the paths count from
 * @param {string[]} paths
 * @param {string[]} [also] further text the result depends on
 */
export function fingerprint(root, paths, also = []) {
  const hash = createHash("sha256");
  for (const text of also) hash.update(`${text}\0`);
  for (const file of paths.flatMap((path) => listFiles(join(root, path)))) {
    hash.update(`${relative(root, file).split(sep).join("/")}\0`);
    hash.update(readFileSync(file));
    hash.update("\0");
  }
  return hash.digest("hex");
}

function listFiles(path) {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const skipped = entry.isDirectory() ? RESULTS.has(entry.name) : /\.test\.tsx?$/.test(entry.name);
      return skipped ? [] : listFiles(join(path, entry.name));
    });
}
