import { expect, test } from "@playwright/test";
import { expectAccessible } from "./accessibility";

test.describe("accessibility", () => {
  for (const path of ["/trends", "/trends?set=public&from=2019&to=2026", "/deals", "/deals?set=public", "/labs"]) {
    for (const colorScheme of ["light", "dark"] as const) {
      test(`axe finds nothing on ${path}, ${colorScheme}`, async ({ page }) => {
        await page.emulateMedia({ colorScheme });
        for (const width of [1440, 390]) {
          await page.setViewportSize({ width, height: 900 });
          await page.goto(path);
          await expectAccessible(page);
        }
      });
    }
  }

  test("axe finds nothing on a deal's page", async ({ page }) => {
    await page.goto("/deals?set=public&q=openai");
    await page.locator(".dealtbl tbody th a").first().click();
    await expect(page.getByRole("heading", { name: "On record" })).toBeVisible();
    await expectAccessible(page);
  });
});
