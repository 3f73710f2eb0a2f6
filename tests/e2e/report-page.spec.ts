import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, type Page, test } from "@playwright/test";
import { expectAccessible } from "./accessibility";

const SAMPLE = "/samples/larkspur-series-b";

async function open(page: Page, path: string): Promise<void> {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(path, { waitUntil: "networkidle" });
}

/** By its key, which works as soon as the page's scripts do. */
async function openFilters(page: Page): Promise<void> {
  await expect(async () => {
    await page.keyboard.press("/");
    await expect(page.getByLabel("Severity")).toBeVisible({ timeout: 1000 });
  }).toPass();
}

const visible = (page: Page) => page.locator(".list [data-item]:visible");

test.describe("filters", () => {
  test("combine, stand in the address, and hold after a reload", async ({ page }) => {
    await open(page, SAMPLE);
    const all = await visible(page).count();
    await openFilters(page);
    await page.getByLabel("Group").selectOption("string");
    await page.getByLabel("Severity").selectOption("3");
    await expect(page).toHaveURL(/group=string/);
    await expect(page).toHaveURL(/severity=3/);
    const hard = await visible(page).count();
    expect(hard).toBeGreaterThan(0);
    expect(hard).toBeLessThan(all);
    await expect(page.getByText(`${hard} of ${all} findings shown`)).toBeAttached();
    await page.getByLabel("Kind").selectOption("cloud_exclusivity");
    await expect(visible(page)).toHaveCount(1);
    await page.reload();
    await expect(visible(page)).toHaveCount(1);
    await page.getByRole("button", { name: `Show all ${all}` }).click();
    await expect(visible(page)).toHaveCount(all);
    await expect(page).not.toHaveURL(/severity|group|kind/);
  });

  test("take the lines from the words they leave out, and the next finding is one that is left", async ({ page }) => {
    await open(page, `${SAMPLE}?group=protection`);
    const string = page.locator('.sheet mark[data-f="1"]').first();
    await expect(string).toHaveCSS("text-decoration-line", "none");
    await page.keyboard.press("j");
    await expect(page).toHaveURL(/#finding-[a-z]$/);
  });

  test("work without a script, and keep the what-if", async ({ browser }) => {
    const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 1440, height: 900 } });
    const page = await context.newPage();
    await page.goto(`${SAMPLE}?whatif=x1`);
    const all = await visible(page).count();
    await page.getByLabel("Severity").selectOption("1");
    await page.getByRole("button", { name: "Show these" }).click();
    await expect(page).toHaveURL(/whatif=x1/);
    await expect(page).toHaveURL(/severity=1/);
    const soft = await visible(page).count();
    expect(soft).toBeGreaterThan(0);
    expect(soft).toBeLessThan(all);
    await context.close();
  });

  test("stay when the what-if changes, and the what-if stays when they change", async ({ page }) => {
    await open(page, SAMPLE);
    await openFilters(page);
    await page.getByLabel("Severity").selectOption("3");
    await page.locator(".finding.is-on").getByRole("link", { name: "Strike" }).click();
    await expect(page).toHaveURL(/whatif=/);
    await expect(page).toHaveURL(/severity=3/);
    await page.getByLabel("Severity").selectOption("");
    await expect(page).toHaveURL(/whatif=/);
    await expect(page).not.toHaveURL(/severity/);
  });
});

test.describe("the document", () => {
  test("has the same words in both layouts", async ({ page }) => {
    await open(page, SAMPLE);
    const words = () => page.locator(".sheet").evaluate((sheet) => sheet.textContent);
    const reading = await words();
    await page.keyboard.press("l");
    await expect(page).toHaveURL(/layout=filed/);
    const paragraph = page.locator(".sheet .para p").first();
    await expect(paragraph).toHaveCSS("white-space", "pre-wrap");
    expect(await words()).toBe(reading);
    await page.getByRole("link", { name: "Reading", exact: true }).click();
    await expect(page).not.toHaveURL(/layout/);
    await expect(paragraph).not.toHaveCSS("white-space", "pre-wrap");
  });

  test("is searched by keyboard, forth and back", async ({ page }) => {
    await open(page, SAMPLE);
    await page.keyboard.press("s");
    await page.keyboard.type("stratus peak");
    const found = page.locator(".docsearch [role=status]");
    await expect(found).toHaveText(/^1 of \d+$/);
    const n = Number((await found.textContent())?.split(" ").at(-1));
    await page.keyboard.press("Enter");
    await expect(found).toHaveText(`2 of ${n}`);
    await page.keyboard.press("Shift+Enter");
    await page.keyboard.press("Shift+Enter");
    await expect(found).toHaveText(`${n} of ${n}`);
    await page.getByRole("button", { name: "Next place" }).click();
    await expect(found).toHaveText(`1 of ${n}`);
    await page.getByLabel("Find in the document").fill("no such words here");
    await expect(found).toHaveText("not found");
  });

  test("marks the findings in view in the list, and does not move itself", async ({ page }) => {
    await open(page, SAMPLE);
    const paper = page.locator(".paper");
    await paper.hover();
    const mark = page.locator('.paper mark[data-f="3"]').first();
    const scroll = () =>
      mark.evaluate((element) => {
        const pane = element.closest(".paper");
        if (pane) pane.scrollTop += element.getBoundingClientRect().top - pane.getBoundingClientRect().top - 200;
      });
    // The first finding is still being brought into view while the page settles.
    await expect(async () => {
      await scroll();
      await expect(page.locator('.list .item[data-f="3"]')).toHaveClass(/is-seen/, { timeout: 1000 });
    }).toPass();
    const before = await paper.evaluate((element) => element.scrollTop);
    expect(await paper.evaluate((element) => element.scrollTop)).toBe(before);
    await expect(page.locator('.list .item[data-f="3"]')).not.toHaveClass(/is-on/);
  });

  test("says in which language its words are", async ({ page }) => {
    await open(page, "/samples/chengguan-letter-of-intent");
    await expect(page.locator(".sheet")).toHaveAttribute("lang", "zh");
    await expect(page.locator(".finding .quote").first()).toHaveAttribute("lang", "zh");
    const quotes = page.locator("td.serif-t").filter({ hasText: /\p{Script=Han}/u });
    for (const quote of await quotes.all())
      expect(await quote.locator("xpath=ancestor-or-self::*[@lang='zh']|.//*[@lang='zh']").count()).toBeGreaterThan(0);
  });
});

/** A sheet with strings behind so many paragraphs that say nothing. */
function longPaper(paragraphs: number): string {
  const sheet = readFileSync(join(import.meta.dirname, "../fixtures/documents/ok/labelled-sheet.txt"), "utf8");
  const lines = Array.from({ length: paragraphs }, (_, i) => `The minutes of meeting ${i + 1} were read and approved.`);
  return [...lines, sheet].join("\n\n");
}

test.describe("a long document", () => {
  test("is whole from the start, and follows its findings to the end", async ({ page }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.goto("/", { waitUntil: "networkidle" });
    await page.setInputFiles("input[type=file]", {
      name: "long.txt",
      mimeType: "text/plain",
      buffer: Buffer.from(longPaper(600)),
    });
    await expect(page).toHaveURL(/\/reports\//);
    // Opened from the home page the browser draws the sheet; loaded anew it is the server's.
    for (const load of [false, true]) {
      if (load) await page.reload({ waitUntil: "networkidle" });
      await expect(page.locator(".sheet .para", { hasText: "The minutes of meeting" })).toHaveCount(600);
      await page.locator('.list .item[data-f="1"]').click();
      await expect(page.locator('.sheet mark[data-f="1"]').first()).toBeInViewport();
      // For a few frames after a jump the words are still being brought to their place.
      await expect(async () => {
        await page.locator(".paper").evaluate((paper) => paper.scrollTo(0, 0));
        await expect(page.locator('.sheet mark[data-f="1"]').first()).not.toBeInViewport({ timeout: 1000 });
      }).toPass();
      await page.locator('.sheet mark[data-f="1"]').first().scrollIntoViewIfNeeded();
      await page.locator('.sheet mark[data-f="1"]').first().click();
      await expect(page).toHaveURL(/#finding-1$/);
    }
  });
});

for (const colorScheme of ["light", "dark"] as const) {
  test(`axe finds nothing while filtering, searching and asking for help, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await open(page, `${SAMPLE}?severity=3&layout=filed`);
    await expectAccessible(page);
    await page.keyboard.press("s");
    await page.keyboard.type("cloud");
    await expectAccessible(page);
    await page.locator("h1").click();
    await page.keyboard.press("?");
    await expect(page.getByRole("dialog")).toBeVisible();
    await expectAccessible(page);
  });
}
