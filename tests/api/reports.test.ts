import { beforeAll, describe, expect, it } from "vitest";
import { DELETE, GET } from "@/app/api/v1/reports/[id]/route";
import { GET as LIST, POST } from "@/app/api/v1/reports/route";
import { reportSchema } from "@/lib/core/report/report";
import { freshDatabase } from "../support/database";
import { readyBundles } from "../support/ready-bundles";

freshDatabase();
beforeAll(readyBundles);

const ORIGIN = "http://localhost:3000";
const SHEET = "The Company shall use Borealis Cloud as its sole cloud provider for thirty-six months after Closing.";

function request(method: string, headers: Record<string, string>, body?: FormData): Request {
  return new Request(`${ORIGIN}/api/v1/reports`, { method, body, headers: { host: "localhost:3000", ...headers } });
}

function upload(headers: Record<string, string> = {}, text = SHEET): Promise<Response> {
  const form = new FormData();
  form.set("text", text);
  return POST(request("POST", { origin: ORIGIN, ...headers }, form));
}

/** The cookie a browser would send back. */
const cookieFrom = (response: Response) => (response.headers.get("set-cookie") ?? "").split(";")[0] ?? "";
const context = (id: string) => ({ params: Promise.resolve({ id }) });
const statusOf = async (response: Promise<Response>) => (await response).status;

describe("/api/v1/reports", () => {
  it("keeps a report for the browser that sent it, and shows it to no other", async () => {
    const response = await upload();
    const { data } = await response.json();
    const cookie = cookieFrom(response);
    expect([response.status, response.headers.get("location")]).toEqual([201, `/api/v1/reports/${data.id}`]);
    expect(response.headers.get("set-cookie")).toMatch(/HttpOnly/);
    const mine = await (await GET(request("GET", { cookie }), context(data.id))).json();
    expect(reportSchema.parse(mine.data.report)).toEqual(data.report);
    expect(await statusOf(GET(request("GET", {}), context(data.id)))).toBe(404);
    const other = cookieFrom(await upload());
    expect(await statusOf(GET(request("GET", { cookie: other }), context(data.id)))).toBe(404);
  });

  it("knows a returning browser, and refuses a cookie it did not sign", async () => {
    const first = await upload();
    const cookie = cookieFrom(first);
    await upload({ cookie });
    const list = async (value: string) => (await (await LIST(request("GET", { cookie: value }))).json()).data.length;
    expect(await list(cookie)).toBe(2);
    expect(await list(`${cookie}x`)).toBe(0);
  });

  it("tells the stages line by line where asked to, then the id", async () => {
    const response = await upload({ accept: "application/x-ndjson" });
    const lines = (await response.text())
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(lines.flatMap((l) => l.stage ?? [])).toEqual(["extracting", "segmenting", "detecting", "scoring"]);
    const { id } = lines.at(-1).data;
    expect(await statusOf(GET(request("GET", { cookie: cookieFrom(response) }), context(id)))).toBe(200);
  });

  it("ends the lines with the problem, and keeps nothing, where the document cannot be read", async () => {
    const response = await upload({ accept: "application/x-ndjson" }, " ");
    const last = JSON.parse((await response.text()).trim().split("\n").at(-1) ?? "");
    expect(last.error.code).toBe("document-empty");
    const { data } = await (await LIST(request("GET", { cookie: cookieFrom(response) }))).json();
    expect(data).toEqual([]);
  });

  it("deletes for good, once, and only for its owner", async () => {
    const response = await upload();
    const { id } = (await response.json()).data;
    const cookie = cookieFrom(response);
    const remove = (headers: Record<string, string>) => statusOf(DELETE(request("DELETE", headers), context(id)));
    expect(await remove({ origin: ORIGIN })).toBe(404);
    expect(await remove({ origin: ORIGIN, cookie })).toBe(204);
    expect(await remove({ origin: ORIGIN, cookie })).toBe(404);
    expect(await statusOf(GET(request("GET", { cookie }), context(id)))).toBe(404);
  });

  it.each([["http://evil.example"], ["null"], [undefined]])("refuses changes sent from %s", async (origin) => {
    const headers = origin === undefined ? {} : { origin };
    const form = new FormData();
    form.set("text", SHEET);
    expect(await statusOf(POST(request("POST", headers as Record<string, string>, form)))).toBe(403);
    expect(await statusOf(DELETE(request("DELETE", headers as Record<string, string>), context("x")))).toBe(403);
  });
});
