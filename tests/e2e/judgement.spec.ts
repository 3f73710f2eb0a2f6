import { type BrowserContext, expect, type Page, test } from "@playwright/test";
import { expectAccessible } from "./accessibility";

const SHEET = [
  "Term sheet. Larkspur Reasoning, Inc. (the Company) and Stratus Peak Cloud, Inc. (the Investor).",
  "Cloud. For so long as the Investor holds any Shares, Stratus Peak Cloud shall be the Company's sole provider of compute, storage and hosting for all training and inference workloads.",
  "Spend. The Company shall spend at least $45,000,000 on Stratus Peak Cloud services over thirty-six months.",
  "Lunch. The Company will tell the Investor what is for lunch before anybody else.",
].join("\n\n");

/** Pastes the sheet on the home page and waits for its report. */
async function readSheet(page: Page): Promise<string> {
  const response = await page.request.post("/api/v1/reports", {
    headers: { origin: new URL(page.url() === "about:blank" ? "http://localhost" : page.url()).origin },
    multipart: { text: SHEET },
  });
  return (await response.json()).data.id;
}

async function openReport(page: Page): Promise<string> {
  await page.goto("/");
  const id = await readSheet(page);
  await page.goto(`/reports/${id}`, { waitUntil: "networkidle" });
  return `/reports/${id}`;
}

const score = (page: Page) => page.locator(".band .score, .score-band .big, .big").first();
const detail = (page: Page) => page.locator(".finding.is-on");

test.describe("the reader's judgement", () => {
  test("rejects, grades, notes and takes back by keyboard; the score follows, the reading stays", async ({ page }) => {
    await openReport(page);
    const read = await score(page).textContent();
    await page.keyboard.press("x");
    await expect(page.getByText("You changed 1 finding:")).toBeVisible();
    await expect(page.getByText("Rejected by you, not counted")).toBeVisible();
    await expect(score(page)).not.toHaveText(read ?? "");
    await page.keyboard.press("u");
    await expect(page.getByText("You changed no finding.")).toBeVisible();
    await expect(score(page)).toHaveText(read ?? "");
    await page.keyboard.press("1");
    await expect(detail(page)).toContainText("graded soft by you; read as hard");
    await page.keyboard.press("e");
    await detail(page)
      .getByLabel(/Your note on finding/)
      .fill("Ask counsel.");
    await detail(page).getByRole("button", { name: "Keep note" }).click();
    await page.getByText(/History, \d+ decisions/).click();
    await expect(page.locator(".judged .history")).toContainText("note “Ask counsel.”");
    await expect(page.locator(".judged .history")).toContainText("(taken back)");
    await page.getByRole("link", { name: "Show the reading as it was" }).click();
    await expect(score(page)).toHaveText(read ?? "");
    await expect(page.getByText("This is the reading as it was.")).toBeVisible();
  });

  test("adds the words selected in the document", async ({ page }) => {
    await openReport(page);
    const words = page.locator(".sheet p", { hasText: "what is for lunch" }).first();
    await words.click({ clickCount: 3 });
    await page.locator("[data-add-finding]").click();
    await expect(page.getByLabel("Words, as they stand in the document")).toHaveValue(/what is for lunch/);
    const form = page.locator(".addform");
    await form.getByLabel("Kind").selectOption("information_rights");
    await form.getByLabel("Severity").selectOption("3");
    await form.getByRole("button", { name: "Add finding" }).click();
    await expect(page.locator('.item[data-f="r1"]')).toContainText("information rights");
    await expect(page.locator('mark[data-f="r1"]').first()).toContainText("lunch");
  });

  test("says what is wrong with words that are not in the document", async ({ page }) => {
    await openReport(page);
    await page.locator("[data-add-finding]").click();
    await page.getByLabel("Words, as they stand in the document").fill("nowhere to be found");
    await page.locator(".addform").getByRole("button", { name: "Add finding" }).click();
    await expect(page.getByRole("alert").filter({ hasText: "do not stand in the document" })).toBeVisible();
  });

  test("works without scripts", async ({ browser }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await openReport(page);
    await page.locator(".finding").first().getByRole("button", { name: "Reject" }).click();
    await expect(page.getByText("You changed 1 finding:")).toBeVisible();
    await page.getByRole("button", { name: "Undo" }).click();
    await expect(page.getByText("You changed no finding.")).toBeVisible();
    await context.close();
  });
});

test.describe("a shared report", () => {
  const guest = async (context: BrowserContext, address: string) => {
    const page = await context.newPage();
    const response = await page.goto(address);
    return { page, status: response?.status() };
  };

  test("is read by whoever has the link, only read, until it is taken back", async ({ page, browser }) => {
    await openReport(page);
    await page.getByRole("button", { name: "Share link" }).click();
    await page.getByRole("button", { name: "Make link" }).click();
    const address = await page.getByLabel("The link, shown only now").inputValue();
    const other = await browser.newContext();
    const open = await guest(other, address);
    await expect(open.page.getByText("Shared, read only")).toBeVisible();
    await expect(open.page.locator("[data-judge]")).toHaveCount(0);
    await expectAccessible(open.page);
    await page.getByRole("button", { name: /Take back/ }).click();
    await expect(page.getByRole("button", { name: /Take back/ })).toHaveCount(0);
    expect((await guest(other, address)).status).toBe(404);
    await other.close();
  });

  test("stands in the list of my reports, which nobody else sees", async ({ page, browser }) => {
    await openReport(page);
    await page.goto("/reports");
    await expect(page.getByRole("row")).toHaveCount(2);
    await expectAccessible(page);
    const other = await browser.newContext();
    const open = await guest(other, "/reports");
    await expect(open.page.getByText("No report yet")).toBeVisible();
    await other.close();
  });
});

for (const colorScheme of ["light", "dark"] as const) {
  test(`axe finds nothing on a judged report (${colorScheme})`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await openReport(page);
    await page.locator(".finding.is-on").getByRole("button", { name: "Reject" }).click();
    await expect(page.getByText("You changed 1 finding:")).toBeVisible();
    await page.locator("[data-add-finding]").click();
    await expectAccessible(page);
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: "Share link" }).click();
    await expectAccessible(page);
  });
}
