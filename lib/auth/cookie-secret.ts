import { randomBytes } from "node:crypto";
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { env } from "../env";

let secret: string | undefined;

/** The key of the signed cookies: SESSION_SECRET, else one made on first use and kept beside the database. */
export function cookieSecret(): string {
  secret ??= env().sessionSecret ?? keptSecret(env().dataDirectory);
  return secret;
}

/** The key in the file `secret` of a folder, readable by its owner only; made where there is none. */
export function keptSecret(directory: string): string {
  const path = join(directory, "secret");
  return readIfThere(path) ?? makeSecret(directory, path);
}

function makeSecret(directory: string, path: string): string {
  mkdirSync(directory, { recursive: true });
  const draft = `${path}.${randomBytes(6).toString("hex")}`;
  writeFileSync(draft, randomBytes(32).toString("base64url"), { mode: 0o600 });
  try {
    // Linking fails where the file exists: of two programs that start at once both use the first one's key, whole.
    linkSync(draft, path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
  } finally {
    rmSync(draft);
  }
  return readFileSync(path, "utf8");
}

function readIfThere(path: string): string | null {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
    throw error;
  }
}
