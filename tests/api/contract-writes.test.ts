import { beforeAll, describe, expect, it } from "vitest";
import { ADDRESS_HEADER } from "@/lib/core/access/client-address";
import { buildDocument } from "@/lib/http/openapi/build-document";
import { apiRoutes, operationsOf } from "../support/api-document";
import { freshDatabase } from "../support/database";
import { answerHolder } from "../support/hold-answer";
import { settled } from "../support/imports";
import { readyBundles } from "../support/ready-bundles";
import { ORIGIN, tokenHeaders } from "../support/sign-in";

freshDatabase();

const document = buildDocument(null);
const hold = answerHolder(document);
/** Loaded before any test: all routes together take their time. */
const routes = await apiRoutes();
const WRITES = operationsOf(document).filter(({ method }) => method !== "GET");
const SHEET =
  "For thirty-six months after Closing Borealis Cloud shall be the Company's sole provider of compute for all training workloads.";
const CSV = "startup,announced_on,amount_usd\nNova AI,2024-03-07,12500000\nKite Labs,2024-13-01,\n";

/** Operations with a status that each was seen to give. */
const seen = new Set<string>();
let callers = 0;

interface Asked {
  params?: Record<string, string>;
  body?: BodyInit;
  headers?: Record<string, string>;
}

/** Calls an operation each time as another caller, and holds the answer against the document. @returns its body. */
async function send(method: "post" | "delete", path: string, status: number, asked: Asked = {}) {
  const { params = {}, body, headers = {} } = asked;
  const json: Record<string, string> = typeof body === "string" ? { "content-type": "application/json" } : {};
  const request = new Request(`${ORIGIN}${path}`, {
    method: method.toUpperCase(),
    body,
    headers: {
      host: new URL(ORIGIN).host,
      origin: ORIGIN,
      [ADDRESS_HEADER]: `192.0.2.${callers++}`,
      ...json,
      ...headers,
    },
  });
  const handler = routes.get(path)?.[method.toUpperCase()];
  if (handler === undefined) throw new Error(`no ${method} at ${path}`);
  const response = await handler(request, { params: Promise.resolve(params) });
  const copy = response.clone();
  expect([path, response.status, status < 400 ? "" : await response.clone().text()]).toEqual([
    path,
    status,
    status < 400 ? "" : expect.any(String),
  ]);
  await hold(path, response, method);
  seen.add(`${method.toUpperCase()} ${path}`);
  const cookie = (copy.headers.get("set-cookie") ?? "").split(";")[0] ?? "";
  const type = copy.headers.get("content-type") ?? "";
  const { data = null } = type === "application/json" ? ((await copy.json()) as { data: unknown }) : {};
  return { data: data as never, cookie };
}

const form = (text: string, name = "deals.csv"): FormData => {
  const made = new FormData();
  made.set("file", new File([text], name));
  return made;
};

beforeAll(readyBundles, 60_000);

describe("what changes something answers as the document says", () => {
  it("reading documents", async () => {
    await send("post", "/api/v1/score", 200, { body: JSON.stringify({ text: SHEET }) });
    await send("post", "/api/v1/score", 200, { body: form(SHEET, "sheet.txt") });
    await send("post", "/api/v1/score", 400, { body: "{" });
    await send("post", "/api/v1/score", 422, { body: form("", "sheet.pdf") });
    await send("post", "/api/v1/score", 415, { body: new Blob([SHEET], { type: "video/mp4" }) });
  });

  it("keeping, judging, sharing and deleting a report", async () => {
    const path = "/api/v1/reports";
    await send("post", path, 403, {
      body: JSON.stringify({ text: SHEET }),
      headers: { origin: "https://evil.example" },
    });
    const kept = await send("post", path, 201, { body: JSON.stringify({ text: SHEET }) });
    const { id } = kept.data as { id: string };
    const headers = { cookie: kept.cookie };
    const body = JSON.stringify({ text: SHEET });
    await send("post", path, 200, { body, headers: { ...headers, accept: "application/x-ndjson" } });

    const own = { params: { id }, headers };
    const judged = JSON.stringify({ action: "reject", label: "1" });
    await send("post", `${path}/{id}/decisions`, 201, { ...own, body: judged });
    await send("post", `${path}/{id}/decisions`, 400, { ...own, body: JSON.stringify({ action: "burn" }) });
    await send("post", `${path}/{id}/decisions`, 404, { ...own, headers: {}, body: judged });
    for (const step of ["undo", "redo"])
      await send("post", `${path}/{id}/decisions/{step}`, 200, { ...own, params: { id, step } });

    const shared = await send("post", `${path}/{id}/links`, 201, { ...own, body: JSON.stringify({ days: 7 }) });
    const { id: linkId } = shared.data as { id: string };
    await send("post", `${path}/{id}/links`, 400, { ...own, body: JSON.stringify({ days: 1000 }) });
    await send("delete", `${path}/{id}/links/{linkId}`, 204, { ...own, params: { id, linkId } });
    await send("delete", `${path}/{id}`, 404, { ...own, headers: {} });
    await send("delete", `${path}/{id}`, 204, own);
  });

  it("importing deals", async () => {
    const path = "/api/v1/imports";
    const headers = await tokenHeaders("editor", ["read", "import"]);
    await send("post", path, 401, { body: form(CSV) });
    await send("post", path, 403, { body: form(CSV), headers: await tokenHeaders("editor", ["read"]) });
    await send("post", path, 422, { body: form(""), headers });
    const planned = await send("post", path, 201, { body: form(CSV), headers });
    const { id, plan } = planned.data as { id: string; plan: { hash: string } };
    const own = { params: { id }, headers };
    await send("post", `${path}/{id}/commit`, 400, { ...own, body: JSON.stringify({}) });
    await send("post", `${path}/{id}/commit`, 409, { ...own, body: JSON.stringify({ hash: "another" }) });
    await send("post", `${path}/{id}/commit`, 202, { ...own, body: JSON.stringify({ hash: plan.hash }) });
    await settled(id);
    await send("post", `${path}/{id}/cancel`, 409, own);
    await send("post", `${path}/{id}/undo`, 202, own);
    await settled(id);
    const nobody = { ...own, params: { id: "01890000-0000-7000-8000-000000000000" } };
    await send("post", `${path}/{id}/undo`, 404, nobody);
    const waiting = await send("post", path, 201, { body: form(CSV), headers });
    await send("post", `${path}/{id}/cancel`, 200, { ...own, params: { id: (waiting.data as { id: string }).id } });
  });

  it("none left out", () => {
    expect([...seen].sort()).toEqual(WRITES.map(({ method, path }) => `${method} ${path}`).sort());
  });
});
