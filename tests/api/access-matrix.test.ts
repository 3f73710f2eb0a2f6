import { afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import type { Role } from "@/lib/core/access/role";
import { store } from "@/lib/data/client";
import { newId } from "@/lib/data/new-id";
import { freshDatabase } from "../support/database";
import { findAdminPages, findRoutes, findServerActions } from "../support/find-routes";
import { addAccount, ORIGIN, sessionHeaders, signedInAs, tokenHeaders } from "../support/sign-in";
import { type Access, PAGES, ROUTES } from "./access-expectations";

freshDatabase();

/** Pages ask Next for the request's headers; there is no Next here. */
const asked = vi.hoisted(() => ({ headers: new Headers() }));
vi.mock("next/headers", () => ({ headers: async () => asked.headers }));
afterEach(() => {
  asked.headers = new Headers();
});

type Headersish = Record<string, string>;
type Outcome = "in" | "401" | "403";

/** Callers with a page of our own, and what they are. */
const CALLERS = ["nobody", "viewer", "editor", "admin", "expired", "disabled", "read", "import", "edit"] as const;
type Caller = (typeof CALLERS)[number];
const callers = {} as Record<Caller, () => Promise<Headersish>>;

beforeAll(async () => {
  const here = { host: new URL(ORIGIN).host };
  callers.nobody = async () => ({ ...here, origin: ORIGIN });
  for (const role of ["viewer", "editor", "admin"] as const) callers[role] = () => signedInAs(role);
  const old = new Date(Date.now() - 13 * 60 * 60 * 1000);
  callers.expired = async () => sessionHeaders(await addAccount("admin"), old);
  callers.disabled = async () => {
    const id = await addAccount("admin");
    const headers = await sessionHeaders(id);
    await store().user.update({ where: { id }, data: { disabledAt: new Date() } });
    return headers;
  };
  for (const scope of ["read", "import", "edit"] as const) callers[scope] = () => tokenHeaders("admin", [scope]);
});

const RANK: Record<Role, number> = { viewer: 0, editor: 1, admin: 2 };

/** What a caller with a page of our own, or a token, must meet. */
function expected(access: Access, caller: Caller, reads: boolean): Outcome {
  const token = caller === "read" || caller === "import" || caller === "edit";
  if (access === "open") return "in";
  // A token is no word for a browser's own things, and programs send no Origin.
  if (access === "form" || access === "browser") return token && !reads ? "403" : "in";
  if (caller === "nobody" || caller === "expired" || caller === "disabled") return "401";
  if (access === "self") return token ? "403" : "in";
  if (token) return caller === access.scope ? "in" : "403";
  return RANK[caller] >= RANK[access.role] ? "in" : "403";
}

/** Something for every part of an address that varies. */
const PARTS = { kind: "markdown", slug: "none", step: "undo" };
const params = () => Promise.resolve({ id: newId(), key: "none", linkId: newId(), runId: newId(), ...PARTS });
let address = 0;

async function outcome(
  { path, method, handler }: Awaited<ReturnType<typeof findRoutes>>[number],
  headers: Headersish,
): Promise<Outcome> {
  const body = method === "GET" ? undefined : "{}";
  // Each from an address of its own, so that no limit is met.
  address += 1;
  const from = `10.${address >> 16}.${(address >> 8) & 255}.${address & 255}`;
  const given = { "content-type": "application/json", "x-strings-attached-address": from, ...headers };
  const response = await handler(new Request(`${ORIGIN}${path}`, { method, headers: given, body }), {
    params: params(),
  });
  await response.body?.cancel();
  if (response.status === 401 || response.status === 403) return `${response.status}`;
  // A form is answered with a way to a page, which says why nothing was done.
  const to = new URL(response.headers.get("location") ?? "/", ORIGIN);
  if (to.pathname === "/admin/sign-in" && to.searchParams.has("to") && path !== "/admin/sign-in/enter") return "401";
  return to.searchParams.get("problem") === "forbidden" ? "403" : "in";
}

describe("every route", () => {
  it("has a line that says who may use it, and every line has a route", async () => {
    expect((await findRoutes()).map(({ name }) => name).sort()).toEqual(Object.keys(ROUTES).sort());
  });

  it.each(CALLERS)("lets in or turns away: %s", async (caller) => {
    const wrong = [];
    for (const route of await findRoutes()) {
      const access = ROUTES[route.name] ?? "open";
      const met = await outcome(route, (await callers[caller]?.()) ?? {});
      const should = expected(access, caller, route.method === "GET");
      if (met !== should) wrong.push(`${route.name}: ${met}, not ${should}`);
    }
    expect(wrong).toEqual([]);
  });

  it.each([
    ["another site", { origin: "https://evil.example" }],
    ["an opaque page", { origin: "null" }],
    ["no word of where it comes from", {}],
  ])("changes nothing on the word of a cookie for %s", async (_, origin) => {
    const wrong = [];
    for (const route of (await findRoutes()).filter(({ method }) => method !== "GET")) {
      if (ROUTES[route.name] === "open") continue;
      const { origin: __, ...headers } = await signedInAs("admin");
      const met = await outcome(route, { ...headers, ...origin });
      if (met !== "403") wrong.push(`${route.name}: ${met}`);
    }
    expect(wrong).toEqual([]);
  });
});

describe("every page of the admin", () => {
  async function open(file: string, headers: Headersish): Promise<Outcome> {
    asked.headers = new Headers(headers);
    const { default: Page } = await import(file);
    const query = Promise.resolve({ id: newId(), runId: newId() });
    try {
      await Page({ params: params(), searchParams: query });
      return "in";
    } catch (error) {
      const digest = String((error as { digest?: string }).digest);
      if (digest.startsWith("NEXT_HTTP_ERROR_FALLBACK;404")) return "in";
      const to = digest.split(";")[2] ?? "";
      if (to.startsWith("/admin/sign-in?to=")) return "401";
      if (to.startsWith("/admin?needs=")) return "403";
      throw error;
    }
  }

  it("has a line that says who may open it, and every line has a page", () => {
    expect(
      findAdminPages()
        .map(({ path }) => path)
        .sort(),
    ).toEqual(Object.keys(PAGES).sort());
  });

  it.each(CALLERS)("lets in or turns away: %s", async (caller) => {
    const wrong = [];
    for (const { file, path } of findAdminPages()) {
      const access = PAGES[path] ?? "open";
      const met = await open(file, (await callers[caller]?.()) ?? {});
      // A token opens no page: whoever shows one there is nobody.
      const token = caller === "read" || caller === "import" || caller === "edit";
      const should = expected(access, token ? "nobody" : caller, true);
      if (met !== should) wrong.push(`${path}: ${met}, not ${should}`);
    }
    expect(wrong).toEqual([]);
  });
});

it("has no server actions, which Next runs without an Origin", () => expect(findServerActions()).toEqual([]));
