import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { GET as TAKE } from "@/app/api/v1/reports/[id]/files/[kind]/route";
import { DELETE } from "@/app/api/v1/reports/[id]/route";
import { POST } from "@/app/api/v1/reports/route";
import { GET as SAMPLE } from "@/app/samples/[slug]/files/[kind]/route";
import { reportSchema } from "@/lib/core/report/report";
import { TAKE_AWAYS } from "@/lib/core/report/take-away";
import { store } from "@/lib/data/client";
import { extractDocument } from "@/lib/extract/extract-document";
import { freshDatabase, root } from "../support/database";
import { readyBundles } from "../support/ready-bundles";
import { readComments } from "../support/word-comments";

freshDatabase();
beforeAll(readyBundles);

const ORIGIN = "http://localhost:3000";
const KINDS = Object.keys(TAKE_AWAYS);
const fixture = (name: string) => readFileSync(join(root, "tests/fixtures/documents/ok", name));

async function keep(bytes: Uint8Array, name: string): Promise<{ id: string; cookie: string }> {
  const form = new FormData();
  form.set("file", new File([new Uint8Array(bytes)], name));
  const response = await POST(
    new Request(`${ORIGIN}/api/v1/reports`, {
      method: "POST",
      body: form,
      headers: { host: "localhost:3000", origin: ORIGIN },
    }),
  );
  const { id } = (await response.json()).data;
  return { id, cookie: (response.headers.get("set-cookie") ?? "").split(";")[0] ?? "" };
}

const take = (id: string, kind: string, cookie?: string) =>
  TAKE(new Request(`${ORIGIN}/api/v1/reports/${id}/files/${kind}`, { headers: cookie ? { cookie } : {} }), {
    params: Promise.resolve({ id, kind }),
  });
const bytesOf = async (response: Response) => new Uint8Array(await response.arrayBuffer());
const sample = (slug: string, kind: string) =>
  SAMPLE(new Request(`${ORIGIN}/samples/${slug}/files/${kind}`), { params: Promise.resolve({ slug, kind }) });

describe("reports as files", () => {
  it("come in every form, to be saved and kept by no cache, and to no other browser", async () => {
    const { id, cookie } = await keep(fixture("labelled-sheet.pdf"), 'Larkspur "B" 意向书.pdf');
    const other = await keep(new TextEncoder().encode("The Company shall use Borealis Cloud only."), "other.txt");
    for (const kind of KINDS) {
      const response = await take(id, kind, cookie);
      expect([kind, response.status]).toEqual([kind, 200]);
      expect(response.headers.get("cache-control")).toBe("private, no-store");
      expect(response.headers.get("x-content-type-options")).toBe("nosniff");
      expect(response.headers.get("content-disposition")).toMatch(
        /^attachment; filename="Larkspur B _-[a-z-]+\.[a-z]+"; filename\*=UTF-8''Larkspur%20B%20%E6%84%8F%E5%90%91%E4%B9%A6-[a-z-]+\.[a-z]+$/,
      );
      expect((await bytesOf(response)).byteLength).toBeGreaterThan(500);
      for (const asker of [undefined, other.cookie]) expect((await take(id, kind, asker)).status).toBe(404);
    }
    expect((await take(id, "exe", cookie)).status).toBe(404);
  });

  it("give a Word file back with comments in it, the rest as it was", async () => {
    const file = fixture("labelled-sheet.docx");
    const { id, cookie } = await keep(file, "sheet.docx");
    const commented = await bytesOf(await take(id, "docx", cookie));
    const report = reportSchema.parse(await (await take(id, "json", cookie)).json());
    expect(readComments(commented)).toHaveLength(report.findings.length + 1);
    const [before, after] = await Promise.all(
      [file, commented].map((bytes) => extractDocument(bytes, { fileName: "sheet.docx" })),
    );
    expect(after).toEqual(before);
  });

  it("keep no file but Word files, and those no longer than the report", async () => {
    const kept = () => store().termSheetFile.count();
    const before = await kept();
    await keep(fixture("labelled-sheet.txt"), "sheet.txt");
    expect(await kept()).toBe(before);
    const { id, cookie } = await keep(fixture("table.docx"), "table.docx");
    expect(await kept()).toBe(before + 1);
    const request = new Request(ORIGIN, {
      method: "DELETE",
      headers: { host: "localhost:3000", origin: ORIGIN, cookie },
    });
    expect((await DELETE(request, { params: Promise.resolve({ id }) })).status).toBe(204);
    expect(await kept()).toBe(before);
    expect((await take(id, "docx", cookie)).status).toBe(404);
  });

  it("follow the scenario of the page where they are a plan, and ignore one that is none", async () => {
    const sheet = async (query: string) =>
      (
        await SAMPLE(new Request(`${ORIGIN}/samples/x/files/sheet-markdown${query}`), {
          params: Promise.resolve({ slug: "larkspur-series-b", kind: "sheet-markdown" }),
        })
      ).text();
    expect(await sheet("?whatif=x4")).toMatch(/With clause 4 struck: [\d.]+ of 100/);
    expect(await sheet("?whatif=%3Cscript%3E")).toBe(await sheet(""));
  });

  it("come of the samples too", async () => {
    for (const kind of KINDS) expect((await sample("chengguan-letter-of-intent", kind)).status).toBe(200);
    expect((await sample("none", "docx")).status).toBe(404);
    expect((await sample("chengguan-letter-of-intent", "none")).status).toBe(404);
  });
});
