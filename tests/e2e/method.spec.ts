import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { expectAccessible } from "./accessibility";

const source = readFileSync(join(import.meta.dirname, "../../docs/method.md"), "utf8");

test.describe("the method page", () => {
  test("is a step from every page, and shows what the file says", async ({ page }) => {
    await page.goto("/labs");
    await page.getByRole("contentinfo").getByRole("link", { name: "Method" }).click();
    await expect(page).toHaveURL(/\/method$/);
    const headings = [...source.matchAll(/^##+ (.+)$/gm)].map(([, text]) => text ?? "");
    expect(await page.locator(".prose").getByRole("heading").allTextContents()).toEqual(headings);
    const rows = source.split("\n").filter((line) => /^\| (?!-)/.test(line));
    const shown = await page
      .locator(".prose tr")
      .evaluateAll((all) => all.map((row) => [...row.children].map((cell) => cell.textContent ?? "")));
    expect(shown).toEqual(
      rows.map((row) =>
        row
          .split("|")
          .slice(1, -1)
          .map((cell) => cell.trim()),
      ),
    );
  });

  test("keeps the marks of its places and other HTML out of sight", async ({ page }) => {
    await page.goto("/method");
    await expect(page.locator("main")).not.toContainText("figures:");
    await expect(page.locator("main")).not.toContainText("<!--");
  });

  test("has contents whose links lead to their sections", async ({ page }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.goto("/method");
    const links = page.getByRole("navigation", { name: "On this page" }).getByRole("link");
    for (const name of await links.allTextContents()) {
      await links.filter({ hasText: new RegExp(`^${name}$`) }).click();
      await expect(page.locator(".prose").getByRole("heading", { name, exact: true })).toBeInViewport();
    }
  });

  test("the places that reports link to exist", async ({ page }) => {
    for (const place of ["confidence", "record", "score"]) {
      await page.goto(`/method#${place}`);
      await expect(page.locator(`h2#${place}`)).toBeInViewport();
    }
    await page.goto("/samples/larkspur-series-b");
    await expect(page.locator('#sum a[href="/method"]')).toBeVisible();
    await expect(page.locator('.market a[href="/method#record"]')).toBeVisible();
  });

  test("is readable without scripts", async ({ browser }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto("/method");
    await expect(page.getByRole("heading", { name: "What it misses", exact: true })).toBeVisible();
    await context.close();
  });

  for (const colorScheme of ["light", "dark"] as const) {
    for (const width of [1440, 768, 390]) {
      test(`axe finds nothing, ${width} wide, ${colorScheme}`, async ({ page }) => {
        await page.emulateMedia({ colorScheme });
        await page.setViewportSize({ width, height: 900 });
        await page.goto("/method");
        await expectAccessible(page);
      });
    }
  }
});
