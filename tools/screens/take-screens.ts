/*
 * Takes a picture of every page at every width, light and dark, into .setup/screens, to be looked at beside the mocks.
 *   npx tsx tools/screens/take-screens.ts [--base http://localhost:3000] [--only report] [--widths 1440,390] [--themes light] [--axe]
 *       [--database file:/path/of/the/servers.db]
 * With --database an admin is made there, deals are imported, and the pages of the admin are taken, signed in.
 * With --axe each page is also checked against WCAG 2.2 AA, and the exit status says whether a rule was broken.
 */
import { existsSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import AxeBuilder from "@axe-core/playwright";
import { type Browser, type BrowserContext, chromium, type Page } from "@playwright/test";
import { adminScreens } from "./admin-screens";
import { prepareAdmin } from "./prepare-admin";
import { screensToTake } from "./screens-to-take";

const HEIGHTS: Record<string, number> = { "1440": 900, "768": 1024, "390": 844 };

/** WCAG 2.2 AA and what the checker counts as good practice. */
const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

const { values } = parseArgs({
  options: {
    base: { type: "string", default: "http://localhost:3000" },
    out: { type: "string", default: ".setup/screens" },
    only: { type: "string" },
    widths: { type: "string", default: Object.keys(HEIGHTS).reverse().join(",") },
    themes: { type: "string", default: "light,dark" },
    axe: { type: "boolean", default: false },
    database: { type: "string" },
  },
});

const found = process.env.CHROMIUM_PATH ?? "/usr/bin/chromium";
const browser = await chromium.launch({
  ...(existsSync(found) ? { executablePath: found } : {}),
  args: [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
  ],
});
mkdirSync(values.out, { recursive: true });
const screens = screensToTake(values.only);
let signedIn: Awaited<ReturnType<BrowserContext["storageState"]>> | undefined;
if (values.database !== undefined) {
  const context = await browser.newContext({ locale: "en-US" });
  const paths = await prepareAdmin(context, values.base, values.database);
  signedIn = await context.storageState();
  await context.close();
  screens.push(...adminScreens(paths).filter(({ name }) => name.includes(values.only ?? "")));
}
let broken = 0;
for (const theme of values.themes.split(",")) {
  for (const width of values.widths.split(",")) broken += await takeAll(browser, theme, width);
}
await browser.close();
process.exitCode = broken > 0 ? 1 : 0;

/** All pages at one width in one theme. Returns the number of accessibility rules broken. */
async function takeAll(on: Browser, theme: string, width: string): Promise<number> {
  const context = await on.newContext({
    viewport: { width: Number(width), height: HEIGHTS[width] ?? 900 },
    colorScheme: theme === "dark" ? "dark" : "light",
    reducedMotion: "reduce",
    locale: "en-US",
    ...(signedIn === undefined ? {} : { storageState: signedIn }),
  });
  let count = 0;
  for (const screen of screens) {
    const page = await context.newPage();
    await page.goto(new URL(screen.path, values.base).href, { waitUntil: "load" });
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    // The page is drawn by the server; what is done on it needs its script to have started.
    await page.waitForTimeout(400);
    await screen.before?.(page);
    const path = join(values.out, `${screen.name}-${width}-${theme}.png`);
    await page.screenshot({ path, fullPage: screen.window !== true });
    if (await overflows(page)) console.error(`${screen.name} ${width}: wider than the window`);
    if (values.axe && screen.paper !== true) count += await brokenRules(page, `${screen.name} ${width} ${theme}`);
    await page.close();
  }
  await context.close();
  return count;
}

function overflows(page: Page): Promise<boolean> {
  return page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
}

async function brokenRules(page: Page, name: string): Promise<number> {
  const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze();
  for (const { id, help, nodes } of violations) {
    console.error(`${name}: ${id}: ${help}\n${nodes.map((node) => `    ${node.html.slice(0, 160)}`).join("\n")}`);
  }
  return violations.length;
}
