import { readdirSync } from "node:fs";
import { join, sep } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { ASKER_COOKIE, newBrowserAsker, signAsker } from "@/lib/auth/asker";
import { saveReport } from "@/lib/services/save-report";
import { freshDatabase } from "../support/database";
import { sampleReport } from "../support/sample-report";

freshDatabase();

const ORIGIN = "http://localhost:3000";
const FOLDERS = ["app/api/v1/reports/[id]", "app/reports/[id]"];
const METHODS = ["GET", "POST", "PUT", "PATCH", "DELETE"] as const;

/** Something valid for every other part of an address, and a body that each route takes. */
const PARTS = { linkId: "x", step: "undo", kind: "markdown" };
const BODIES: Record<string, unknown> = {
  decisions: { action: "reject", label: "1" },
  judge: { action: "reject", label: "1" },
  links: { days: 7 },
};

type Handler = (request: Request, context: { params: Promise<Record<string, string>> }) => Promise<Response>;

/** The methods a route takes: an address of the API refuses the others by handlers of their own, and says so itself. */
async function methodsOf(module: Record<string, unknown>): Promise<readonly string[]> {
  const { OPTIONS } = module;
  if (typeof OPTIONS !== "function") return METHODS;
  return ((await OPTIONS()) as Response).headers.get("allow")?.split(", ") ?? [];
}

/** Every route below a report's address, read from the folders, so that one added later is tried as well. */
async function routes(): Promise<{ name: string; method: string; handler: Handler; body: unknown }[]> {
  const files = FOLDERS.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((file) => file.split(sep).at(-1) === "route.ts")
      .map((file) => join(folder, file)),
  );
  const found = [];
  for (const file of files) {
    const module: Record<string, unknown> = await import(join(process.cwd(), file));
    const body = BODIES[file.split(sep).at(-2) ?? ""];
    const allowed = await methodsOf(module);
    for (const method of METHODS) {
      const handler = allowed.includes(method) ? module[method] : undefined;
      if (typeof handler === "function") found.push({ name: file, method, handler: handler as Handler, body });
    }
  }
  return found;
}

async function statusOf(
  { method, handler, body }: Awaited<ReturnType<typeof routes>>[number],
  id: string,
  headers: Record<string, string>,
): Promise<string> {
  const send = method !== "GET" && body !== undefined ? JSON.stringify(body) : undefined;
  const given = { host: "localhost:3000", "content-type": "application/json", ...headers };
  const request = new Request(`${ORIGIN}/reports/${id}`, { method, headers: given, body: send });
  const response = await handler(request, { params: Promise.resolve({ id, ...PARTS }) });
  // A form is answered with a way back to the page, which says why nothing was done.
  const problem = new URL(response.headers.get("location") ?? ORIGIN, ORIGIN).searchParams.get("problem");
  if (response.status !== 303) return String(response.status);
  return problem === "not-found" ? "404" : problem === "forbidden" ? "403" : "303";
}

describe("every route of a report", () => {
  const owner = newBrowserAsker();
  const cookieOf = (asker: typeof owner) => `${ASKER_COOKIE.name}=${signAsker(asker)}`;
  let id = "";
  let all: Awaited<ReturnType<typeof routes>> = [];
  beforeAll(async () => {
    id = await saveReport(owner, sampleReport(["The Company runs on Northquay Cloud only."]));
    all = await routes();
  });

  it("is found", () => expect(all.length).toBeGreaterThanOrEqual(9));

  it("answers another browser, a forged cookie and none as if there were no such report", async () => {
    const forged = `${cookieOf(owner).slice(0, -4)}AAAA`;
    for (const route of all) {
      for (const cookie of [cookieOf(newBrowserAsker()), forged, ""]) {
        const status = await statusOf(route, id, { origin: ORIGIN, cookie });
        expect([route.name, route.method, status]).toEqual([route.name, route.method, "404"]);
      }
    }
  });

  it("changes nothing on the owner's cookie for a page of another site, nor without a word where it comes from", async () => {
    for (const route of all.filter((one) => one.method !== "GET")) {
      const foreign: Record<string, string>[] = [{ origin: "http://evil.example" }, { origin: "null" }, {}];
      for (const origin of foreign) {
        const status = await statusOf(route, id, { cookie: cookieOf(owner), ...origin });
        expect([route.name, route.method, status]).toEqual([route.name, route.method, "403"]);
      }
    }
  });
});
