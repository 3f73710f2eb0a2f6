import { expect, test } from "@playwright/test";

test.describe("labs", () => {
  test("sets the article's labels beside the record's doubt, and the price ratio beside its caveats", async ({
    page,
  }) => {
    await page.goto("/labs");
    const labs = page.getByRole("group", { name: "Labs compared" });
    const cloud = labs.getByRole("row").filter({ has: page.getByRole("rowheader", { name: "Cloud" }) });
    await expect(cloud.getByRole("cell").nth(2)).toContainText("Alibaba Cloud exclusive");
    await expect(cloud.getByRole("cell").nth(2)).toContainText("Disputed");
    await expect(page.locator("td.hi")).toHaveText("35.7");
    await expect(page.locator(".duo .note")).toContainText("$5.00 ÷ $0.14");
    await expect(page.locator(".duo .note")).toContainText("A price is not a cost");
    await expect(page.getByRole("group", { name: "Models" })).toContainText("~200B est.");
  });

  test("works out a month for the volume in the address", async ({ page }) => {
    await page.goto("/labs");
    await page.getByLabel("Input tokens a month").fill("500");
    await page.getByRole("button", { name: "Work out" }).click();
    await expect(page).toHaveURL(/tokens=500/);
    // 500 million tokens at $5.00 and at $0.14 a million
    await expect(page.getByRole("table", { name: "What a month costs" })).toContainText("$2,500");
    await expect(page.getByRole("table", { name: "What a month costs" })).toContainText("$70");
    await page.goto("/labs?tokens=lots");
    await expect(page.locator(".note.warn")).toContainText("tokens=lots");
  });
});
