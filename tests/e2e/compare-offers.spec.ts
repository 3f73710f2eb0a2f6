import { expect, test } from "@playwright/test";
import { expectAccessible } from "./accessibility";

const PAGE = "/compare/offers?a=s:larkspur-series-b&b=h&b.name=Bellweather&b.cash=32";

test.describe("compare offers", () => {
  test("answers first, shows the sum, and says where each figure comes from", async ({ page }) => {
    await page.goto(PAGE);
    // 40 - (45 - 45 x 85% x 90%) = 29.425; 32 - 29.425 = 2.575
    await expect(page.locator("p.stand")).toHaveText(
      "The smallest cheque is worth most: Bellweather’s clean $32.0M is worth $2.6M more than Stratus Peak’s $40.0M.",
    );
    const value = page.getByRole("row").filter({ has: page.getByRole("rowheader", { name: "Effective value" }) });
    await expect(value.getByRole("cell").nth(0)).toContainText("29.4");
    await expect(value.getByRole("cell").nth(1)).toHaveText("32.0");
    await expect(page.getByRole("heading", { name: "A clean offer 26% lower is worth as much" })).toBeVisible();
    // What was read leads to the clause in the report.
    const source = page.locator("[id='a.spend-source'] a");
    await expect(source).toHaveAttribute("href", "/samples/larkspur-series-b#finding-2");
    await expect(page.locator("[id='a.gap-source']")).toContainText("assumed");
    await expect(page.locator("[id='a.compute-source']")).toContainText("not stated");
  });

  test("follows what is typed at once, keeps it in the address, and goes back to what was read", async ({ page }) => {
    await page.goto(PAGE);
    const need = page.getByLabel("Compute you would need anyway");
    await need.fill("100");
    // 45 - 45 x 100% x 90% = 4.5; 40 - 4.5 = 35.5
    await expect(page.locator("p.stand")).toContainText("The largest cheque is worth most: Stratus Peak’s $40.0M");
    await expect(page).toHaveURL(/a\.need=100/);
    await expect(page.locator("[id='a.need-source']")).toHaveText("typed in");
    await page.reload();
    await expect(need).toHaveValue("100");
    await need.fill("500");
    await expect(page.locator("[id='a.need-source']")).toContainText("is not a number from 0 to 100%");
    await expect(need).toHaveAttribute("aria-invalid", "true");
    await page.getByRole("link", { name: "Reset to what was read" }).click();
    await expect(need).toHaveValue("85");
    await expect(page).not.toHaveURL(/need/);
  });

  test("refuses figures out of range and says what would work", async ({ page }) => {
    await page.goto("/compare/offers?a=h&a.cash=<script>alert(1)</script>&a.term=-3&rate=900&b=r:nobody");
    await expect(page.locator(".note.warn")).toContainText("r:nobody is no report or sample that this browser has");
    await expect(page.locator("[id='a.cash-source']")).toContainText("Cash at closing of A:");
    await expect(page.locator("[id='rate-source']")).toContainText("is not a number from 0 to 50%");
  });

  test("reads an offer from a report of this browser, asks for a rate, and compares with it", async ({ page }) => {
    await page.goto("/");
    await page.setInputFiles("input[type=file]", "samples/chengguan-letter-of-intent.txt");
    await expect(page).toHaveURL(/\/reports\//);
    const id = page.url().split("/").at(-1);
    await page.getByRole("link", { name: "Compare offers" }).click();
    await expect(page).toHaveURL(new RegExp(`/compare/offers\\?a=r:${id}$`));
    await page.goto("/compare/offers?a=h&a.name=Bellweather&a.cash=32");
    await page.getByLabel("Offer to add").selectOption(`r:${id}`);
    await page.getByRole("button", { name: "Add offer" }).click();
    await expect(page.locator("p.stand")).toContainText("The offers are in USD and CNY: type in a rate");
    await page.getByLabel("One CNY is worth").fill("0.14");
    // 180 + 120 x 60% = 252; 252 x 0.14 = 35.28; 35.28 - 32 = 3.28
    await expect(page.locator("p.stand")).toContainText("is worth $3.3M more than Bellweather’s clean $32.0M");
    await expect(page.locator("p.stand")).toContainText("is a ceiling");
    await page.getByLabel("Your compute spend a month").fill("10");
    // 10 x 36 x 10% = 36 of CNY; 216 x 0.14 = 30.24; 32 - 30.24 = 1.76
    await expect(page.locator("p.stand")).toContainText("Bellweather’s clean $32.0M is worth $1.8M more");
  });

  test("works by keyboard alone", async ({ page }) => {
    await page.goto(PAGE);
    await page.getByLabel("Best alternative is cheaper by").focus();
    await page.keyboard.press("ControlOrMeta+a");
    await page.keyboard.type("20");
    // Above 13.04% the price release ends both: 3.75 - 3.75 x 85% x 80% = 1.2
    await expect(page.locator("p.stand")).toContainText("The largest cheque is worth most");
    await page.getByRole("link", { name: "B, Bellweather" }).focus();
    await page.keyboard.press("Enter");
    await expect(page.getByLabel("Name", { exact: true })).toHaveValue("Bellweather");
  });

  test("breaks no rule of accessibility, whatever it shows", async ({ page }) => {
    for (const path of [
      "/compare/offers",
      PAGE,
      `${PAGE}&c=s:chengguan-letter-of-intent&d=h&show=c&a.need=x`,
      "/compare/offers/method",
    ]) {
      for (const width of [1440, 390]) {
        await page.setViewportSize({ width, height: 900 });
        await page.goto(path);
        await expectAccessible(page);
      }
    }
    await page.emulateMedia({ colorScheme: "dark" });
    await page.goto(PAGE);
    await expectAccessible(page);
  });
});

test.describe("compare offers without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("is read, changed and added to by forms", async ({ page }) => {
    await page.goto(PAGE);
    await expect(page.locator("p.stand")).toContainText("The smallest cheque is worth most");
    await page.getByLabel("Compute you would need anyway").fill("100");
    await page.getByRole("button", { name: "Work out" }).click();
    await expect(page.locator("p.stand")).toContainText("The largest cheque is worth most");
    // The form sent every field; only the changed one stays in the address.
    expect(new URL(page.url()).search).toBe("?a=s:larkspur-series-b&a.need=100&b=h&b.name=Bellweather&b.cash=32");
    await page.getByLabel("Offer to add").selectOption("s:quillfeather-series-a");
    await page.getByRole("button", { name: "Add offer" }).click();
    await expect(page.getByRole("columnheader", { name: /Dunmore Hill/ })).toBeVisible();
    await page.getByRole("link", { name: "Remove Bellweather" }).click();
    await expect(page.getByRole("columnheader", { name: /Bellweather/ })).toHaveCount(0);
  });
});
