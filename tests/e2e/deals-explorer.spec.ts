import { readFile } from "node:fs/promises";
import { expect, type Page, test } from "@playwright/test";
import { expectAccessible } from "./accessibility";

const count = (page: Page) => page.getByTestId("deal-count");
const heads = (page: Page) => page.locator(".dealtbl thead th").allInnerTexts();
const menu = (page: Page, name: string) => page.locator("details.menu > summary", { hasText: name });

test("shows the columns the reader ticks, keeps them in the address and over pages", async ({ page }) => {
  await page.goto("/deals?set=public&limit=20");
  await menu(page, "Columns").click();
  for (const name of ["Lead investors", "Round", "Provider", "Source"]) {
    await page.getByRole("checkbox", { name, exact: true }).uncheck();
  }
  await page.getByRole("checkbox", { name: "Kinds of investor" }).check();
  await expect(page.getByRole("checkbox", { name: "Startup" })).toBeDisabled();
  await page.getByRole("button", { name: "Show these" }).click();
  const chosen = "date.startup.country.amount.valuation.cloud-term.strings.investor-kinds";
  await expect(page).toHaveURL(`/deals?set=public&limit=20&cols=${chosen}`);
  const wanted = ["Date", "Startup", "Country", "$M", "Valuation", "Cloud term", "Strings and protections on record", "Kinds of investor"]; // biome-ignore format: a list
  expect(await heads(page)).toEqual(wanted);
  await page.getByRole("link", { name: "Next", exact: true }).click();
  await expect(page).toHaveURL(new RegExp(`cols=${chosen}`));
  await page.getByRole("columnheader", { name: "$M" }).getByRole("link").click();
  await expect(page).toHaveURL(/sort=amount/);
  expect(await heads(page)).toEqual(wanted);
  await menu(page, "Columns").click();
  await page.getByRole("link", { name: "Usual columns" }).click();
  await expect(page).not.toHaveURL(/cols=/);
});

test("opens an offered view, saves one in this browser and forgets it again", async ({ page }) => {
  await page.goto("/deals?set=public");
  await menu(page, "Views").click();
  await page.getByRole("link", { name: "Promised compute, largest first" }).click();
  await expect(page).toHaveURL("/deals?set=public&string=compute_commitment&sort=amount");
  const found = await count(page).textContent();

  await menu(page, "Views").click();
  await page.getByLabel("Save this list as").fill("Compute for money");
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await page.goto("/deals?set=public");
  await menu(page, "Views").click();
  const saved = page.getByRole("list", { name: "Views saved in this browser" });
  await saved.getByRole("link", { name: "Compute for money" }).click();
  await expect(count(page)).toHaveText(found ?? "");
  await menu(page, "Views").click();
  await page.getByRole("button", { name: "Forget the view Compute for money" }).click();
  await expect(saved).toHaveCount(0);
});

test("exports exactly the deals of the list, in its order", async ({ page }) => {
  await page.goto("/deals?set=public&cloudTerm=known&sort=amount&limit=20");
  const found = Number(await count(page).textContent());
  const first = await page.locator(".dealtbl tbody th").first().innerText();
  await menu(page, "Export").click();
  const waiting = page.waitForEvent("download");
  await page.getByRole("link", { name: /One deal a line/ }).click();
  const path = await (await waiting).path();
  const deals = (await readFile(path, "utf8"))
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as { startup: string });
  expect(deals).toHaveLength(found);
  expect(deals[0]?.startup).toBe(first);
});

test("counts recalled deals only when asked to, and says how many it leaves out", async ({ page }) => {
  await page.goto("/deals?set=public");
  await expect(page.locator(".resline")).toContainText("278 of 299 public deals, verified ones only");
  await page.getByRole("link", { name: "include recalled" }).click();
  await expect(count(page)).toHaveText("299");
  await page.getByRole("link", { name: "Source: verified and recalled, remove this filter" }).click();
  await expect(count(page)).toHaveText("278");
});

test("asks by cloud term and by a string on record", async ({ page }) => {
  await page.goto("/deals?set=public");
  await page.getByRole("combobox", { name: "Cloud term" }).selectOption("exclusive");
  await page.getByRole("button", { name: "Apply" }).click();
  await expect(page).toHaveURL("/deals?set=public&cloudTerm=exclusive");
  // NOTES of the record: cloud_terms exclusive 2.
  await expect(count(page)).toHaveText("2");
});

test("menus are passed by axe and by keyboard, and choose columns without scripts", async ({ page, browser }) => {
  await page.goto("/deals?set=public");
  for (const name of ["Views", "Columns", "Export"]) {
    await menu(page, name).focus();
    await page.keyboard.press("Enter");
    await expectAccessible(page);
    await page.keyboard.press("Escape");
    await expect(menu(page, name)).toBeFocused();
  }
  const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 390, height: 844 } });
  const plain = await context.newPage();
  await plain.goto("/deals?set=public");
  await menu(plain, "Columns").click();
  await plain.getByRole("checkbox", { name: "Valuation" }).uncheck();
  await plain.getByRole("button", { name: "Show these" }).click();
  expect(await heads(plain)).not.toContain("Valuation");
  await context.close();
});
