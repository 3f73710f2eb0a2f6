import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { makeAccount, signIn } from "./sign-in";

async function passesAxe(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations, page.url()).toEqual([]);
}

async function addDeal(page: Page, startup: string): Promise<void> {
  await page.goto("/admin/deals/new");
  await page.getByLabel("Startup", { exact: true }).fill(startup);
  await page.getByLabel("Announced on").fill("7 Mar 2026");
  await page.getByLabel("Amount", { exact: true }).fill("$12.5M");
  await page.getByRole("button", { name: "Add deal" }).click();
  await expect(page).toHaveURL(/\/admin\/deals\/[^/]+\/edit/);
}

test("a wrong password is said without telling which part is wrong, with and without scripts", async ({ browser }) => {
  const email = makeAccount("viewer");
  for (const javaScriptEnabled of [true, false]) {
    const context = await browser.newContext({ javaScriptEnabled });
    const page = await context.newPage();
    await page.goto("/admin/imports");
    await expect(page).toHaveURL(/\/admin\/sign-in\?to=/);
    for (const address of [email, "nobody@example.com"]) {
      await page.getByLabel("E-mail address").fill(address);
      await page.getByLabel("Password").fill("not the right one at all");
      await page.getByRole("button", { name: "Sign in" }).click();
      await expect(page.locator(".note.bad")).toContainText("The e-mail address or the password is wrong");
    }
    if (javaScriptEnabled) await passesAxe(page);
    await context.close();
  }
});

test("each role sees its own pages, and signing out ends the session", async ({ page }) => {
  await signIn(page, makeAccount("viewer"), "/admin");
  const pages = page.getByRole("navigation", { name: "Admin" }).getByRole("link");
  await expect(pages).toHaveText(["Overview", "Past imports", "Your account"]);
  await passesAxe(page);
  await page.goto("/admin/account");
  await passesAxe(page);
  await page.getByRole("button", { name: "Sign out", exact: true }).first().click();
  await expect(page.getByRole("status")).toContainText("You are signed out");
  await page.goto("/admin");
  await expect(page).toHaveURL(/sign-in/);
});

test("a deal is added and edited by hand, and each change taken back", async ({ page }) => {
  await signIn(page, makeAccount("admin"), "/admin");
  await addDeal(page, "Handwritten Robotics");
  await passesAxe(page);
  await page.getByLabel("Round").fill("series b");
  await page.getByRole("button", { name: "Save changes" }).click();
  await expect(page.getByLabel("Round")).toHaveValue("Series B");
  await expect(page.locator(".audit tbody tr")).toHaveCount(2);

  await page.goto("/admin/audit?about=Handwritten");
  await expect(page.locator(".audit tbody tr")).toHaveCount(2);
  await passesAxe(page);
  // Newest first: the edit is taken back, then the adding, which is the oldest; taking back can itself be taken back.
  await page.getByRole("button", { name: /^Undo/ }).first().click();
  await expect(page.getByRole("main")).toContainText("taken back");
  await page.goto("/admin/audit?about=Handwritten");
  await page.getByRole("button", { name: /^Undo/ }).last().click();
  await expect(page.getByRole("main")).toContainText("taken back");
  await page.goto("/deals?set=imported&q=Handwritten");
  await expect(page.locator(".dealtbl tbody tr")).toHaveCount(0);
});

test("two startups that are one are told apart, then merged, and parted again", async ({ page }) => {
  await signIn(page, makeAccount("admin"), "/admin");
  await addDeal(page, "Quillfeather Compute");
  await addDeal(page, "Quillfeather Compute Inc.");
  await page.goto("/admin/parties?kind=startup");
  await passesAxe(page);
  const pair = page.getByRole("group", { name: "Pairs of names" }).getByRole("row", { name: /Quillfeather/ });
  await pair.getByRole("checkbox").check();
  await page.getByRole("button", { name: "Marked pairs are two" }).click();
  await expect(page.locator(".note")).toContainText("1 pair told apart");
  await expect(pair).toHaveCount(0);
  await page
    .getByRole("group", { name: "Told apart" })
    .getByRole("button", { name: /^Undo Quillfeather/ })
    .click();
  await expect(page.locator(".note")).toContainText("Taken back");
  await pair.getByRole("link", { name: /Look at merging/ }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Merge");
  await passesAxe(page);
  await page.getByRole("button", { name: "Merge 1 deal" }).click();
  await page.goto("/deals?set=imported&q=Quillfeather");
  await expect(page.locator(".dealtbl tbody tr")).toHaveCount(2);
  const names = await page.locator(".dealtbl tbody th").allInnerTexts();
  expect(new Set(names).size).toBe(1);
  // The merge, then both deals: newest first.
  for (let n = 0; n < 3; n++) {
    await page.goto("/admin/audit?about=Quillfeather");
    await page.getByRole("button", { name: /^Undo/ }).first().click();
    await expect(page.getByRole("main")).toContainText("taken back");
  }
  await page.goto("/deals?set=imported&q=Quillfeather");
  await expect(page.locator(".dealtbl tbody tr")).toHaveCount(0);
});

test("the API page is read without scripts, passes axe, and its first example works", async ({
  browser,
  page: whole,
  request,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto("/");
  await page.getByRole("contentinfo").getByRole("link", { name: "API" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("API");
  const example = await page.locator("pre, code").filter({ hasText: "curl" }).first().innerText();
  const address = /'([^']+)'/.exec(example)?.[1] ?? "";
  const answer = await request.get(new URL(address).pathname + new URL(address).search);
  expect(answer.status()).toBe(200);
  await context.close();
  await whole.goto("/api");
  await passesAxe(whole);
});
