import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { root, settings } from "./settings.mjs";

/** Where systems put Chromium or Chrome, most usual first. */
const USUAL_PATHS = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

/** Path of a browser for the tests: CHROMIUM_PATH, an installed one, Playwright's own; null where there is none. */
export function findChromium() {
  const chosen = settings().CHROMIUM_PATH;
  if (chosen) {
    if (!existsSync(chosen)) throw new Error(`CHROMIUM_PATH names ${chosen}, which does not exist.`);
    return chosen;
  }
  const installed = USUAL_PATHS.find((path) => existsSync(path));
  if (installed) return installed;
  const { chromium } = createRequire(join(root, "package.json"))("playwright-core");
  const own = chromium.executablePath();
  return own && existsSync(own) ? own : null;
}

/**
 * Installs a browser where there is none: the system's package as root on Debian and its kin, else Playwright's.
 * @param {(program: string, args: string[]) => string} run
 */
export function ensureChromium(run) {
  if (findChromium()) return;
  console.log("Installing Chromium for the tests …");
  if (process.getuid?.() === 0 && existsSync("/usr/bin/apt-get")) {
    try {
      run("apt-get", ["update"]);
      run("apt-get", ["install", "-y", "--no-install-recommends", "chromium"]);
    } catch (error) {
      console.log(`apt-get could not install it (${error.message.split("\n")[0]}); trying Playwright's own.`);
    }
  }
  if (!findChromium()) {
    run(process.execPath, [join(root, "node_modules", "@playwright", "test", "cli.js"), "install", "chromium"]);
  }
  if (!findChromium()) throw new Error("No Chromium was found. Install one, or set CHROMIUM_PATH.");
}
