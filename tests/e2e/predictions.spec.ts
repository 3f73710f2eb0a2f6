import { expect, test } from "@playwright/test";
import { expectAccessible } from "./accessibility";

test.describe("predictions", () => {
  test("sets evidence for and against side by side, empty sides saying so", async ({ page }) => {
    await page.goto("/predictions");
    await expect(page.locator(".stand")).toContainText("Four made in May 2026");
    const third = page.locator("#prediction-3");
    await expect(third).toContainText("Nothing on record speaks for it.");
    await expect(third).toContainText("Nothing on record speaks against it.");
    await expect(page.locator("#prediction-4")).toContainText("Seen in part");
  });

  test("leads from evidence to the offer it rests on", async ({ page }) => {
    await page.goto("/predictions");
    await page.locator("#prediction-1").getByRole("link", { name: "the offer" }).first().click();
    await expect(page).toHaveURL(/#offer-/);
    await expect(page.locator("tr:target")).toContainText("DeepSeek");
  });

  for (const colorScheme of ["light", "dark"] as const) {
    test(`has nothing for axe to find (${colorScheme})`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.goto("/predictions");
      await expectAccessible(page);
    });
  }
});
