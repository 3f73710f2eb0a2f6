import { readFile, writeFile } from "node:fs/promises";
import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { HOUSE_WORD, manyDeals, NO_DATE } from "./many-deals";
import { makeAccount, signIn } from "./sign-in";

const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const ROWS = 100_000;
const BAD = 40;
const GOOD = ROWS - BAD;
const number = (n: number) => n.toLocaleString("en-US");

/** A program of its own plans and writes; on a busy machine it may take this long, in milliseconds. */
const RUNS = { timeout: 90_000 };

async function expectNoBrokenRules(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze();
  expect(violations.map((v) => `${v.id}: ${v.nodes[0]?.html}`)).toEqual([]);
}

/** The sentence in large letters: what a plan would do, or how the import ended. */
const sentence = (page: Page) => page.locator(".import .serif").first();

async function importedDeals(page: Page): Promise<number> {
  const answer = await page.request.get("/api/v1/deals?set=imported&limit=1");
  return ((await answer.json()) as { data: { count: number } }).data.count;
}

test("a hundred thousand rows: columns, plan, commit, the rejected ones mended, and both undone", async ({
  page,
}, info) => {
  test.setTimeout(300_000);
  const before = await importedDeals(page);
  await signIn(page, makeAccount("editor"), "/admin/import");
  await expectNoBrokenRules(page);
  const file = info.outputPath("deals-2026-q3.csv");
  await writeFile(file, manyDeals(ROWS, ROWS / BAD));
  const began = performance.now();
  await page.setInputFiles("input[type=file]", file);

  await expect(page.getByRole("heading", { name: "First rows as they will be read" })).toBeVisible(RUNS);
  await expect(page.locator(".filemeta")).toContainText("semicolon, UTF-8");
  await expect(page.getByLabel("Company goes to")).toHaveValue("startup");
  await expect(page.getByLabel("Announced goes to")).toHaveValue("announcedOn");
  await expect(page.getByLabel("Analyst note goes to")).not.toHaveValue("startup");
  await page.getByLabel("Analyst note goes to").selectOption({ label: "Leave out" });
  await expect(page.getByRole("row", { name: /^Analyst note/ })).toContainText("not imported");
  await expectNoBrokenRules(page);
  await page.getByRole("button", { name: "Plan the import" }).click();

  const out = BAD + ROWS / 1000;
  await expect(sentence(page)).toContainText(`${number(ROWS - out)} rows will be written`, RUNS);
  info.annotations.push({ type: "uploaded and planned", description: `${Math.round(performance.now() - began)} ms` });
  await expectNoBrokenRules(page);
  // A value that no rule reads is mapped once for all its rows, and the plan is made anew.
  await page.locator("summary.found").click();
  await page.getByLabel(`${HOUSE_WORD} in Cloud term stands for`).selectOption({ label: "several clouds" });
  await expect(page).toHaveURL(/columns$/);
  await page.getByRole("button", { name: "Plan the import" }).click();
  await expect(sentence(page)).toHaveText(
    `${number(GOOD)} rows will be written: ${number(GOOD)} new. ${BAD} rows stay out.`,
    RUNS,
  );

  const rejected = page.getByRole("table", { name: "Rejected rows" });
  await expect(rejected.getByRole("row").nth(1)).toContainText(/^2/);
  await rejected.getByRole("link", { name: "Line" }).click();
  await expect(rejected.getByRole("row").nth(1)).toContainText("97502");
  await expect(rejected.getByRole("columnheader", { name: "Line" })).toHaveAttribute("aria-sort", "descending");
  const download = page.waitForEvent("download");
  await page.getByRole("link", { name: `Download ${BAD} rows as CSV` }).click();
  const toMend = await readFile(await (await download).path(), "utf8");
  expect(toMend.split("\n").filter((line) => line.includes(NO_DATE))).toHaveLength(BAD);

  await page.getByRole("link", { name: "New: view" }).click();
  await expect(page.getByRole("table", { name: "Rows" }).getByRole("row")).toHaveCount(51);
  const committing = performance.now();
  await page.getByRole("button", { name: `Commit ${number(GOOD)} rows` }).click();
  await expect(page.locator("[aria-current=step]")).toContainText("Commit");
  // Loaded again while it runs, the page goes on where it was.
  await page.reload();
  await expect(sentence(page)).toContainText(`${number(GOOD)} deals were added`, RUNS);
  info.annotations.push({ type: "committed", description: `${Math.round(performance.now() - committing)} ms` });
  await expectNoBrokenRules(page);
  expect(await importedDeals(page)).toBe(before + GOOD);
  await page.getByRole("link", { name: "See the deals it added" }).click();
  await expect(page).toHaveURL(/set=imported&import=/);
  await expect(page.getByRole("link", { name: "Brought by one import, remove this filter" })).toBeVisible();

  await page.goto("/admin/import");
  const mended = Buffer.from(toMend.replaceAll(NO_DATE, "30.06.2026"));
  await page.setInputFiles("input[type=file]", { name: "mended.csv", mimeType: "text/csv", buffer: mended });
  // The same columns were seen before, by name: the reasons in front are left out.
  await page.getByRole("button", { name: "Plan the import" }).click();
  await expect(sentence(page)).toHaveText(`${BAD} rows will be written: ${BAD} new.`, RUNS);
  await page.getByRole("button", { name: `Commit ${BAD} rows` }).click();
  await expect(sentence(page)).toContainText(`${BAD} deals were added`, RUNS);

  for (const [name, deals] of [
    ["mended.csv", BAD],
    ["deals-2026-q3.csv", GOOD],
  ] as const) {
    await page.goto("/admin/imports");
    await page.getByRole("link", { name }).first().click();
    await expect(page.getByText(`${number(deals)} deals go again.`)).toBeVisible(RUNS);
    await expectNoBrokenRules(page);
    await page.getByLabel("I have read what goes and what stays").check();
    await page.getByRole("button", { name: `Undo ${number(deals)} deals` }).click();
    await expect(sentence(page)).toHaveText("The import was undone.", RUNS);
  }
  expect(await importedDeals(page)).toBe(before);
  await page.goto("/admin/imports");
  await expect(page.getByRole("row", { name: /deals-2026-q3\.csv/ })).toContainText("Undone");
  await expectNoBrokenRules(page);
});
