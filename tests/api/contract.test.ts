import { beforeAll, describe, expect, it } from "vitest";
import { ASKER_COOKIE, newBrowserAsker, signAsker } from "@/lib/auth/asker";
import { ADDRESS_HEADER } from "@/lib/core/access/client-address";
import { dealQuerySchema } from "@/lib/core/market/deal-filter";
import { ALL_PATHS } from "@/lib/http/openapi/all-paths";
import { buildDocument } from "@/lib/http/openapi/build-document";
import { findDeals } from "@/lib/services/find-deals";
import { getExampleDeal } from "@/lib/services/get-example-deal";
import { saveReport } from "@/lib/services/save-report";
import { startImport } from "@/lib/services/start-import";
import { apiRoutes, operationsOf } from "../support/api-document";
import { freshDatabase } from "../support/database";
import { answerHolder, operationAt } from "../support/hold-answer";
import { sampleReport } from "../support/sample-report";
import { proofOf, tokenHeaders } from "../support/sign-in";

freshDatabase();

const ORIGIN = "http://localhost:3000";
/** Every operation that only reads; what each needs beside its own examples is put in by `beforeAll`. */
const READS = operationsOf(buildDocument(null)).filter(({ method }) => method === "GET");

let document = buildDocument(null);
/** Loaded before any test: all routes together take their time. */
const routes = await apiRoutes();
let hold = answerHolder(document);
let cookie = "";
let report = "";
let imported = "";
let token: Record<string, string> = {};

async function keepReport(): Promise<void> {
  const owner = newBrowserAsker();
  cookie = `${ASKER_COOKIE.name}=${signAsker(owner)}`;
  report = await saveReport(owner, sampleReport(["The Company runs on Northquay Cloud only."]));
}

beforeAll(async () => {
  document = buildDocument(await getExampleDeal());
  hold = answerHolder(document);
  await keepReport();
  const content = new TextEncoder().encode("startup,announced_on\nHalyard Labs,2025-03\n");
  imported = await startImport(await proofOf("editor"), { fileName: "deals.csv", content });
  token = await tokenHeaders("viewer", ["read"]);
});

/** Values for what the examples leave open: the report of this browser, the import of this account. */
function known(path: string, name: string): string | undefined {
  const values: Record<string, string> = { id: report, kind: "json", a: report, b: report };
  return path.startsWith("/api/v1/imports") && name === "id" ? imported : values[name];
}

const current = (path: string) => operationAt(document, path, "get");

/** An operation with the values of its examples, those that are needed and have none taken from what is known. */
function exampleOf(path: string): { params: Record<string, string>; query: URLSearchParams } {
  const params: Record<string, string> = {};
  const query = new URLSearchParams();
  for (const { name, in: place, required, example } of current(path).parameters) {
    const value = example ?? (required ? known(path, name) : undefined);
    if (value === undefined) continue;
    if (typeof value === "object" && value !== null)
      for (const [key, one] of Object.entries(value)) query.set(key, one);
    else if (place === "path") params[name] = String(value);
    else query.set(name, String(value));
  }
  return { params, query };
}

/** One token has one allowance, so it is sent only where it is asked for. */
const asksForToken = (path: string) => current(path).security.some((one) => "token" in one);

let callers = 0;

/** Calls an operation, each time as another caller: limits have a test of their own. */
async function call(
  path: string,
  { params, query }: ReturnType<typeof exampleOf>,
  headers: Record<string, string> = {},
): Promise<Response> {
  const address = path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(params[name] ?? ""));
  const request = new Request(`${ORIGIN}${address}${query.size === 0 ? "" : `?${query}`}`, {
    headers: { cookie, [ADDRESS_HEADER]: `192.0.2.${callers++}`, ...(asksForToken(path) ? token : {}), ...headers },
  });
  const handler = routes.get(path)?.GET;
  if (handler === undefined) throw new Error(`no route at ${path}`);
  return handler(request, { params: Promise.resolve(params) });
}

describe.each(READS.map(({ path }) => path))("GET %s", (path) => {
  it("answers its example as the document says", async () => {
    const response = await call(path, exampleOf(path));
    expect(response.status).toBe(200);
    await hold(path, response);
  });

  it("refuses a parameter it does not know", async () => {
    const example = exampleOf(path);
    example.query.set("nonsense", "1");
    const response = await call(path, example);
    expect(response.status).toBe(400);
    expect(JSON.stringify(await response.clone().json())).toContain("nonsense");
    await hold(path, response);
  });

  it("refuses values of another form, by name", async () => {
    for (const { name, in: place, schema } of current(path).parameters) {
      const closed = schema.enum !== undefined || schema.type === "integer" || schema.maxLength !== undefined;
      if (place !== "query" || !closed) continue;
      const example = exampleOf(path);
      example.query.set(
        name,
        schema.maxLength === undefined ? "no such value" : "x".repeat(Number(schema.maxLength) + 1),
      );
      const response = await call(path, example);
      expect([name, response.status]).toEqual([name, 400]);
      const { details } = (await response.clone().json()) as { details: { parameters: { name: string }[] } };
      expect(details.parameters.map((one) => one.name)).toEqual([name]);
      await hold(path, response);
    }
  });

  it("says where there is nothing at an address", async () => {
    if (!path.includes("{")) return;
    const { params, query } = exampleOf(path);
    const none = Object.fromEntries(Object.keys(params).map((name) => [name, "01890000-0000-7000-8000-000000000000"]));
    const response = await call(path, { params: none, query });
    expect(response.status).toBe(404);
    await hold(path, response);
  });

  it("asks who is there, where the document says so", async () => {
    if (!asksForToken(path)) return;
    const response = await call(path, exampleOf(path), { authorization: "" });
    expect(response.status).toBe(401);
    await hold(path, response);
  });

  it("gives nothing twice to who has it", async () => {
    const first = await call(path, exampleOf(path));
    const tag = first.headers.get("etag");
    expect(tag !== null).toBe(current(path).responses["304"] !== undefined);
    if (tag === null) return;
    const again = await call(path, exampleOf(path), { "if-none-match": `"another", ${tag}` });
    expect([again.status, again.headers.get("etag")]).toEqual([304, tag]);
    await hold(path, again);
  });

  it("refuses other methods and says which it takes", async () => {
    const own = Object.keys(document.paths[path] ?? {}).map((method) => method.toUpperCase());
    const refused = ["POST", "PUT", "PATCH", "DELETE"].filter((method) => !own.includes(method));
    for (const method of refused) {
      const response = await routes.get(path)?.[method]?.(new Request(`${ORIGIN}${path}`, { method }));
      expect([method, response?.status]).toEqual([method, 405]);
      expect(response?.headers.get("allow")).toContain("GET, HEAD");
    }
    const head = await routes
      .get(path)
      ?.HEAD?.(new Request(`${ORIGIN}${path}?nonsense=1`), { params: Promise.resolve({}) });
    expect(await head?.text()).toBe("");
  });
});

it("describes every address of the list", () => {
  expect(Object.keys(document.paths)).toEqual(ALL_PATHS.map(({ path }) => path));
});

it("leads from page to page by its Link header, there and back", async () => {
  const query = dealQuerySchema.parse({ set: "calibrated", limit: 200 });
  const { next } = await findDeals(query);
  const path = "/api/v1/deals";
  const second = await call(path, {
    params: {},
    query: new URLSearchParams({ set: "calibrated", limit: "200", after: next ?? "" }),
  });
  const links = second.headers.get("link") ?? "";
  expect(links).toMatch(/^<\/api\/v1\/deals\?set=calibrated&limit=200&after=[\w-]+>; rel="next", </);
  const back = /<([^>]+)>; rel="prev"/.exec(links)?.[1] ?? "";
  const first = await call(path, { params: {}, query: new URL(back, ORIGIN).searchParams });
  const { data } = (await first.json()) as { data: { rows: { id: string }[] } };
  expect(data.rows.map(({ id }) => id)).toEqual((await findDeals(query)).rows.map(({ id }) => id));
});
