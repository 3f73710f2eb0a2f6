import { readdirSync, readFileSync } from "node:fs";
import { join, sep } from "node:path";
import { root } from "./database";

export type Handler = (request: Request, context: { params: Promise<Record<string, string>> }) => Promise<Response>;

const METHODS = ["GET", "POST", "PUT", "PATCH", "DELETE"] as const;

/** Every file of this name below app/, with the address it answers at. */
function files(name: string): { file: string; path: string }[] {
  return readdirSync(join(root, "app"), { recursive: true, encoding: "utf8" })
    .filter((file) => file.split(sep).at(-1) === name)
    .map((file) => ({ file: join(root, "app", file), path: `/${file.split(sep).slice(0, -1).join("/")}` }))
    .sort((one, other) => one.path.localeCompare(other.path));
}

/** Every route with each method it answers to, read from the folders, so that one added later is found as well. */
export async function findRoutes(): Promise<{ name: string; path: string; method: string; handler: Handler }[]> {
  const found = [];
  for (const { file, path } of files("route.ts")) {
    const module: Record<string, unknown> = await import(file);
    // Routes of the API export a refusal for every other method; OPTIONS says which are none.
    const options = module.OPTIONS as (() => Promise<Response>) | undefined;
    const allowed = (await options?.())?.headers.get("allow")?.split(", ");
    for (const method of METHODS) {
      const handler = module[method];
      if (typeof handler !== "function" || allowed?.includes(method) === false) continue;
      found.push({ name: `${method} ${path}`, path, method, handler: handler as Handler });
    }
  }
  return found;
}

/** Every page below /admin. */
export function findAdminPages(): { file: string; path: string }[] {
  return files("page.tsx").filter(({ path }) => path === "/admin" || path.startsWith("/admin/"));
}

/** Files with server actions: there are none, because Next lets one without an Origin pass. */
export function findServerActions(): string[] {
  return readdirSync(join(root, "app"), { recursive: true, encoding: "utf8" }).filter(
    (file) => /\.tsx?$/.test(file) && /^\s*["']use server["']/m.test(readFileSync(join(root, "app", file), "utf8")),
  );
}
