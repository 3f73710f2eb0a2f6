import { spawnSync } from "node:child_process";
import { root } from "./settings.mjs";

/** Nothing the set-up runs may report home or look for updates. */
const QUIET = {
  NEXT_TELEMETRY_DISABLED: "1",
  CHECKPOINT_DISABLE: "1",
  PRISMA_HIDE_UPDATE_MESSAGE: "1",
  NO_UPDATE_NOTIFIER: "1",
  npm_config_update_notifier: "false",
};

/**
 * Runs a program to its end and keeps its output back; a failure throws with that output.
 * @param {string} program
 * @param {string[]} args
 * @param {Record<string, string>} [extra] further environment
 */
export function run(program, args, extra = {}) {
  const { npm_config_ignore_scripts: _, ...environment } = process.env;
  const result = spawnSync(program, args, {
    cwd: root,
    env: { ...environment, ...QUIET, ...extra },
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
    shell: process.platform === "win32" && !program.endsWith(".exe"),
  });
  if (result.error) throw result.error;
  if (result.status !== 0) {
    const ending = result.signal ? `was ended by ${result.signal}` : `ended with ${result.status}`;
    throw new Error(`${[program, ...args].join(" ")} ${ending}\n${result.stdout}${result.stderr}`);
  }
  return result.stdout;
}

/** Runs a Node program with the Node that runs this one. */
export const runNode = (args, extra) => run(process.execPath, args, extra);

/** Runs npm: the one that started us where it did, else the one on the PATH. */
export function runNpm(args) {
  const npm = process.env.npm_execpath;
  return npm?.endsWith(".js") ? runNode([npm, ...args]) : run("npm", args);
}
