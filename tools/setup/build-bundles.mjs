import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, resolve } from "node:path";
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
/** Programs that load some of their modules only when they need them: these lie in files of their own beside them. */
const IN_PARTS = new Set(["reader-child"]);
/** Parts of earlier builds stay so long: a process that started before may still ask for them. Milliseconds. */
const KEEP_PARTS = 24 * 60 * 60 * 1000;
/** Prints what the reader's gates need to know of the cues' patterns. */
const TABLES_PRINTER = "tools/setup/print-gate-tables.ts";
const INPUTS = [
  "lib",
  TABLES_PRINTER,
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
  const bundle = async (name, source, plugins) => {
    const { outputFiles } = await build({
      absWorkingDir: root,
      entryPoints: { [name]: source },
      outdir: dist,
      outExtension: { ".js": ".mjs" },
      chunkNames: "parts/[name]-[hash]",
      splitting: IN_PARTS.has(name),
      plugins,
      write: false,
      bundle: true,
      platform: "node",
      format: "esm",
      target: "node20.19",
      packages: "external",
      tsconfig: join(root, "tsconfig.json"),
      legalComments: "none",
      logLevel: "warning",
    });
    return outputFiles;
  };
  const [printer] = await bundle("print-gate-tables", TABLES_PRINTER, []);
  const tables = builtTables(printOf(printer.text));
  for (const [name, source] of entries) {
    const outputFiles = await bundle(name, source, [tables]);
    const program = join(dist, `${name}.mjs`);
    // Parts first: a program that starts meanwhile finds all of the old bundle or of the new one.
    for (const { path, contents } of outputFiles.sort((a) => (a.path === program ? 1 : -1)))
      replaceFile(path, contents);
  }
  dropOldParts(join(dist, "parts"));
  writeFileSync(stamp, inputs);
  return true;
}

/** What a program prints to standard output. */
function printOf(program) {
  const { status, stdout } = spawnSync(process.execPath, ["--input-type=module"], {
    input: program,
    encoding: "utf8",
    maxBuffer: 2 ** 28,
    stdio: ["pipe", "pipe", "inherit"],
  });
  if (status !== 0) throw new Error(`${TABLES_PRINTER} failed.`);
  return stdout;
}

/** Puts the tables into the place of lib/core/reading/candidates/built-tables.ts. */
function builtTables(json) {
  const contents = `export const BUILT_TABLES = JSON.parse(${JSON.stringify(json)});`;
  return {
    name: "built-tables",
    setup: (build) =>
      build.onLoad({ filter: /[\\/]candidates[\\/]built-tables\.ts$/ }, () => ({ contents, loader: "js" })),
  };
}

/** Never leaves half a file where another program may look. */
function replaceFile(path, contents) {
  mkdirSync(dirname(path), { recursive: true });
  const made = `${path}.${process.pid}`;
  writeFileSync(made, contents);
  renameSync(made, path);
}

/** Removes parts that no build has made for a day. */
function dropOldParts(folder) {
  for (const name of existsSync(folder) ? readdirSync(folder) : []) {
    const path = join(folder, name);
    if (Date.now() - statSync(path).mtimeMs > KEEP_PARTS) rmSync(path, { force: true });
  }
}

const root = fileURLToPath(new URL("../..", import.meta.url));
if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) await buildBundles(root);
