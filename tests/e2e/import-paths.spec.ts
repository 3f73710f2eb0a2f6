import { expect, type Page, test } from "@playwright/test";
import { makeAccount, signIn } from "./sign-in";

const ROWS = [
  "Company,Announced,Amount",
  "Wizardry Labs,2026-05-04,$12.5M",
  "Second Sight,2026-05,EUR 3m",
  "Nobody Knows,2026-02-31,$1M",
].join("\n");

const RUNS = { timeout: 60_000 };
const sentence = (page: Page) => page.locator(".import .serif").first();

async function undo(page: Page, deals: string): Promise<void> {
  await page.getByLabel("I have read what goes and what stays").check();
  await page.getByRole("button", { name: `Undo ${deals}` }).click();
  await expect(sentence(page)).toHaveText("The import was undone.", RUNS);
}

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("rows are pasted, their columns corrected, planned, committed and undone", async ({ page }) => {
    test.setTimeout(240_000);
    await signIn(page, makeAccount("editor"), "/admin/import");
    await page.getByText("Paste rows").click();
    await page.getByLabel("Rows, the first with the names of the columns").fill(ROWS);
    await page.getByRole("button", { name: "Read the rows" }).click();
    await expect(page).toHaveURL(/\/columns$/);

    await page.getByText("Change", { exact: true }).click();
    await page.getByLabel("Between the cells").selectOption("Semicolon");
    await page.getByRole("button", { name: "Read the file so" }).click();
    await expect(page.locator(".filemeta")).toContainText("semicolon");
    await page.getByText("Change", { exact: true }).click();
    await page.getByLabel("Between the cells").selectOption("Comma");
    await page.getByRole("button", { name: "Read the file so" }).click();
    await page.getByLabel("Amount goes to").selectOption({ label: "Valuation" });
    await page.getByRole("button", { name: "Save, and read the first rows anew" }).click();
    await expect(page.getByLabel("Amount goes to")).toHaveValue("valuation");
    await page.getByLabel("Amount goes to").selectOption({ label: "Amount" });
    await page.getByRole("button", { name: "Plan the import" }).click();

    // The page loads itself again until the plan is there.
    await expect(sentence(page)).toHaveText("2 rows will be written: 2 new. 1 row stays out.", RUNS);
    await expect(page.getByRole("table", { name: "Rejected rows" })).toContainText("2026-02-31");
    await page.getByRole("button", { name: "Commit 2 rows" }).click();
    await expect(sentence(page)).toContainText("2 deals were added", RUNS);
    await page.getByRole("link", { name: "Undo the import" }).click();
    await undo(page, "2 deals");
  });
});

test("by the keyboard alone", async ({ page }) => {
  test.setTimeout(240_000);
  await signIn(page, makeAccount("editor"), "/admin/import");
  const press = async (name: string | RegExp, role: "button" | "link" = "button") => {
    const target = page.getByRole(role, { name });
    for (let i = 0; i < 80 && !(await target.evaluate((el) => el === document.activeElement)); i++)
      await page.keyboard.press("Tab");
    await expect(target).toBeFocused();
    await page.keyboard.press("Enter");
  };
  const paste = page.locator("summary", { hasText: "Paste rows" });
  for (let i = 0; i < 40 && !(await paste.evaluate((el) => el === document.activeElement)); i++)
    await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  await page.keyboard.insertText(ROWS.replaceAll("2026-02-31", "2026-02-28"));
  await press("Read the rows");
  await expect(page).toHaveURL(/\/columns$/);
  await press("Plan the import");
  await expect(sentence(page)).toHaveText("3 rows will be written: 3 new.", RUNS);
  await press("Commit 3 rows");
  await expect(sentence(page)).toContainText("3 deals were added", RUNS);

  // The same rows again change nothing, and say so.
  await press("Import another file", "link");
  await expect(page).toHaveURL(/\/admin\/import$/);
  const again = Buffer.from(ROWS.replaceAll("2026-02-31", "2026-02-28"));
  await page.setInputFiles("input[type=file]", { name: "again.csv", mimeType: "text/csv", buffer: again });
  await expect(page.getByText("these columns were seen before")).toBeVisible();
  await press("Plan the import");
  await expect(sentence(page)).toHaveText("Nothing will be written: the record has every deal of it already.", RUNS);
  await expect(page.getByRole("button", { name: /^Commit/ })).toHaveCount(0);
  await press("Discard");
  await expect(sentence(page)).toHaveText("The import was cancelled; nothing was written.");

  await page.goto("/admin/imports");
  await page.getByRole("link", { name: "pasted.csv" }).first().click();
  await undo(page, "3 deals");
});

test("a record that moved on makes the plan stale, and a viewer sees the history only", async ({ page, browser }) => {
  test.setTimeout(240_000);
  const email = makeAccount("editor");
  await signIn(page, email, "/admin/import");
  const plan = async (name: string, rows: string) => {
    await page.goto("/admin/import");
    await page.setInputFiles("input[type=file]", { name, mimeType: "text/csv", buffer: Buffer.from(rows) });
    await page.getByRole("button", { name: "Plan the import" }).click();
    await expect(page.getByRole("button", { name: /^Commit/ })).toBeVisible(RUNS);
    return page.url();
  };
  const first = await plan("first.csv", "startup,announced on\nMoved On Labs,2026-04-01\n");
  await plan("second.csv", "startup,announced on\nCame Between,2026-04-02\n");
  await page.getByRole("button", { name: /^Commit/ }).click();
  await expect(sentence(page)).toContainText("1 deal was added", RUNS);
  await page.goto(first);
  await expect(page.getByText("This plan no longer holds.")).toBeVisible();
  await page.getByRole("button", { name: "Plan again" }).first().click();
  await expect(page.getByRole("button", { name: "Commit 1 row" })).toBeVisible(RUNS);

  const context = await browser.newContext();
  const other = await context.newPage();
  await signIn(other, makeAccount("viewer"), "/admin/imports");
  await other.goto("/admin/import");
  await expect(other).toHaveURL(/\/admin\?needs=editor$/);
  await other.getByRole("link", { name: "Past imports" }).click();
  await other.getByRole("link", { name: "second.csv", exact: true }).click();
  await expect(other.getByText("1 deal was added from second.csv")).toBeVisible();
  await expect(other.getByRole("button", { name: /^Undo/ })).toHaveCount(0);
  await context.close();

  await page.goto("/admin/imports");
  await page.getByRole("link", { name: "second.csv", exact: true }).click();
  await undo(page, "1 deal");
});

test("what is no table is refused with what works, and nothing is left of it", async ({ page }) => {
  await signIn(page, makeAccount("editor"), "/admin/import");
  await page.setInputFiles("input[type=file]", { name: "empty.csv", mimeType: "text/csv", buffer: Buffer.from("") });
  await expect(page.getByRole("alert").filter({ hasText: "There is nothing in it" })).toBeVisible();
  const foreign = await page.request.post("/admin/import/upload", {
    headers: { origin: "https://elsewhere.example" },
    multipart: { text: "startup,announced on\nA,2026-01-01" },
    maxRedirects: 0,
  });
  expect(foreign.headers().location).toContain("problem=forbidden");
});
