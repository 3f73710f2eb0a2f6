#!/usr/bin/env node
/*
 * The command line. On a bare clone it first installs and bundles what it needs, and again when the sources have
 * changed; it needs no server, and a database only for accounts and imports. Node's own modules only: nothing else is there yet.
 */
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const setup = fileURLToPath(new URL("../tools/setup/setup.mjs", import.meta.url));
const steps = new URL("../tools/setup/steps.mjs", import.meta.url);
const bundle = new URL("../dist/cli.mjs", import.meta.url);
const readerPath = fileURLToPath(new URL("../dist/reader-child.mjs", import.meta.url));

/** Looked up here: a process only to find that nothing is to do takes as long as the look itself. */
async function isReady() {
  const { STEPS, isCurrent } = await import(steps.href);
  return STEPS.cli.every((step) => isCurrent(step, step.inputs()));
}

// Only a clone has the set-up; an installed package comes with its bundle. Progress goes to standard error, because
// standard output belongs to the reports.
if (existsSync(setup) && !(await isReady())) {
  const { status } = spawnSync(process.execPath, [setup, "--for", "cli"], { stdio: ["ignore", 2, 2] });
  if (status !== 0) process.exit(status ?? 1);
}
const exporterPath = fileURLToPath(new URL("../dist/export-child.mjs", import.meta.url));
const storeCommandsPath = fileURLToPath(new URL("../dist/store-commands.mjs", import.meta.url));
// The database is this product's, wherever the command is run from.
process.env.STRINGS_ATTACHED_ROOT ??= fileURLToPath(new URL("..", import.meta.url));
const { version } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));
const { main } = await import(bundle.href);
process.exitCode = await main(process.argv.slice(2), { readerPath, exporterPath, storeCommandsPath, version });
