import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ensureChromium } from "./chromium.mjs";
import { fingerprint } from "./fingerprint.mjs";
import { run, runNode, runNpm } from "./run.mjs";
import { databasePath, root } from "./settings.mjs";

/*
 * The steps of the set-up, in order. Each says what it makes, from which inputs, and where the stamp of its last run lies.
 * A step is skipped when its result is there and its inputs are unchanged since.
 */

const at = (...parts) => join(root, ...parts);
const SOURCES = ["lib", "package.json", "package-lock.json", "tsconfig.json"];

/** Packages from the lockfile. No install scripts: none of ours needs one, and none can then run. */
const packages = {
  label: "Installing packages",
  stamp: at("node_modules", ".setup-stamp"),
  inputs: () => fingerprint(root, ["package-lock.json"], [process.platform, process.arch]),
  done: () => existsSync(at("node_modules", ".package-lock.json")),
  // Next and the tests need packages that npm counts as development ones, also where NODE_ENV says production.
  run: () => runNpm(["ci", "--ignore-scripts", "--include=dev", "--include=optional"]),
};

/** The client of the store, TypeScript generated from the schema. */
const client = {
  label: "Generating the store's client",
  stamp: at(".setup", "client"),
  inputs: () => fingerprint(root, ["prisma/schema.prisma", "prisma.config.ts", "package-lock.json"]),
  done: () => existsSync(at("lib", "data", "prisma-client", "client.ts")),
  // Generating needs no schema engine, but looks for one and would download it; any program will do.
  run: () =>
    runNode([at("node_modules", "prisma", "build", "index.js"), "generate"], {
      PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
    }),
};

/** Migrations, then the data the product ships with. The stamp lies beside the database, so both go together. */
const database = {
  label: "Filling the database",
  stamp: `${databasePath()}.stamp`,
  inputs: () =>
    fingerprint(root, ["prisma", "lib/data", "lib/core/market", "lib/core/shared", "tools/setup/prepare-database.ts"]),
  done: () => existsSync(databasePath()),
  run: () => runNode([at("node_modules", "tsx", "dist", "cli.mjs"), at("tools", "setup", "prepare-database.ts")]),
};

/** The programs that run outside Next: the command line and the reader of files. */
const bundles = {
  label: "Building the command line",
  stamp: at(".setup", "bundles"),
  inputs: () =>
    fingerprint(root, [...SOURCES, "bin", "tools/setup/build-bundles.mjs", "tools/setup/print-gate-tables.ts"]),
  done: () => existsSync(at("dist")),
  run: () =>
    existsSync(at("tools", "setup", "build-bundles.mjs")) && runNode([at("tools", "setup", "build-bundles.mjs")]),
};

/** The pages, for production. */
const pages = {
  label: "Building the pages",
  stamp: at(".setup", "pages"),
  inputs: () =>
    fingerprint(root, [...SOURCES, "app", "components", "public", "docs", "prisma/schema.prisma", ...configFiles()]),
  done: () => existsSync(at(".next", "BUILD_ID")),
  run: () => runNode([at("node_modules", "next", "dist", "bin", "next"), "build"]),
};

/** A browser for the tests. */
const browser = {
  label: "Looking for Chromium",
  stamp: null,
  inputs: () => "",
  done: () => true,
  run: () => ensureChromium(run),
};

function configFiles() {
  return readdirSync(root).filter((name) => /^(next|postcss)\.config\./.test(name));
}

/** @type {Record<string, typeof packages[]>} the steps each use needs */
export const STEPS = {
  start: [packages, client, database, bundles, pages],
  test: [packages, client, database, bundles, pages, browser],
  dev: [packages, client, database, bundles],
  cli: [packages, client, bundles],
};

/** True where the step's result stands for its present inputs. */
export function isCurrent(step, inputs) {
  return step.stamp !== null && step.done() && existsSync(step.stamp) && readFileSync(step.stamp, "utf8") === inputs;
}
