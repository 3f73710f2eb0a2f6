/*
 * Makes a bare clone ready: packages, generated code, database, builds. Uses Node's own modules only, because nothing is
 * installed yet. Steps whose inputs are unchanged are skipped, so a second run takes a moment.
 *
 *   node tools/setup/setup.mjs --for start|test|dev|cli
 */
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { isCurrent, STEPS } from "./steps.mjs";

/** The oldest Node with everything the product uses; package.json says the same. */
const OLDEST_NODE = [20, 19];

function main() {
  const [major, minor] = process.versions.node.split(".").map(Number);
  if (major < OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor < OLDEST_NODE[1])) {
    throw new Error(`Node ${OLDEST_NODE.join(".")} or newer is needed; this is ${process.versions.node}.`);
  }
  const use = process.argv[process.argv.indexOf("--for") + 1] ?? "";
  const steps = STEPS[use];
  if (steps === undefined) throw new Error(`Use --for with one of ${Object.keys(STEPS).join(", ")}.`);
  for (const step of steps) perform(step);
}

/** Runs one step unless it is current, and tells in one line. The stamp is written last: a broken step is run again. */
function perform(step) {
  const inputs = step.inputs();
  if (isCurrent(step, inputs)) return;
  const began = Date.now();
  if (step.stamp !== null) {
    process.stdout.write(`${step.label} … `);
    rmSync(step.stamp, { force: true });
  }
  step.run();
  if (step.stamp === null) return;
  mkdirSync(dirname(step.stamp), { recursive: true });
  // Read again: the lockfile or a generated file can be among what the step itself wrote.
  writeFileSync(step.stamp, step.inputs());
  process.stdout.write(`done (${((Date.now() - began) / 1000).toFixed(1)} s)\n`);
}

try {
  main();
} catch (error) {
  console.error(`\nThe set-up failed. ${error.message}`);
  process.exit(1);
}
