import { expect, test } from "@playwright/test";
import { expectAccessible } from "./accessibility";

test.describe("startups, investors and search", () => {
  test("leads from a name to its investor, its deals and back", async ({ page }) => {
    await page.goto("/search?q=microsoft");
    await page.getByRole("link", { name: "Microsoft", exact: true }).first().click();
    await expect(page).toHaveURL(/\/investors\/microsoft/);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Microsoft");
    await expect(page.getByRole("group", { name: "What was asked for" })).toContainText("/");
    await expect(page.locator("#profile ~ p").first()).toContainText("Control per dollar");
    await page.getByRole("table", { name: "Deals" }).getByRole("link", { name: "OpenAI" }).first().click();
    await expect(page.locator(".history li[aria-current]")).toHaveCount(1);
    await page
      .getByRole("navigation", { name: "Where this page stands" })
      .getByRole("link", { name: "OpenAI" })
      .click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("OpenAI");
    await page
      .getByRole("link", { name: "Amount", exact: true })
      .or(page.getByRole("link", { name: "$M" }))
      .first()
      .click();
    await expect(page).toHaveURL(/\/deals\?set=public.*startup=openai/);
    await expect(page.getByRole("link", { name: "Startup: openai, remove this filter" })).toBeVisible();
  });

  test("says when nothing is found, and that a name is not on record", async ({ page }) => {
    await page.goto("/search?q=zzzzz%25");
    await expect(page.getByText("Nothing on record holds “zzzzz%”")).toBeVisible();
    const response = await page.goto("/investors/nobody");
    expect(response?.status()).toBe(404);
  });

  for (const path of ["/investors", "/investors/microsoft", "/startups/openai", "/search?q=openai"]) {
    test(`has nothing for axe to find on ${path}`, async ({ page }) => {
      await page.goto(path);
      await expectAccessible(page);
    });
  }
});
