import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { expect, type Page } from "@playwright/test";

const root = join(import.meta.dirname, "../..");

/** Long enough, and in no list. */
const PASSWORD = "lantern quarry otter mending";

/** Makes an account on the database of the tests that change the record, as an admin does, by the command line. @returns its e-mail address. */
export function makeAccount(role: "viewer" | "editor" | "admin"): string {
  const email = `${role}-${process.pid}-${Date.now()}@example.com`;
  const database = `file:${join(root, ".setup/e2e/record/strings-attached.db")}`;
  const args = [
    "bin/strings-attached.mjs",
    "admin",
    "create",
    "--email",
    email,
    "--name",
    `The ${role}`,
    "--role",
    role,
  ];
  const { status, stderr } = spawnSync(process.execPath, args, {
    cwd: root,
    input: `${PASSWORD}\n`,
    env: { ...process.env, DATABASE_URL: database },
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`No account was made: ${stderr}`);
  return email;
}

/** Signs in by the form, and waits for the page it was asked for. */
export async function signIn(page: Page, email: string, to: string): Promise<void> {
  await page.goto(`/admin/sign-in?to=${encodeURIComponent(to)}`);
  await page.getByLabel("E-mail address").fill(email);
  await page.getByLabel("Password").fill(PASSWORD);
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(page).toHaveURL(new RegExp(`${to}$`));
}
