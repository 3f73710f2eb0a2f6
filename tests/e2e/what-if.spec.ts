import { join } from "node:path";
import { expect, type Page, test } from "@playwright/test";
import { expectAccessible } from "./accessibility";

const sample = "/samples/larkspur-series-b";
const sheet = join(import.meta.dirname, "../fixtures/documents/ok/labelled-sheet.docx");

const bar = (page: Page) => page.getByRole("complementary", { name: "What if" });
const control = (page: Page, label: string) => page.getByRole("navigation", { name: `What if clause ${label}` });
const detail = (page: Page) => page.locator(".finding.is-on");

async function open(page: Page, path: string): Promise<void> {
  await page.goto(path, { waitUntil: "networkidle" });
}

/** Requests for the page itself from now on; links to other pages are fetched ahead whenever the address changes. */
function requestsOf(page: Page): string[] {
  const made: string[] = [];
  const path = new URL(page.url()).pathname;
  page.on("request", (request) => new URL(request.url()).pathname === path && made.push(request.url()));
  return made;
}

test.describe("what if", () => {
  test("striking a string changes score, grade, money, list and address at once, without the server", async ({
    page,
  }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await open(page, sample);
    await expect(bar(page)).toHaveCount(0);
    const read = await page.locator("h1 .big").textContent();
    const made = requestsOf(page);
    await page.locator('.list .item[data-f="2"]').click();
    await control(page, "2").getByRole("link", { name: "Soften" }).click();

    await expect(bar(page)).toContainText(`${read} C`);
    await expect(bar(page)).toContainText("committed spend $45.0M over 36 months");
    await expect(bar(page)).toContainText("none");
    await expect(detail(page)).toContainText(/points become/);
    await expect(page.locator(".ruler .ghost")).toBeVisible();
    await expect(page).toHaveURL(/\?whatif=s2#finding-2$/);

    await control(page, "2").getByRole("link", { name: "Strike" }).click();
    await expect(page).toHaveURL(/\?whatif=x2#finding-2$/);
    await expect(page.locator('.list .item[data-f="2"] s').first()).toHaveText("Compute commitment");
    await expect(page.locator('.paper mark[data-f="2"]').first()).toHaveClass(/is-struck/);
    await expect(page.getByRole("status").filter({ hasText: "With clause 2 struck: score" })).toHaveCount(1);
    await expect(page.locator("h1 .big")).toHaveText(read ?? "");
    expect(made).toEqual([]);

    await bar(page).getByRole("link", { name: "Reset" }).click();
    await expect(bar(page)).toHaveCount(0);
    await expect(page.locator(".list s")).toHaveCount(0);
    expect(new URL(page.url()).search).toBe("");
  });

  test("a missing protection gives what the table says, and the path to a grade reaches it", async ({ page }) => {
    await open(page, sample);
    // The first finding is picked and brought into view once the scripts run; a click before that could miss.
    await expect(page.locator(".paper mark.is-on").first()).toBeAttached();
    const row = page.locator("#missing-multi_cloud_right");
    const gain = Number((await row.locator("td").last().textContent())?.replace("+", ""));
    const read = Number(await page.locator("h1 .big").textContent());
    await row.getByRole("link", { name: "Add to the what-if: Multi-cloud right" }).click();
    await expect(bar(page)).toContainText((read + gain).toFixed(1).replace(/\.0$/, ""));
    await bar(page).getByRole("link", { name: "Multi-cloud right, added. Take back" }).click();
    await expect(bar(page)).toHaveCount(0);

    await page.getByRole("link", { name: "Try the path to grade B" }).click();
    await expect(bar(page).locator(".whatif-res b").first()).toHaveText(/ B$/);
  });

  test("scenarios stand side by side, and the address alone brings them back", async ({ page, browser }) => {
    await open(page, `${sample}?whatif=x1.pmc`);
    await bar(page).getByRole("link", { name: "Keep as scenario" }).click();
    await expect(bar(page).getByRole("link", { name: "Kept as A" })).toBeVisible();
    await control(page, "4").getByRole("link", { name: "Strike" }).dispatchEvent("click");
    await expect(page).toHaveURL(/whatif=x1\.x4\.pmc&keep=x1\.pmc/);

    const other = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
    await other.goto(page.url());
    const table = other.getByRole("table").filter({ hasText: "As read" });
    await expect(table.getByRole("columnheader")).toContainText(["As read", "Now", "A"]);
    await expect(table.getByRole("row", { name: /^Score/ }).locator("b")).toHaveCount(2);
    await other.context().close();
  });

  test("works by links alone where there is no script", async ({ browser, baseURL }) => {
    const page = await (await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? "" })).newPage();
    await page.goto(sample);
    await control(page, "4").getByRole("link", { name: "Strike" }).click();
    await expect(page).toHaveURL(/whatif=x4#finding-4$/);
    await expect(page.locator('.list .item[data-f="4"] s').first()).toBeVisible();
    await expect(bar(page)).toContainText("struck");
    await bar(page).getByRole("link", { name: "Reset" }).click();
    await expect(bar(page)).toHaveCount(0);
    await page.context().close();
  });

  test("says what it does not understand in an address, and shows the rest", async ({ page }) => {
    await open(page, `${sample}?whatif=x4.x99.%3Cscript%3E&keep=..`);
    await expect(page.getByText("clauses that this paper does not have: 99")).toBeVisible();
    await expect(page.getByText("were not understood")).toBeVisible();
    await expect(
      bar(page).getByRole("link", { name: "First refusal or notice, clause 4, struck. Take back" }),
    ).toBeVisible();
  });

  test("works by keyboard, on a paper of the reader's own", async ({ page }) => {
    await open(page, "/");
    await page.setInputFiles("input[type=file]", sheet);
    await expect(page).toHaveURL(/\/reports\/[0-9a-f-]{36}/);
    await page.waitForLoadState("networkidle");
    await page.locator('.list .item[data-f="1"]').focus();
    await page.keyboard.press("Enter");
    await expect(control(page, "1")).toBeVisible();
    const strike = control(page, "1").getByRole("link", { name: "Strike" });
    await strike.focus();
    await page.keyboard.press("Enter");
    await expect(strike).toHaveAttribute("aria-current", "true");
    await expect(strike).toBeFocused();
    await page.reload();
    await expect(bar(page)).toBeVisible();
  });
});

test.describe("the market line", () => {
  test("says n, what is not disclosed and how it was counted, of one data set at a time", async ({ page }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await open(page, `${sample}?whatif=x1`);
    const line = page.getByRole("region", { name: "Against the record" });
    await expect(line).toContainText("Too few to compare.");
    await expect(line).toContainText("public deals of $10M to $100M, 2024 to 2026");
    await expect(line).toContainText("A floor, not a rate");
    await line.getByText("Each string against the record").click();
    await expect(line.getByRole("row", { name: /Cloud exclusivity/ })).toContainText(/\d+ of \d+/);

    await line.getByRole("link", { name: "Synthetic" }).click();
    await expect(page).toHaveURL(/market=calibrated&whatif=x1/);
    await expect(line).toContainText("Synthetic");
    await expect(line).not.toContainText("public deals");
    await expect(bar(page)).toBeVisible();
  });

  test("each string says how common it is, and leads to the deals and to the method", async ({ page }) => {
    await open(page, sample);
    await expect(detail(page)).toContainText(/On record in \d+ of \d+ public deals/);
    await expect(detail(page)).toContainText("not disclose it");
    await page.getByRole("link", { name: "See the deals" }).click();
    await expect(page).toHaveURL(/\/deals\?set=public&from=2024&to=2026&size=10m-100m/);
  });
});

for (const colorScheme of ["light", "dark"] as const) {
  test(`axe finds nothing on a report with scenarios, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await open(page, `${sample}?whatif=s2.x4.pmc&keep=x1&keep=s1.ppa&market=calibrated`);
    await page.getByText("Each string against the record").click();
    for (const width of [1440, 768, 390]) {
      await page.setViewportSize({ width, height: 900 });
      await expectAccessible(page);
    }
  });
}
