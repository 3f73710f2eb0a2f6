/*
 * Serves the production build for the browser tests, on a database of its own that is made anew, so that no test sees a
 * person's reports nor leaves any behind.
 *
 *   node tests/e2e/start-server.mjs PORT NAME
 */
import { spawnSync } from "node:child_process";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { root } from "../../tools/setup/settings.mjs";

const [port, name] = process.argv.slice(2);
const folder = join(root, ".setup", "e2e", name);
rmSync(folder, { recursive: true, force: true });
process.env.DATABASE_URL = `file:${join(folder, "strings-attached.db")}`;
process.env.PORT = port;

const tsx = join(root, "node_modules", "tsx", "dist", "cli.mjs");
const { status } = spawnSync(process.execPath, [tsx, join(root, "tools/setup/prepare-database.ts")], {
  cwd: root,
  stdio: "inherit",
});
if (status !== 0) process.exit(1);
await import("../../tools/setup/serve.mjs");
