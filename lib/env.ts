import { existsSync, readFileSync } from "node:fs";
import { dirname, isAbsolute, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseEnv } from "node:util";
import { z } from "zod";

/** The settings of the product; `.env.example` explains each to its user. */
const settingsSchema = z.object({
  DATABASE_URL: z
    .string()
    .regex(/^file:./, "must be a file: address, such as file:./data/strings-attached.db")
    .default("file:./data/strings-attached.db"),
  /** Key of the signed cookies; without it one is made and kept in the data folder. */
  SESSION_SECRET: z.string().min(32, "must have at least 32 characters").optional(),
  /** How many proxies stand in front, and so how far X-Forwarded-For is believed. */
  TRUSTED_PROXIES: z
    .string()
    .regex(/^[0-9]$/, "must be a number from 0 to 9")
    .default("0"),
});

export interface Settings {
  /** The folder that holds package.json. */
  root: string;
  /** Absolute path of the SQLite file. */
  databasePath: string;
  /** Absolute path of the folder the database is in; the product's own files live there too. */
  dataDirectory: string;
  sessionSecret: string | null;
  /** Proxies of the operator's in front of the server; 0 = X-Forwarded-For is believed from nobody. */
  trustedProxies: number;
}

let settings: Settings | undefined;

/**
 * The settings, read once: from the environment, else from `.env` in the project's folder, else their defaults.
 * @throws Error that names the setting and what is wrong with it.
 */
export function env(): Settings {
  settings ??= readSettings(process.env, process.cwd());
  return settings;
}

/** As `env`, from given values; `from` is a folder inside the project. */
export function readSettings(given: Record<string, string | undefined>, from: string): Settings {
  const root = given.STRINGS_ATTACHED_ROOT ?? findRoot(from);
  const file = join(root, ".env");
  const defaults = existsSync(file) ? parseEnv(readFileSync(file, "utf8")) : {};
  const present = { ...withoutEmpty(defaults), ...withoutEmpty(given) };
  const parsed = settingsSchema.safeParse(present);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    throw new Error(`The setting ${issue?.path.join(".")} ${issue?.message}. See .env.example.`);
  }
  const databasePath = toPath(parsed.data.DATABASE_URL, root);
  return {
    root,
    databasePath,
    dataDirectory: dirname(databasePath),
    sessionSecret: parsed.data.SESSION_SECRET ?? null,
    trustedProxies: Number(parsed.data.TRUSTED_PROXIES),
  };
}

/** An empty value means "not set": that is what `SESSION_SECRET=` in a .env file says. */
function withoutEmpty(values: Record<string, string | undefined>): Record<string, string | undefined> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== ""));
}

/** The path of a `file:` address; a relative one counts from the project's folder. */
function toPath(url: string, root: string): string {
  if (url.startsWith("file://")) return fileURLToPath(url);
  const path = url.slice("file:".length);
  return isAbsolute(path) ? path : resolve(root, path);
}

/** The nearest folder upwards whose package.json is this product's. */
function findRoot(from: string): string {
  for (let folder = from; ; folder = dirname(folder)) {
    const manifest = join(folder, "package.json");
    if (existsSync(manifest) && readFileSync(manifest, "utf8").includes('"name": "strings-attached"')) return folder;
    if (folder === dirname(folder)) return from;
  }
}
