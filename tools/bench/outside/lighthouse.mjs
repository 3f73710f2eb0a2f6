/*
 * Lighthouse's four figures for pages of a running server, as a person on a phone has them (Lighthouse's own default), and
 * what it finds fault with.
 *
 *   node tools/bench/outside/lighthouse.mjs http://localhost:3000 [PATH ...] [--desktop]
 *
 * Needs `npm ci --ignore-scripts` in this folder, and Chromium: the one of CHROMIUM_PATH, else the machine's own.
 */
import { existsSync } from "node:fs";
import { parseArgs } from "node:util";
import { launch } from "chrome-launcher";
import lighthouse, { desktopConfig } from "lighthouse";

const PAGES = ["/", "/trends", "/deals", "/labs"];
const FIGURES = ["performance", "accessibility", "best-practices", "seo"];
/** Everything at once counts as failed below this: an audit of 0.9 is Lighthouse's own limit of green. */
const GREEN = 0.9;

const { values, positionals } = parseArgs({ allowPositionals: true, options: { desktop: { type: "boolean" } } });
const [base, ...paths] = positionals;
if (base === undefined) throw new Error("Say where the server is: lighthouse.mjs http://localhost:3000");

const chrome = await launch({
  chromePath: process.env.CHROMIUM_PATH ?? ["/usr/bin/chromium", "/usr/bin/chromium-browser"].find(existsSync),
  chromeFlags: [
    "--headless=new",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
  ],
});
try {
  console.log(["page".padEnd(14), ...FIGURES.map((figure) => figure.padStart(14))].join(""));
  for (const path of paths.length > 0 ? paths : PAGES) await measure(path);
} finally {
  chrome.kill();
}

async function measure(path) {
  const settings = { port: chrome.port, output: "json", logLevel: "error", onlyCategories: FIGURES };
  const { lhr } = await lighthouse(new URL(path, base).href, settings, values.desktop ? desktopConfig : undefined);
  const figures = FIGURES.map((figure) => String(Math.round((lhr.categories[figure]?.score ?? 0) * 100)).padStart(14));
  console.log([path.padEnd(14), ...figures].join(""));
  for (const figure of FIGURES) {
    for (const { id, weight } of lhr.categories[figure]?.auditRefs ?? []) {
      const audit = lhr.audits[id];
      if (weight === 0 || audit === undefined || audit.score === null || audit.score >= GREEN) continue;
      console.log(`  ${figure}: ${audit.title}${audit.displayValue ? ` (${audit.displayValue})` : ""}`);
      for (const item of audit.details?.items?.slice(0, 3) ?? []) {
        const node = item.node?.snippet ?? item.url ?? item.source?.url ?? item.description;
        if (node) console.log(`    ${node}`);
      }
    }
  }
}
