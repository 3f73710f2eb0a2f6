/*
 * How a report of 300 pages behaves in a browser, beside one of 3 pages of the same text. Against a running server:
 *   npx tsx tools/bench/long-report.ts http://localhost:3000 [pages]
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type BrowserContext, chromium, type Page } from "@playwright/test";
import { CLAUSE_KINDS } from "../../lib/core/taxonomy/clause-kind";
import { kindExamples } from "../../lib/core/taxonomy/kind-examples";
import { toPdf } from "./make-papers";

const LINES_PER_PAGE = 52;
/** Long tasks are those of more than 50 ms: what a reader may notice. The browser reports no shorter ones. */
const KEY_PRESSES = 20;
const SCROLLS = 60;

const root = join(import.meta.dirname, "../..");
const [base = "http://localhost:3000", pages = "300"] = process.argv.slice(2);

/** Clauses as the pages on the kinds show them, in English. */
const CLAUSES = CLAUSE_KINDS.flatMap((kind) => kindExamples(kind).reads.filter(({ lang }) => lang === "en"));
/** Clauses between two ordinary papers: about one finding a page, more than contracts of that length have. */
const CLAUSES_A_TIME = 4;

/** Ordinary papers with clauses of all kinds between them, again and again, cut after so many pages. */
function paperOf(count: number): string {
  const folder = join(root, "tests/fixtures/ordinary");
  const names = readdirSync(folder).filter((name) => name.endsWith(".txt") && !name.startsWith("zh"));
  const papers = names.sort().map((name) => readFileSync(join(folder, name), "utf8").split("\n"));
  const lines: string[] = [];
  for (let round = 0; lines.length < count * LINES_PER_PAGE; round++) {
    for (let i = 0; i < CLAUSES_A_TIME; i++) {
      const { words } = CLAUSES[(round * CLAUSES_A_TIME + i) % CLAUSES.length] ?? { words: "" };
      lines.push(`${lines.length}. ${words.replaceAll(/\[\[|\]\]/g, "")}`, "");
    }
    lines.push(...(papers[round % papers.length] ?? []), "");
  }
  return lines.slice(0, count * LINES_PER_PAGE).join("\n");
}

/** Keeps what the browser counts: tasks of more than 50 ms, and the time from a press to the next picture. */
function watch(): void {
  const seen = { tasks: [] as number[] };
  Object.assign(window, { seen });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) seen.tasks.push(Math.round(entry.duration));
  }).observe({ type: "longtask", buffered: true });
}

/** The long tasks since the last call, in milliseconds. */
function tasks(page: Page): Promise<number[]> {
  return page.evaluate(() => (window as unknown as { seen: { tasks: number[] } }).seen.tasks.splice(0));
}

const said = (list: readonly number[]) =>
  list.length === 0
    ? "none"
    : `${list.length}, longest ${Math.max(...list)} ms, together ${list.reduce((a, b) => a + b, 0)} ms`;
const middle = (list: readonly number[]) => [...list].sort((a, b) => a - b)[list.length >> 1] ?? 0;

/** Milliseconds from a key press to the second picture after it. */
async function press(page: Page, key: string): Promise<number> {
  return page.evaluate(
    (key) =>
      new Promise<number>((done) => {
        const began = performance.now();
        document.body.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true }));
        requestAnimationFrame(() => requestAnimationFrame(() => done(performance.now() - began)));
      }),
    key,
  );
}

async function measure(context: BrowserContext, count: number): Promise<void> {
  const answer = await context.request.post(`${base}/api/v1/reports`, {
    multipart: {
      file: { name: `${count}-pages.pdf`, mimeType: "application/pdf", buffer: Buffer.from(toPdf(paperOf(count))) },
    },
    headers: { origin: base },
    timeout: 180_000,
  });
  const { data } = (await answer.json()) as {
    data: { id: string; report: { findings: unknown[]; blocks: unknown[] } };
  };
  const asked = Date.now();
  const html = await context.request.get(`${base}/reports/${data.id}`, { timeout: 180_000 });
  const answered = Date.now() - asked;
  const page = await context.newPage();
  await page.addInitScript(watch);
  const began = Date.now();
  await page.goto(`${base}/reports/${data.id}`, { waitUntil: "domcontentloaded" });
  const drawn = Date.now() - began;
  await page.locator(".bench .item.is-on").first().waitFor();
  const alive = page.locator(".finding.is-on").first();
  const first = await alive.getAttribute("id");
  for (;;) {
    await press(page, "j");
    if ((await alive.getAttribute("id")) !== first) break;
  }
  const usable = Date.now() - began;
  await page.waitForLoadState("networkidle");
  const loading = await tasks(page);
  const keys: number[] = [];
  for (let i = 0; i < KEY_PRESSES; i++) keys.push(await press(page, "j"));
  const walking = await tasks(page);
  await page.locator(".paper").hover();
  for (let i = 0; i < SCROLLS; i++) {
    await page.mouse.wheel(0, 900);
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(done)));
  }
  const scrolling = await tasks(page);
  await page.locator("[data-search]").click();
  await page.keyboard.type("investor", { delay: 30 });
  await page.waitForTimeout(300);
  const searching = await tasks(page);
  const nodes = await page.evaluate(() => document.getElementsByTagName("*").length);
  console.log(
    [
      `${count} pages: ${data.report.findings.length} findings, ${data.report.blocks.length} blocks, ${nodes} elements`,
      `  HTML ${((await html.body()).length / 1e6).toFixed(2)} MB, answered in ${answered} ms; drawn after ${drawn} ms, takes keys after ${usable} ms`,
      `  long tasks while loading: ${said(loading)}`,
      `  next finding: middle ${middle(keys).toFixed(0)} ms, longest ${Math.max(...keys).toFixed(0)} ms to the second picture; long tasks: ${said(walking)}`,
      `  ${SCROLLS} turns of the wheel: long tasks: ${said(scrolling)}`,
      `  looking for a word: long tasks: ${said(searching)}`,
    ].join("\n"),
  );
  await page.close();
  await context.request.delete(`${base}/api/v1/reports/${data.id}`, { headers: { origin: base } });
}

const chromiumPath = "/usr/bin/chromium";
const browser = await chromium.launch({
  ...(existsSync(chromiumPath) ? { executablePath: chromiumPath } : {}),
  args: [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
  ],
});
const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
for (const count of [3, Number(pages)]) await measure(context, count);
await browser.close();
