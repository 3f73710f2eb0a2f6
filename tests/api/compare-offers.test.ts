import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { GET } from "@/app/api/v1/compare/offers/route";
import { POST as JUDGE } from "@/app/api/v1/reports/[id]/decisions/route";
import { POST } from "@/app/api/v1/reports/route";
import { GET as CSV } from "@/app/compare/offers/csv/route";
import { problemSchema } from "@/lib/http/problem";
import { freshDatabase } from "../support/database";
import { readyBundles } from "../support/ready-bundles";

freshDatabase();
beforeAll(readyBundles);

const ORIGIN = "http://localhost:3000";
const ask = (search: string, cookie = "") =>
  GET(new Request(`${ORIGIN}/api/v1/compare/offers${search}`, { headers: { cookie } }));

describe("GET /api/v1/compare/offers", () => {
  it("answers a sample against a clean offer with every figure, its source and the one address", async () => {
    const response = await ask("?b=h&b.cash=32.0&b.name=Bellweather&a=s:larkspur-series-b&a.need=85");
    const { data } = await response.json();
    expect(response.status).toBe(200);
    expect(data.query).toBe("?a=s:larkspur-series-b&b=h&b.name=Bellweather&b.cash=32");
    expect(data.answer).toMatch(
      /^The smallest cheque is worth most: Bellweather’s clean \$32\.0M is worth \$2\.6M more/,
    );
    // 40 - (45 - 45 x 85% x 90%) = 29.425 million dollars, in cents
    expect(data.offers.map((o: { value: number }) => o.value)).toEqual([2_942_500_000, 3_200_000_000]);
    expect(data.offers[0].sources.spend).toMatchObject({ from: "read", finding: "2" });
    expect(data.offers[0].sources.gap.from).toBe("assumed");
  });

  it("tells programs which parameter cannot be used, and what would work", async () => {
    const response = await ask("?a=h&a.term=0&a.cash=lots");
    const problem = problemSchema.parse(await response.json());
    expect([response.status, problem.code]).toEqual([400, "bad-request"]);
    expect(problem.detail).toContain('Term of A: "0" is not a number from 1 to 480 months.');
    expect(problem.detail).toContain("Cash at closing of A");
  });

  it("compares a report for the browser that has it, and for no other", async () => {
    const form = new FormData();
    form.set("text", readFileSync("samples/larkspur-series-b.txt", "utf8"));
    const kept = await POST(
      new Request(`${ORIGIN}/api/v1/reports`, {
        method: "POST",
        body: form,
        headers: { host: "localhost:3000", origin: ORIGIN },
      }),
    );
    const cookie = (kept.headers.get("set-cookie") ?? "").split(";")[0] ?? "";
    const { data } = await kept.json();
    expect((await ask(`?a=r:${data.id}`, cookie)).status).toBe(200);
    expect((await ask(`?a=r:${data.id}`)).status).toBe(404);
    // What counts is the report as its reader judged it: a clause that is none commits to nothing.
    const spend = async () => (await (await ask(`?a=r:${data.id}`, cookie)).json()).data.offers[0].figures.spend;
    expect(await spend()).toBe(4_500_000_000);
    const { label } = data.report.findings.find((f: { kind: string }) => f.kind === "compute_commitment");
    const decided = await JUDGE(
      new Request(`${ORIGIN}/api/v1/reports/${data.id}/decisions`, {
        method: "POST",
        body: JSON.stringify({ action: "reject", label }),
        headers: { host: "localhost:3000", origin: ORIGIN, cookie, "content-type": "application/json" },
      }),
      { params: Promise.resolve({ id: data.id }) },
    );
    expect([decided.status, await spend()]).toEqual([201, 0]);
    const csv = (search: string) => CSV(new Request(`${ORIGIN}/compare/offers/csv${search}`));
    expect((await csv(`?a=r:${data.id}`)).status).toBe(404);
    const file = await csv("?a=s:larkspur-series-b");
    expect(file.headers.get("content-type")).toContain("text/csv");
    expect(await file.text()).toContain("10,41.625,26.4375,11.25");
  });
});
