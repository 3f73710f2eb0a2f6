import { existsSync, readFileSync } from "node:fs";
import { dirname, isAbsolute, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseEnv } from "node:util";

/** The project's folder. */
export const root = join(dirname(fileURLToPath(import.meta.url)), "..", "..");

/** The environment with `.env` below it; empty values count as not set. lib/env.ts does the same once packages are there. */
export function settings() {
  const file = join(root, ".env");
  const defaults = existsSync(file) ? parseEnv(readFileSync(file, "utf8")) : {};
  const withoutEmpty = (values) => Object.fromEntries(Object.entries(values).filter(([, value]) => value !== ""));
  return { ...withoutEmpty(defaults), ...withoutEmpty(process.env) };
}

/** Absolute path of the SQLite file. */
export function databasePath() {
  const url = settings().DATABASE_URL ?? "file:./data/strings-attached.db";
  if (url.startsWith("file://")) return fileURLToPath(url);
  const path = url.replace(/^file:/, "");
  return isAbsolute(path) ? path : resolve(root, path);
}
