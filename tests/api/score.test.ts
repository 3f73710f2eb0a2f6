import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { POST } from "@/app/api/v1/score/route";
import { reportSchema } from "@/lib/core/report/report";
import { problemSchema } from "@/lib/http/problem";
import { readyBundles } from "../support/ready-bundles";

beforeAll(readyBundles);

const SHEET = readFileSync("samples/larkspur-series-b.txt");
const URL = "http://localhost:3000/api/v1/score";

function post(body: BodyInit, headers: Record<string, string> = {}): Promise<Response> {
  return POST(new Request(URL, { method: "POST", body, headers }));
}

function form(bytes: Uint8Array<ArrayBuffer>, name: string, type = ""): FormData {
  const data = new FormData();
  data.set("file", new File([bytes], name, { type }));
  return data;
}

describe("POST /api/v1/score", () => {
  it("answers a file with its report in the envelope, and no cookie", async () => {
    const response = await post(form(new Uint8Array(SHEET), "sheet.txt", "text/plain"));
    expect([response.status, response.headers.get("set-cookie")]).toEqual([200, null]);
    const { data, ...rest } = await response.json();
    const report = reportSchema.parse(data);
    expect(rest).toEqual({});
    expect([report.file, report.format]).toEqual(["sheet.txt", "text"]);
    for (const f of report.findings) expect(report.text.slice(f.start, f.end)).toBe(f.quote);
  });

  it("reads the same from JSON as from a file", async () => {
    const json = { "content-type": "application/json" };
    const text = SHEET.toString("utf8");
    const asJson = await (await post(JSON.stringify({ text, fileName: "sheet.txt" }), json)).json();
    const asFile = await (await post(form(new Uint8Array(SHEET), "sheet.txt"))).json();
    expect(asJson).toEqual(asFile);
  });

  it.each([
    ["an empty file", form(new Uint8Array(), "sheet.pdf"), {}, 422, "document-empty"],
    ["a picture", form(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]), "a.png"), {}, 415, "document-type"],
    ["broken JSON", "{", { "content-type": "application/json" }, 400, "bad-request"],
    ["another content type", "text", { "content-type": "text/plain" }, 415, "document-type"],
  ])("answers %s with a problem document", async (_, body, headers, status, code) => {
    const response = await post(body, headers as Record<string, string>);
    expect(response.headers.get("content-type")).toBe("application/problem+json");
    const problem = problemSchema.parse(await response.json());
    expect([response.status, problem.status, problem.code]).toEqual([status, status, code]);
    // Nothing of the inside: no path of this machine and no stack.
    expect(problem.detail).not.toMatch(/node_modules|\.ts\b|\n|\/tmp/);
  });
});
