import { spawnSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { join } from "node:path";
import type { BrowserContext, Page } from "@playwright/test";

const root = join(import.meta.dirname, "../..");

/** Deals as they stood last quarter. */
const BEFORE = [
  "Company;Announced;Size;Lead(s);Hosting",
  "Reka;2025-07-22;$110M;NVIDIA;",
  "Sakana;2025-11-17;$135M;MUFG;",
  "Poolside;2026-01-12;$500M;NVIDIA;",
  "Poolside, Inc.;2026-02-12;$20M;Snowflake;",
  ...Array.from(
    { length: 60 },
    (_, n) => `Larkspur ${String.fromCharCode(65 + (n % 26))}${n};2026-03-${10 + (n % 15)};$${n + 5}M;Elm Capital;`,
  ),
];

/** The file of the mock, more or less: new, changed, same, doubled, likely and rejected rows of every sort. */
const NOW = [
  "Announced;Company;Size;Lead(s);Hosting;Round;Analyst note",
  '12.08.2026;Ardent;$12.5M;"NVIDIA; Snowflake";exclusive;Seed;',
  '3.9.2026;月之暗面;1.2亿元;"MUFG, Khosla";several;Series C;"closed, said the CFO…"',
  "2026-07;Tarn Robotics;EUR 110m;Khosla;mostly AWS;;",
  "22.07.2025;Reka;$110M;NVIDIA;preferred;;",
  "17.11.2025;Sakana;¥20B;MUFG;;;",
  "12.01.2026;Poolside;$500M;NVIDIA;;;",
  "12.08.2026;Ardent;$12.5M;NVIDIA;exclusive;Seed;",
  "31.06.2026;Fen Systems;$3M;Elm Capital;;;",
  "14.06.2026;Brume;12,5.00M;Elm Capital;;;",
  "15.06.2026;;$8M;Elm Capital;;;",
  "16.06.2026;Culm;$40M–$25M;Elm Capital;;;",
  "17.06.2026;Marl;$9M;Oak Fund;mostly AWS;;",
  ...Array.from(
    { length: 60 },
    (_, n) => `${13 + (n % 15)}.03.2026;Larkspur ${String.fromCharCode(65 + (n % 26))}${n};$${n + 5}.1M;Elm Capital;;;`,
  ),
];

/** Addresses of what was made to be looked at. */
export interface AdminPaths {
  columns: string;
  plan: string;
  ended: string;
  merge: string;
  names: string;
  deal: string;
}

/**
 * Makes an admin on the server's database, signs in, and imports and plans what the pages of the admin show.
 * @param database the server's own, as DATABASE_URL has it.
 */
export async function prepareAdmin(context: BrowserContext, base: string, database: string): Promise<AdminPaths> {
  const page = await context.newPage();
  await signIn(page, base, makeAdmin(database));
  await upload(page, base, "deals-2026-q2.csv", BEFORE);
  await plan(page);
  const commit = page.getByRole("button", { name: /^Commit/ });
  // On a server that pictures were taken of before, the record has these deals already.
  if (await commit.isVisible()) {
    await commit.click();
    await page.getByText("added from").first().waitFor({ timeout: 60_000 });
  }
  const planned = await upload(page, base, "deals-2026-q3.csv", NOW);
  await plan(page);
  const columns = await upload(page, base, "more-deals.csv", NOW);
  await page.goto(new URL("/admin/imports", base).href);
  const applied = page.getByRole("row", { name: /Committed/ }).first();
  const ended = await applied.locator("th a").getAttribute("href");
  await page.goto(new URL("/admin/parties", base).href);
  const merge = await page
    .getByRole("link", { name: /^Look at merging/ })
    .first()
    .getAttribute("href");
  await page.goto(new URL("/deals?set=imported&q=Sakana", base).href);
  const deal = await page.locator(".dealtbl tbody th a").first().getAttribute("href");
  await page.close();
  return {
    columns: `${columns}/columns`,
    plan: planned,
    ended: ended ?? "",
    merge: merge ?? "",
    names: (merge ?? "").replace(/\/merge\?.*$/, ""),
    deal: `/admin${deal}/edit`,
  };
}

interface Admin {
  email: string;
  password: string;
}

function makeAdmin(database: string): Admin {
  const password = randomBytes(12).toString("hex");
  const email = `mara-${randomBytes(2).toString("hex")}@example.com`;
  const args = ["bin/strings-attached.mjs", "admin", "create", "--email", email, "--name", "Mara", "--role", "admin"];
  const env = { ...process.env, DATABASE_URL: database };
  const { status, stderr } = spawnSync(process.execPath, args, {
    cwd: root,
    input: `${password}\n`,
    env,
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`No account was made: ${stderr}`);
  return { email, password };
}

async function signIn(page: Page, base: string, { email, password }: Admin): Promise<void> {
  await page.goto(new URL("/admin/sign-in?to=/admin", base).href);
  await page.getByLabel("E-mail address").fill(email);
  await page.getByLabel("Password").fill(password);
  await page.getByRole("button", { name: "Sign in" }).click();
  await page.waitForURL(/\/admin$/);
}

/** Uploads rows. @returns the path of the import. */
async function upload(page: Page, base: string, name: string, rows: readonly string[]): Promise<string> {
  await page.goto(new URL("/admin/import", base).href);
  const buffer = Buffer.from(`\uFEFF${rows.join("\r\n")}\r\n`);
  await page.setInputFiles("input[type=file]", { name, mimeType: "text/csv", buffer });
  await page.waitForURL(/\/columns$/);
  return new URL(page.url()).pathname.replace(/\/columns$/, "");
}

async function plan(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Plan the import" }).click();
  await page.getByRole("heading", { name: "Plan", exact: true }).waitFor({ timeout: 60_000 });
  await page.getByRole("button", { name: "Discard" }).waitFor({ timeout: 60_000 });
}
