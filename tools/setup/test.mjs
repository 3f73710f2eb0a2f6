/**
 * `npm test`: lint, types, unit + integration + corpus + architecture (Vitest), then the browser (Playwright) against
 * the production build. Runs every step even when one fails, so that one run tells all; exits 1 if any failed.
 * Closes with 'N passed, N failed' over all tests, each step of lint and types counting as one.
 */
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "../..");
const results = join(root, ".setup/results");
rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });

const tally = { passed: 0, failed: 0, skipped: 0 };
const failedSteps = [];

/** Runs one program from node_modules/.bin, its output shown as it comes; true where it exited with 0. */
function run(name, bin, args) {
  console.log(`\n== ${name}`);
  const { status } = spawnSync(join(root, "node_modules/.bin", bin), args, {
    cwd: root,
    stdio: "inherit",
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: "1" },
    shell: process.platform === "win32",
  });
  if (status !== 0) failedSteps.push(name);
  return status === 0;
}

/** Reads a runner's JSON report; a runner that died before writing one counts as a failure. */
function report(file, count) {
  try {
    count(JSON.parse(readFileSync(join(results, file), "utf8")));
  } catch {
    tally.failed += 1;
  }
}

for (const [name, bin, args] of [
  ["lint", "biome", ["check", "."]],
  ["types", "tsc", ["-p", "tsconfig.tests.json", "--noEmit"]],
]) {
  tally[run(name, bin, args) ? "passed" : "failed"] += 1;
}

run("unit, integration, corpus, architecture", "vitest", [
  "run",
  "--reporter=default",
  "--reporter=json",
  `--outputFile.json=${join(results, "vitest.json")}`,
]);
report("vitest.json", (r) => {
  tally.passed += r.numPassedTests;
  tally.failed += r.numFailedTests + (r.numFailedTests === 0 ? r.numFailedTestSuites : 0);
  tally.skipped += r.numPendingTests;
});

run("browser", "playwright", ["test"]);
report("playwright.json", ({ stats }) => {
  tally.passed += stats.expected;
  tally.failed += stats.unexpected + stats.flaky;
  tally.skipped += stats.skipped;
});

if (failedSteps.length > 0) console.log(`\nfailed: ${failedSteps.join("; ")}`);
console.log(`\n${tally.passed} passed, ${tally.failed} failed${tally.skipped > 0 ? `, ${tally.skipped} skipped` : ""}`);
process.exit(failedSteps.length > 0 || tally.failed > 0 ? 1 : 0);
