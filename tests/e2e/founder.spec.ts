import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, type Page, test } from "@playwright/test";
import { expectAccessible } from "./accessibility";

const fixtures = join(import.meta.dirname, "../fixtures/documents");
const ok = (name: string) => join(fixtures, "ok", name);
const notOk = (name: string) => join(fixtures, "not-ok", name);

/** Opens a page and waits until its scripts are there: a key or a file that comes before them is nobody's. */
async function open(page: Page, path: string): Promise<void> {
  await page.goto(path, { waitUntil: "networkidle" });
}

/** Chooses a file on the home page and waits for its report. */
async function score(page: Page, file: string): Promise<void> {
  await open(page, "/");
  await page.setInputFiles("input[type=file]", file);
  await expect(page).toHaveURL(/\/reports\/[0-9a-f-]{36}/);
  await expect(page.getByRole("region", { name: "Document" })).toBeVisible();
}

/** What the report's list of findings says, without the place, which is a line in text and a page in a PDF. */
async function findingsOf(page: Page): Promise<string[]> {
  const items = page.locator(".list [data-item]");
  const lines = await items.evaluateAll((all) =>
    all.map((item) => {
      const copy = item.cloneNode(true) as HTMLElement;
      for (const place of copy.querySelectorAll(".at .mute")) place.remove();
      return (copy.textContent ?? "").replace(/\s+/g, " ").trim();
    }),
  );
  return lines;
}

test.describe("a founder with a term sheet", () => {
  test("the same paper as text, Word and PDF gives the same score and findings", async ({ page }) => {
    const seen: { score: string | null; findings: string[] }[] = [];
    for (const file of ["labelled-sheet.txt", "labelled-sheet.docx", "labelled-sheet.pdf"]) {
      await score(page, ok(file));
      seen.push({ score: await page.locator("h1 .big").textContent(), findings: await findingsOf(page) });
    }
    expect(seen[0]?.findings.length).toBeGreaterThan(3);
    expect(seen[1]).toEqual(seen[0]);
    expect(seen[2]).toEqual(seen[0]);
  });

  test("a click on a finding goes to its words, a click on the words to its finding", async ({ page }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await open(page, "/samples/larkspur-series-b");
    const last = page.locator(".list .item[data-f]").last();
    const label = await last.getAttribute("data-f");
    await last.click();
    await expect(page).toHaveURL(new RegExp(`#finding-${label}$`));
    await expect(page.locator(`.paper mark[data-f="${label}"]`).first()).toBeInViewport();

    const mark = page.locator('.paper mark[data-f="1"]').first();
    await mark.scrollIntoViewIfNeeded();
    await mark.click();
    await expect(page).toHaveURL(/#finding-1$/);
    await expect(page.locator('.list .item[data-f="1"]')).toHaveClass(/is-on/);
  });

  test("the keyboard walks through the findings", async ({ page }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await open(page, "/samples/larkspur-series-b");
    const order = await page
      .locator(".list .item[data-f]")
      .evaluateAll((all) => all.map((a) => a.getAttribute("data-f")));
    await expect(async () => {
      await page.keyboard.press("?");
      await expect(page.getByRole("dialog")).toBeVisible({ timeout: 1000 });
    }).toPass();
    await page.keyboard.press("Escape");
    await expect(page.getByRole("dialog")).toBeHidden();
    // For a moment after it closes the browser may leave the focus inside the dialog; keys count all the same.
    const left = page.locator("dialog:not([open]) button").first();
    await left.dispatchEvent("keydown", { key: "j", bubbles: true });
    await expect(page).toHaveURL(new RegExp(`#finding-${order[1]}$`));
    await page.keyboard.press("k");
    await expect(page).toHaveURL(new RegExp(`#finding-${order[0]}$`));
  });

  test("every highlight shows exactly the words of the report", async ({ page, request }) => {
    const text = readFileSync(ok("labelled-sheet.txt"), "utf8");
    const answer = await request.post("/api/v1/score", { data: { text, fileName: "labelled-sheet.txt" } });
    const { data } = (await answer.json()) as { data: { findings: { label: string; quote: string }[] } };
    await score(page, ok("labelled-sheet.txt"));
    for (const { label, quote } of data.findings) {
      const shown = await page.locator(".paper .sheet").evaluate((sheet, wanted) => {
        const parts = [...sheet.querySelectorAll<HTMLElement>(`mark[data-f~="${wanted}"]`)];
        return parts
          .map((part) => {
            const copy = part.cloneNode(true) as HTMLElement;
            for (const marker of copy.querySelectorAll(".fn, .vh")) marker.remove();
            return copy.textContent ?? "";
          })
          .join("");
      }, label);
      expect(shown.replace(/\s+/g, "")).toContain(quote.replace(/\s+/g, ""));
    }
  });

  test("pasted text is scored, and every line of the sum adds up to the score", async ({ page }) => {
    await open(page, "/");
    await page.getByText("Paste text").click();
    await page.getByLabel("Words of the term sheet").fill(readFileSync(ok("labelled-sheet.txt"), "utf8"));
    await page.getByRole("button", { name: "Read the text" }).click();
    await expect(page).toHaveURL(/\/reports\//);
    const points = await page.locator("#sum tr td:last-child").allTextContents();
    const numbers = points.map((p) => Number(p.replace("−", "-").replace("+", "")));
    const total = numbers.at(-1);
    const sum = numbers.slice(0, -1).reduce((a, b) => a + b, 0);
    expect(sum).toBeCloseTo(total ?? Number.NaN, 5);
  });

  test("deleting a report removes it, for its owner too", async ({ page }) => {
    await score(page, ok("labelled-sheet.txt"));
    const url = page.url();
    await page.getByRole("button", { name: /^Delete/ }).click();
    await page
      .getByRole("dialog")
      .getByRole("button", { name: /^Delete/ })
      .click();
    await expect(page).toHaveURL(/\/$/);
    const gone = await page.goto(url);
    expect(gone?.status()).toBe(404);
  });

  test("nobody else can open a report by its address", async ({ page, browser }) => {
    await score(page, ok("labelled-sheet.txt"));
    const stranger = await browser.newContext();
    const other = await stranger.newPage();
    const answer = await other.goto(page.url());
    expect(answer?.status()).toBe(404);
    await stranger.close();
  });

  for (const [file, says] of [
    ["encrypted.pdf", /password|encrypted/i],
    ["scanned.pdf", /picture|scan/i],
    ["picture-named-pdf.pdf", /picture|PNG/i],
    ["empty.txt", /no text|empty/i],
  ] as const) {
    test(`says plainly why ${file} was not read`, async ({ page }) => {
      await open(page, "/");
      await page.setInputFiles("input[type=file]", notOk(file));
      await expect(page.getByRole("alert").filter({ hasText: says })).toBeVisible();
      await expect(page).toHaveURL(/\/$/);
    });
  }

  test("a sample is readable without scripts", async ({ browser }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto("/samples/larkspur-series-b");
    await expect(page.getByText("Ask for this instead").first()).toBeVisible();
    await expect(page.locator(".paper mark").first()).toBeVisible();
    await context.close();
  });
});

for (const theme of ["light", "dark"] as const) {
  for (const width of [1440, 768, 390]) {
    test(`axe finds nothing on home and reports, ${width} wide, ${theme}`, async ({ browser }) => {
      const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme: theme });
      const page = await context.newPage();
      for (const path of [
        "/",
        "/samples/larkspur-series-b",
        "/samples/quillfeather-series-a",
        "/samples/chengguan-letter-of-intent",
        "/reports/unknown",
      ]) {
        await page.goto(path);
        // What is not found is drawn by the page's scripts.
        await page.getByRole("heading", { level: 1 }).first().waitFor();
        await expectAccessible(page);
      }
      await context.close();
    });
  }
}
