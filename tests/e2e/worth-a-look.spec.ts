import { join } from "node:path";
import { expect, type Page, test } from "@playwright/test";
import { expectAccessible } from "./accessibility";
import { changeKeptReport, type KeptReport } from "./kept-report";

const sheet = join(import.meta.dirname, "../fixtures/documents/ok/labelled-sheet.txt");
const DOUBTFUL = 12;

/** Scores a paper and gives the report's id. */
async function score(page: Page): Promise<string> {
  await page.goto("/", { waitUntil: "networkidle" });
  await page.setInputFiles("input[type=file]", sheet);
  await expect(page).toHaveURL(/\/reports\/[0-9a-f-]{36}/);
  return new URL(page.url()).pathname.split("/").at(-1) ?? "";
}

/** Doubts about the last blocks of the paper that hold a sentence, surest first. */
function withDoubts(report: KeptReport): KeptReport {
  const blocks = report.blocks.filter(({ start, end }) => end - start > 60).slice(-DOUBTFUL);
  const worthALook = blocks.map(({ start, end, line }, i) => ({
    start,
    end,
    line,
    page: null,
    quote: report.text.slice(start, end),
    kind: "data_sharing",
    confidence: (46 - i) / 100,
  }));
  return { ...report, worthALook };
}

async function openWithDoubts(page: Page): Promise<KeptReport> {
  const id = await score(page);
  const report = await changeKeptReport(id, withDoubts);
  await page.goto(`/reports/${id}`, { waitUntil: "networkidle" });
  return report;
}

test.describe("clauses worth a look", () => {
  test("are listed surest first, ten at once, apart from the score", async ({ page }) => {
    const id = await score(page);
    const before = await page.locator("h1 .big").textContent();
    await changeKeptReport(id, withDoubts);
    await page.goto(`/reports/${id}`, { waitUntil: "networkidle" });
    await expect(page.locator("h1 .big")).toHaveText(before ?? "");
    await expect(page.getByRole("link", { name: `${DOUBTFUL} clauses worth a look` })).toBeVisible();

    const list = page.getByRole("region", { name: "Worth a look" });
    await expect(list.getByText("none of them changes the score")).toBeVisible();
    await expect(list.locator("tbody tr:visible")).toHaveCount(10);
    await expect(list.locator("tbody tr").first()).toContainText("46%");
    await list.getByText(`Show all ${DOUBTFUL}`).click();
    await expect(list.locator("tbody tr:visible")).toHaveCount(DOUBTFUL);
    await expect(list.locator("tbody tr").last()).toContainText("35%");
  });

  for (const width of [1440, 390]) {
    test(`lead to their words in the document, ${width} wide`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      const { worthALook = [] } = await openWithDoubts(page);
      await page.getByRole("region", { name: "Worth a look" }).locator("tbody a").first().click();
      const words = page.locator("#look-1");
      await expect(words).toBeInViewport();
      const shown = await words.evaluate((mark) => {
        const copy = mark.cloneNode(true) as HTMLElement;
        for (const marker of copy.querySelectorAll(".fn, .vh")) marker.remove();
        return copy.textContent;
      });
      expect(worthALook[0]?.quote.replace(/\s+/g, "")).toContain((shown ?? "nothing").replace(/\s+/g, ""));
    });
  }

  test("are missing from a report kept before there was such a list, which opens all the same", async ({ page }) => {
    const id = await score(page);
    await changeKeptReport(id, ({ worthALook: _, ...kept }) => kept);
    await page.goto(`/reports/${id}`);
    await expect(page.getByRole("region", { name: "Document" })).toBeVisible();
    await expect(page.getByRole("region", { name: "Worth a look" })).toHaveCount(0);
  });

  for (const colorScheme of ["light", "dark"] as const) {
    test(`axe finds nothing on them, ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await openWithDoubts(page);
      for (const width of [1440, 768, 390]) {
        await page.setViewportSize({ width, height: 900 });
        await expectAccessible(page);
      }
    });
  }
});

test("every finding says how sure the reader is, and where that is explained", async ({ page }) => {
  await page.goto("/samples/larkspur-series-b", { waitUntil: "networkidle" });
  const detail = page.locator(".finding.is-on");
  await expect(detail.locator(".facts")).toContainText(/(sure|likely|unsure) (over )?\d\d%/);
  await detail.getByRole("link", { name: "how this is known" }).click();
  await expect(page).toHaveURL(/\/method#confidence$/);
  await expect(page.getByRole("heading", { name: "Confidence" })).toBeInViewport();
});
