import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { fingerprint } from "./fingerprint.mjs";

/*
 * Bundles the programs that run outside Next: the reader of files and the maker of files, which run as limited child
 * processes, the readers of the deals' index, of the sums over deals and of names that look alike, which run in threads, the keeper of pages, which is
 * loaded into the server, and the command line, its commands that need the database apart. Their own modules go into one file each; packages stay in node_modules, because pdf.js finds its worker, character maps and fonts beside itself.
 */

/** Entry by the bundle's name; one whose source does not exist is left out. */
const ENTRIES = {
  "reader-child": "lib/extract/reader-child.ts",
  "export-child": "lib/export/export-child.ts",
  "deal-index": "lib/data/deal-index/index-worker.ts",
  aggregates: "lib/data/trends/aggregates-worker.ts",
  "near-names": "lib/data/hand/near-worker.ts",
  "kept-pages": "tools/setup/kept-pages.ts",
  "import-child": "lib/data/imports/import-child.ts",
  cli: "lib/cli/main.ts",
  "store-commands": "lib/cli/store-commands.ts",
};
const INPUTS = [
  "lib",
  "tools/setup/kept-pages.ts",
  "package.json",
  "package-lock.json",
  "tsconfig.json",
  "tools/setup/build-bundles.mjs",
];

/**
 * Builds dist/NAME.mjs for every entry, unless they stand for the present sources.
 * @param {string} root the folder that holds package.json
 * @returns {Promise<boolean>} true where something was built
 */
export async function buildBundles(root) {
  const dist = join(root, "dist");
  const stamp = join(dist, ".bundles");
  const inputs = fingerprint(root, INPUTS);
  const entries = Object.entries(ENTRIES).filter(([, source]) => existsSync(join(root, source)));
  const built = entries.every(([name]) => existsSync(join(dist, `${name}.mjs`)));
  if (built && existsSync(stamp) && readFileSync(stamp, "utf8") === inputs) return false;
  mkdirSync(dist, { recursive: true });
  // Loaded from the root that is built, where set-up has installed it by now.
  const { build } = createRequire(join(root, "package.json"))("esbuild");
  for (const [name, source] of entries) {
    const made = join(dist, `.${name}.${process.pid}.mjs`);
    await build({
      absWorkingDir: root,
      entryPoints: [source],
      outfile: made,
      bundle: true,
      platform: "node",
      format: "esm",
      target: "node20.19",
      packages: "external",
      tsconfig: join(root, "tsconfig.json"),
      legalComments: "none",
      logLevel: "warning",
    });
    // A program that starts meanwhile finds the old bundle or the new one, never half of one.
    renameSync(made, join(dist, `${name}.mjs`));
  }
  writeFileSync(stamp, inputs);
  return true;
}

const root = fileURLToPath(new URL("../..", import.meta.url));
if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) await buildBundles(root);
