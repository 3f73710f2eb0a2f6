import { expect, test } from "@playwright/test";
import { expectAccessible } from "./accessibility";

test("from a finding to its kind, to the deals it is on record in, and on to the next kind", async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto("/samples/larkspur-series-b", { waitUntil: "networkidle" });
  await page.locator('.list .item[data-f="2"]').click();
  await page.locator(".finding.is-on").getByRole("link", { name: "How such clauses read" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Compute commitment" })).toBeVisible();
  await expect(page.getByText(/On record in \d+ of \d+ verified public deals/)).toBeVisible();
  await expect(page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "Strings" })).toHaveAttribute(
    "aria-current",
    "page",
  );
  await page.getByRole("link", { name: "Next: Hardware lock-in" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Hardware lock-in" })).toBeVisible();
});

test("all 24 kinds are listed, each with a page of its own", async ({ page, request }) => {
  await page.goto("/strings");
  const links = page.locator(".kinds th[scope=row] a");
  await expect(links).toHaveCount(24);
  const addresses = await links.evaluateAll((all) => all.map((a) => a.getAttribute("href") ?? ""));
  for (const address of addresses) expect((await request.get(address)).status(), address).toBe(200);
  expect((await request.get("/strings/no-such-kind")).status()).toBe(404);
});

test("the words to ask for can be copied, in both languages", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto("/strings/non-compete", { waitUntil: "networkidle" });
  await page.getByRole("button", { name: "Copy the Chinese words" }).click();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain("公司可从事任何业务");
});

test("a kind is readable without a script", async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto("/strings/multi-cloud-right");
  await expect(page.getByRole("heading", { name: "What it answers" })).toBeVisible();
  await expect(page.locator(".reads mark").first()).toBeVisible();
  await context.close();
});

for (const colorScheme of ["light", "dark"] as const) {
  test(`axe finds nothing on the pages of kinds, ${colorScheme}`, async ({ browser }) => {
    for (const width of [1440, 768, 390]) {
      const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme });
      const page = await context.newPage();
      for (const path of ["/strings", "/strings/cloud-exclusivity"]) {
        await page.goto(path);
        await expectAccessible(page);
      }
      await context.close();
    }
  });
}
