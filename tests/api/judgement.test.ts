import { beforeAll, describe, expect, it } from "vitest";
import { POST as STEP } from "@/app/api/v1/reports/[id]/decisions/[step]/route";
import { POST as DECIDE, GET as DECISIONS } from "@/app/api/v1/reports/[id]/decisions/route";
import { DELETE as REVOKE } from "@/app/api/v1/reports/[id]/links/[linkId]/route";
import { GET as LINKS, POST as SHARE } from "@/app/api/v1/reports/[id]/links/route";
import { GET } from "@/app/api/v1/reports/[id]/route";
import { POST } from "@/app/api/v1/reports/route";
import { askerFromCookie } from "@/lib/auth/asker";
import { store } from "@/lib/data/client";
import { findReports } from "@/lib/services/find-reports";
import { getSharedReport } from "@/lib/services/get-shared-report";
import { freshDatabase } from "../support/database";
import { readyBundles } from "../support/ready-bundles";

freshDatabase();
beforeAll(readyBundles);

const ORIGIN = "http://localhost:3000";
const SHEET = [
  "For thirty-six months after Closing Borealis Cloud shall be the Company's sole provider of compute, storage and hosting for all training and inference workloads.",
  "The Company shall not raise its next round without lunch.",
].join("\n\n");

function request(method: string, body?: unknown, headers: Record<string, string> = {}): Request {
  const given = { host: "localhost:3000", origin: ORIGIN, "content-type": "application/json", ...headers };
  return new Request(`${ORIGIN}/api/v1/reports/x`, {
    method,
    body: body === undefined ? undefined : JSON.stringify(body),
    headers: given,
  });
}

async function kept(): Promise<{ id: string; cookie: string }> {
  const form = new FormData();
  form.set("text", SHEET);
  const headers = { host: "localhost:3000", origin: ORIGIN };
  const response = await POST(new Request(`${ORIGIN}/api/v1/reports`, { method: "POST", body: form, headers }));
  const cookie = (response.headers.get("set-cookie") ?? "").split(";")[0] ?? "";
  return { id: (await response.json()).data.id, cookie };
}

const at = (id: string) => ({ params: Promise.resolve({ id }) });
const step = (id: string, step: string) => ({ params: Promise.resolve({ id, step }) });
const link = (id: string, linkId: string) => ({ params: Promise.resolve({ id, linkId }) });
const reportOf = async (response: Promise<Response>) => (await (await response).json()).data.report;

describe("a reader's judgement", () => {
  it("changes the score, keeps the reading, and is undone and done again", async () => {
    const { id, cookie } = await kept();
    const stored = async () => (await (await GET(request("GET", undefined, { cookie }), at(id))).json()).data;
    const before = await stored();
    const label = before.report.findings.find((f: { group: string }) => f.group === "string").label;
    const after = await reportOf(DECIDE(request("POST", { action: "reject", label }, { cookie }), at(id)));
    expect(after.score).toBeGreaterThan(before.report.score);
    expect((await stored()).reading).toEqual(before.report);
    const [summary] = await findReports(askerFromCookie(cookie.split("=")[1]));
    expect(summary).toMatchObject({ score: after.score, grade: after.grade });
    expect(await reportOf(STEP(request("POST", undefined, { cookie }), step(id, "undo")))).toEqual(before.report);
    expect(await reportOf(STEP(request("POST", undefined, { cookie }), step(id, "redo")))).toEqual(after);
    const { data } = await (await DECISIONS(request("GET", undefined, { cookie }), at(id))).json();
    expect(data.decisions).toMatchObject([{ action: "reject", label, undone: false }]);
  });

  it("adds a finding by its words, with the facts they state", async () => {
    const { id, cookie } = await kept();
    const words = "For thirty-six months after Closing";
    const add = { action: "add", kind: "non_compete", severity: 3, words };
    const report = await reportOf(DECIDE(request("POST", add, { cookie }), at(id)));
    const finding = report.findings.find((f: { label: string }) => f.label === "r1");
    expect(finding).toMatchObject({ quote: words, severity: 3, attributes: { duration_months: 36 } });
    expect(report.text.slice(finding.start, finding.end)).toBe(words);
  });

  it.each([
    [{ action: "reject", label: "99" }, 404],
    [{ action: "regrade", label: "1", severity: 4 }, 400],
    [{ action: "shout", label: "1" }, 400],
    [{ action: "add", kind: "non_compete", words: "nowhere in it" }, 400],
    [{ action: "note", label: "1", note: "x".repeat(2001) }, 400],
  ])("refuses what cannot be decided, and changes nothing (%#)", async (body, status) => {
    const { id, cookie } = await kept();
    const response = await DECIDE(request("POST", body, { cookie }), at(id));
    expect([response.status, response.headers.get("content-type")]).toEqual([status, "application/problem+json"]);
    expect(await store().findingDecision.count({ where: { reportId: id } })).toBe(0);
  });
});

describe("share links", () => {
  it("lead anybody to the report as judged, until they are taken back", async () => {
    const { id, cookie } = await kept();
    const made = await (await SHARE(request("POST", { days: 7 }, { cookie }), at(id))).json();
    const { token, path, id: linkId } = made.data;
    expect(path).toBe(`/shared/${token}`);
    expect((await getSharedReport(token)).stored.id).toBe(id);
    const listed = await (await LINKS(request("GET", undefined, { cookie }), at(id))).json();
    expect(listed.data).toEqual([{ id: linkId, createdAt: made.data.createdAt, expiresAt: made.data.expiresAt }]);
    expect(JSON.stringify(await store().shareLink.findMany())).not.toContain(token);
    expect((await REVOKE(request("DELETE", undefined, { cookie }), link(id, linkId))).status).toBe(204);
    await expect(getSharedReport(token)).rejects.toMatchObject({ code: "not-found" });
  });

  it("end when their days are over", async () => {
    const { id, cookie } = await kept();
    const { data } = await (await SHARE(request("POST", { days: 1 }, { cookie }), at(id))).json();
    await store().shareLink.update({ where: { id: data.id }, data: { expiresAt: new Date(Date.now() - 1) } });
    await expect(getSharedReport(data.token)).rejects.toMatchObject({ code: "not-found" });
    expect((await (await LINKS(request("GET", undefined, { cookie }), at(id))).json()).data).toEqual([]);
  });

  it("go with their report", async () => {
    const { id, cookie } = await kept();
    const { data } = await (await SHARE(request("POST", { days: 1 }, { cookie }), at(id))).json();
    await store().termSheet.deleteMany({ where: { reports: { some: { id } } } });
    await expect(getSharedReport(data.token)).rejects.toMatchObject({ code: "not-found" });
    expect(await store().shareLink.count({ where: { id: data.id } })).toBe(0);
  });

  it("are made for 1, 7 or 30 days only", async () => {
    const { id, cookie } = await kept();
    expect((await SHARE(request("POST", { days: 365 }, { cookie }), at(id))).status).toBe(400);
  });
});

describe("another browser", () => {
  const tries: [string, (id: string, headers: Record<string, string>) => Promise<Response>][] = [
    ["reads decisions", (id, headers) => DECISIONS(request("GET", undefined, headers), at(id))],
    ["decides", (id, headers) => DECIDE(request("POST", { action: "reject", label: "1" }, headers), at(id))],
    ["undoes", (id, headers) => STEP(request("POST", undefined, headers), step(id, "undo"))],
    ["shares", (id, headers) => SHARE(request("POST", { days: 1 }, headers), at(id))],
    ["lists links", (id, headers) => LINKS(request("GET", undefined, headers), at(id))],
    ["takes a link back", (id, headers) => REVOKE(request("DELETE", undefined, headers), link(id, "x"))],
  ];

  let id = "";
  let owner = "";
  let cookie = "";
  beforeAll(async () => {
    ({ id, cookie: owner } = await kept());
    ({ cookie } = await kept());
  });

  it.each(tries)("that %s finds no such report", async (_, attempt) => {
    expect((await attempt(id, { cookie })).status).toBe(404);
    expect((await attempt(id, {})).status).toBe(404);
  });

  it.each(["http://evil.example", "null", ""])("cannot make this one change anything from '%s'", async (origin) => {
    for (const [name, attempt] of tries) {
      if (/reads|lists/.test(name)) continue;
      expect([name, (await attempt(id, { cookie: owner, origin })).status]).toEqual([name, 403]);
    }
  });
});
