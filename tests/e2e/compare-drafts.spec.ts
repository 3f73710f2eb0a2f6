import { join } from "node:path";
import { expect, type Page, test } from "@playwright/test";
import { expectAccessible } from "./accessibility";

const folder = join(import.meta.dirname, "../fixtures/drafts");
const OLD = join(folder, "ardent-draft-1.docx");
const NEW = join(folder, "ardent-draft-2.pdf");

async function compareFiles(page: Page, before = OLD, after = NEW): Promise<void> {
  await page.goto("/compare");
  const files = page.getByRole("region", { name: "Two files" });
  await files.getByLabel("Old draft").setInputFiles(before);
  await files.getByLabel("New draft").setInputFiles(after);
  await files.getByRole("button", { name: "Read and compare" }).click();
  await expect(page).toHaveURL(/\/compare\?a=[0-9a-f-]{36}&b=[0-9a-f-]{36}$/);
}

const row = (page: Page, name: string) =>
  page.getByRole("region", { name: "Strings and protections" }).getByRole("row").filter({ hasText: name });

/** The points in the last column of the findings' rows, and of the sum under them. */
async function pointsShown(page: Page): Promise<{ rows: number[]; sum: number }> {
  const texts = await page
    .getByRole("region", { name: "Strings and protections" })
    .locator("tbody td:last-child")
    .evaluateAll((cells) => cells.map((cell) => cell.firstChild?.textContent ?? ""));
  const points = texts.map((text) => Number(text.replace("−", "-"))).map((value) => (Number.isNaN(value) ? 0 : value));
  return { rows: points.slice(0, -1), sum: points.at(-1) ?? Number.NaN };
}

test.describe("two drafts of a sheet", () => {
  test("a Word file and a PDF are read and compared: answer first, then strings with words and points", async ({
    page,
  }) => {
    await compareFiles(page);
    await expect(page.locator(".stand")).toContainText(
      /^Score [\d.]+ → [\d.]+ \(\+[\d.]+\): 1 string softened, 1 removed, 1 added/,
    );
    const hosting = row(page, "Cloud exclusivity");
    await expect(hosting).toContainText("share 80% → 60%");
    await expect(hosting).toContainText("term 36 → 24 months");
    await expect(hosting.locator("del").first()).toContainText("36");
    await expect(hosting.locator("ins").first()).toContainText("24");
    await expect(page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "Compare" })).toHaveAttribute(
      "aria-current",
      "page",
    );
    const { rows, sum } = await pointsShown(page);
    expect(Math.round(rows.reduce((total, points) => total + points, 0) * 10)).toBe(Math.round(sum * 10));
    await page.locator(".other-clauses summary").click();
    await expect(page.locator(".other-clauses")).toContainText("Moved");
    await expectAccessible(page);
  });

  test("can be filtered by change, swapped, and followed to their reports", async ({ page }) => {
    await compareFiles(page);
    await page.getByRole("link", { name: /^Removed 1/ }).click();
    await expect(row(page, "First refusal")).toBeVisible();
    await expect(row(page, "Cloud exclusivity")).toHaveCount(0);
    await page.getByRole("link", { name: "Swap drafts" }).click();
    await expect(page.locator(".stand")).toContainText("1 string removed, 1 hardened, 1 added");
    await row(page, "Cloud exclusivity").getByRole("link").click();
    await expect(page).toHaveURL(/\/reports\/[0-9a-f-]{36}#finding-/);
  });

  test("the same file twice: nothing changed", async ({ page }) => {
    await compareFiles(page, OLD, OLD);
    await expect(page.locator(".stand")).toContainText("Nothing changed");
    await expectAccessible(page);
  });

  test("two papers that have nothing to do with each other are said to be", async ({ page }) => {
    await compareFiles(page, OLD, join(import.meta.dirname, "../../samples/chengguan-letter-of-intent.txt"));
    await expect(page.getByText("These look like different papers")).toBeVisible();
    await expect(row(page, "Cloud exclusivity").first()).toBeVisible();
    await expectAccessible(page);
  });

  test("a file that cannot be read is named, and two of my reports can be chosen instead, by keyboard", async ({
    page,
  }) => {
    await page.goto("/compare");
    await expectAccessible(page);
    await expect(page.getByText("Two of your reports")).toHaveCount(0);
    await compareFiles(page);
    await page.goto("/compare");
    const files = page.getByRole("region", { name: "Two files" });
    await files.getByLabel("Old draft").setInputFiles(OLD);
    await files
      .getByLabel("New draft")
      .setInputFiles({ name: "empty.txt", mimeType: "text/plain", buffer: Buffer.from("") });
    await files.getByRole("button", { name: "Read and compare" }).click();
    await expect(page.getByText("New draft: The document has no text")).toBeVisible();
    await page.getByRole("region", { name: "Two of your reports" }).getByRole("button", { name: "Compare" }).focus();
    await page.keyboard.press("Enter");
    await expect(page.locator(".stand")).toContainText("Score");
  });

  test("another browser does not find them", async ({ page, browser }) => {
    await compareFiles(page);
    const other = await (await browser.newContext()).newPage();
    expect((await other.goto(page.url()))?.status()).toBe(404);
    await other.context().close();
  });
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("two files are compared and the result is whole", async ({ page }) => {
    await compareFiles(page);
    await expect(row(page, "Cloud exclusivity")).toContainText("share 80% → 60%");
    await page.locator(".other-clauses summary").click();
    await expect(page.locator(".other-clauses").getByText("Moved").first()).toBeVisible();
  });
});
