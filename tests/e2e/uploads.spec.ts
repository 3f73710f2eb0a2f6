import { randomBytes } from "node:crypto";
import { join } from "node:path";
import { type BrowserContext, expect, type Page, test } from "@playwright/test";
import { expectAccessible } from "./accessibility";

const fixtures = join(import.meta.dirname, "../fixtures/documents");
const ok = (name: string) => join(fixtures, "ok", name);
const notOk = (name: string) => join(fixtures, "not-ok", name);
const SEVERAL = [ok("labelled-sheet.txt"), notOk("encrypted.pdf"), ok("terms.md"), notOk("empty.txt")];

const reports = async (context: BrowserContext) => {
  const answer = await context.request.get("/api/v1/reports");
  return ((await answer.json()) as { data: unknown[] }).data.length;
};

async function home(page: Page): Promise<void> {
  await page.goto("/", { waitUntil: "networkidle" });
}

/** A line of so many bytes a second up, as a phone in the country has it. */
async function slowLine(page: Page, uploadThroughput: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send("Network.enable");
  await session.send("Network.emulateNetworkConditions", {
    offline: false,
    latency: 20,
    downloadThroughput: -1,
    uploadThroughput,
  });
}

/** Text of about `megabytes`, with one clause in it; the rest cannot be packed smaller. */
const large = (megabytes: number) => ({
  name: "long.txt",
  mimeType: "text/plain",
  buffer: Buffer.from(
    `The Company shall run all workloads exclusively on Harrow Cloud for four years.\n\n${randomBytes(megabytes * 500_000).toString("hex")}`,
  ),
});

test.describe("several files", () => {
  test("each has its row, with its score or the reason, and one that fails holds up none", async ({
    page,
    context,
  }) => {
    await home(page);
    await page.setInputFiles("input[type=file]", SEVERAL);
    const rows = page.locator(".queue li");
    await expect(rows).toHaveCount(4);
    await expect(page.locator(".dropline")).toHaveText("2 of 4 read, 2 could not be read");
    await expect(page.getByRole("status").filter({ hasText: "2 of 4 read" })).toBeAttached();
    await expect(rows.nth(1)).toContainText(/password|encrypted/i);
    await expect(rows.nth(3)).toContainText(/no text|empty/i);
    expect(await reports(context)).toBe(2);
    await expect(page.getByRole("region", { name: "On this machine" }).locator("tbody tr")).toHaveCount(2);
    await expectAccessible(page);
    await page.getByRole("link", { name: "Open the report on labelled-sheet.txt" }).click();
    await expect(page).toHaveURL(/\/reports\//);
  });

  test("the keyboard is enough, and the focus stays in the place", async ({ page }) => {
    await home(page);
    await page.setInputFiles("input[type=file]", SEVERAL.slice(0, 2));
    await expect(page.locator(".dropline")).toHaveText(/1 of 2 read/);
    await page.keyboard.press("Tab");
    await expect(page.getByRole("link", { name: /^Open the report/ })).toBeFocused();
    await page.getByRole("button", { name: "Read others" }).press("Enter");
    await expect(page.getByText("Drop a term sheet here")).toBeVisible();
    expect(await page.evaluate(() => document.activeElement?.closest(".drop") !== null)).toBe(true);
  });

  test("work without a script: what was read is listed, what was not is named", async ({ browser }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto("/");
    await page.setInputFiles("input[type=file]", SEVERAL);
    await page.getByRole("button", { name: "Read", exact: true }).click();
    const alert = page.getByRole("alert").filter({ hasText: "2 of 4 files were read" });
    await expect(alert).toContainText(/File 2: .+File 4: /);
    await expect(page.getByRole("region", { name: "On this machine" }).locator("tbody tr")).toHaveCount(2);
    await context.close();
  });
});

test.describe("a slow line", () => {
  test("shows the bytes that have left, and cancelling keeps nothing", async ({ page, context }) => {
    await home(page);
    await slowLine(page, 400_000);
    await page.setInputFiles("input[type=file]", large(4));
    const zone = page.locator(".drop");
    await expect(zone).toContainText(/Sending.*[1-9][\d.]* of 4\.\d MB/s);
    const box = await page.locator("#samples-title").boundingBox();
    await page.getByRole("button", { name: "Cancel, keep nothing" }).click();
    await expect(page.getByText("Drop a term sheet here")).toBeVisible();
    expect((await page.locator("#samples-title").boundingBox())?.y).toBe(box?.y);
    expect(await page.evaluate(() => document.activeElement?.closest(".drop") !== null)).toBe(true);
    expect(await reports(context)).toBe(0);
  });

  test("brings a file through, stage after stage", async ({ page }) => {
    await home(page);
    await slowLine(page, 40_000);
    await page.setInputFiles("input[type=file]", ok("labelled-sheet.pdf"));
    await expect(page).toHaveURL(/\/reports\//);
  });
});

test("a file dropped anywhere on the page is read", async ({ page }) => {
  await home(page);
  const transfer = await page.evaluateHandle(() => {
    const data = new DataTransfer();
    data.items.add(
      new File(["The Company shall run all workloads exclusively on Harrow Cloud."], "dropped.txt", {
        type: "text/plain",
      }),
    );
    return data;
  });
  await page.dispatchEvent("footer", "dragenter", { dataTransfer: transfer });
  await expect(page.getByText("Let go to read")).toBeVisible();
  await page.dispatchEvent("footer", "drop", { dataTransfer: transfer });
  await expect(page).toHaveURL(/\/reports\//);
  await expect(page.locator(".filebar")).toContainText("dropped.txt");
});

test("a file that is too large is refused before it is sent", async ({ page }) => {
  await home(page);
  await page.evaluate(() => {
    const input = document.querySelector<HTMLInputElement>("input[type=file]");
    const data = new DataTransfer();
    data.items.add(new File([new Uint8Array(20 * 1024 * 1024 + 1)], "large.pdf"));
    if (input) input.files = data.files;
    input?.dispatchEvent(new Event("change", { bubbles: true }));
  });
  await expect(page.getByRole("alert").filter({ hasText: "too large" })).toBeVisible();
});
