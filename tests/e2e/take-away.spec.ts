import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import AxeBuilder from "@axe-core/playwright";
import { type Download, expect, type Page, test } from "@playwright/test";
import { strFromU8, unzipSync } from "fflate";

const word = join(import.meta.dirname, "../fixtures/documents/ok/labelled-sheet.docx");
/** Name in the menu, file saved under, how its bytes begin. */
const FORMS = [
  ["PDF report", "labelled-sheet-report.pdf", "%PDF-1.7"],
  ["Word, clauses commented", "labelled-sheet-commented.docx", "PK"],
  ["Negotiation sheet, one page", "labelled-sheet-negotiation-sheet.pdf", "%PDF-1.7"],
  ["Negotiation sheet .md", "labelled-sheet-negotiation-sheet.md", "# Negotiation sheet"],
  ["Markdown .md", "labelled-sheet-report.md", "# "],
  ["Data .json", "labelled-sheet-report.json", "{"],
] as const;

async function keep(page: Page): Promise<void> {
  await page.goto("/", { waitUntil: "networkidle" });
  await page.setInputFiles("input[type=file]", word);
  await expect(page).toHaveURL(/\/reports\/[0-9a-f-]{36}/);
}

const menu = (page: Page) => page.locator("summary", { hasText: "Take away" });

async function save(page: Page, name: string): Promise<Download> {
  await menu(page).click();
  const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("link", { name }).click()]);
  await menu(page).click();
  return download;
}

async function bytesOf(download: Download): Promise<Uint8Array> {
  return new Uint8Array(readFileSync(await download.path()));
}

test.describe("taking a report away", () => {
  test("gives a file in every form, the Word file with a comment on each finding", async ({ page }) => {
    await keep(page);
    for (const [name, file, start] of FORMS) {
      const download = await save(page, name);
      expect(download.suggestedFilename()).toBe(file);
      const bytes = await bytesOf(download);
      expect(strFromU8(bytes.subarray(0, start.length))).toBe(start);
      if (!file.endsWith(".docx")) continue;
      const comments = strFromU8(unzipSync(bytes)["word/comments.xml"] ?? new Uint8Array());
      expect(comments.match(/<w:comment /g)?.length).toBe(1 + (await page.locator("article.finding").count()));
      expect(comments).toContain("Ask for this instead: ");
    }
  });

  test("opens and closes by keyboard, and has nothing for axe to find", async ({ page }) => {
    await page.goto("/samples/larkspur-series-b", { waitUntil: "networkidle" });
    await menu(page).focus();
    await page.keyboard.press("Enter");
    const links = page.locator("details.menu a");
    await expect(links).toHaveCount(FORMS.length);
    await page.keyboard.press("Tab");
    await expect(links.first()).toBeFocused();
    await page.keyboard.press("Escape");
    await expect(links.first()).toBeHidden();
    await expect(menu(page)).toBeFocused();
    await page.keyboard.press("Enter");
    await expect(links.first()).toBeVisible();
    const { violations } = await new AxeBuilder({ page }).include("details.menu").analyze();
    expect(violations).toEqual([]);
  });

  test("takes the plan of the page's address into the sheet", async ({ page }) => {
    await page.goto("/samples/larkspur-series-b?whatif=x4", { waitUntil: "networkidle" });
    const sheet = strFromU8(await bytesOf(await save(page, "Negotiation sheet .md")));
    expect(sheet).toMatch(/With clause 4 struck: [\d.]+ of 100/);
  });

  test("is a list of links without JavaScript, and nobody else's files are there", async ({ browser, page }) => {
    await keep(page);
    const plain = await browser.newContext({ javaScriptEnabled: false });
    const reader = await plain.newPage();
    await reader.goto("/samples/chengguan-letter-of-intent");
    await menu(reader).click();
    const href = await reader.getByRole("link", { name: "PDF report" }).getAttribute("href");
    expect((await reader.request.get(href ?? "")).headers()["content-type"]).toBe("application/pdf");
    const id = new URL(page.url()).pathname.split("/").at(-1);
    expect((await reader.request.get(`/api/v1/reports/${id}/files/docx`)).status()).toBe(404);
    await plain.close();
  });

  test("gives Word files that LibreOffice opens", async ({ page }) => {
    const office = ["/usr/bin/soffice", "/usr/bin/libreoffice"].find(existsSync);
    // biome-ignore lint/suspicious/noSkippedTests: not every developer has LibreOffice; CI installs it
    test.skip(office === undefined, "LibreOffice is not on this machine");
    await keep(page);
    const own = await save(page, "Word, clauses commented");
    await page.goto("/samples/chengguan-letter-of-intent", { waitUntil: "networkidle" });
    const made = await save(page, "Word, clauses commented");
    const folder = mkdtempSync(join(tmpdir(), "take-away-"));
    try {
      for (const [index, download] of [own, made].entries()) {
        const source = join(folder, `${index}.docx`);
        await download.saveAs(source);
        const profile = `-env:UserInstallation=file://${folder}/profile`;
        // Its own DOCX again: what it could not read it would not write.
        execFileSync(
          office ?? "",
          [profile, "--headless", "--convert-to", "docx:MS Word 2007 XML", "--outdir", join(folder, "out"), source],
          { stdio: "ignore" },
        );
        const count = (path: string) =>
          strFromU8(unzipSync(new Uint8Array(readFileSync(path)))["word/comments.xml"] ?? new Uint8Array()).match(
            /<w:comment /g,
          )?.length;
        expect(count(join(folder, "out", `${index}.docx`))).toBe(count(source));
      }
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
