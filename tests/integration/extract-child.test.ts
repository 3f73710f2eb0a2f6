import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, it } from "vitest";
import type { Report } from "@/lib/core/report/report";
import { readInChild } from "@/lib/extract/read-in-child";
import { buildBundles } from "../../tools/setup/build-bundles.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));
const childPath = join(root, "dist", "reader-child.mjs");
const standIn = (name: string) => join(root, "tests", "support", "reader-children", `${name}.mjs`);
const fixture = (path: string) => ({
  bytes: readFileSync(join(root, "tests", "fixtures", "documents", path)),
  fileName: path.split("/").at(-1) ?? null,
});
const some = { bytes: new Uint8Array([1]), fileName: null };

function findingsOf({ findings }: Report): unknown[] {
  return findings.map(({ kind, severity, quote, attributes, points }) => ({
    kind,
    severity,
    quote,
    attributes,
    points,
  }));
}

describe("readInChild", () => {
  beforeAll(async () => {
    await buildBundles(root);
  });

  it("gives the same findings for a PDF, a DOCX and a TXT of one document", async () => {
    const [text, word, pdf] = await Promise.all(
      ["txt", "docx", "pdf"].map((kind) => readInChild(fixture(`ok/labelled-sheet.${kind}`), { childPath })),
    );
    expect(text?.findings.length).toBeGreaterThan(0);
    expect(findingsOf(word as Report)).toEqual(findingsOf(text as Report));
    expect(findingsOf(pdf as Report)).toEqual(findingsOf(text as Report));
    expect([word?.score, pdf?.score]).toEqual([text?.score, text?.score]);
    expect(pdf?.file).toBe("labelled-sheet.pdf");
  });

  it("tells the stages in order", async () => {
    const stages: string[] = [];
    await readInChild(fixture("ok/footnotes.pdf"), { childPath, onStage: (stage) => stages.push(stage) });
    expect(stages).toEqual(["extracting", "segmenting", "detecting", "scoring"]);
  });

  it("carries the reader's coded errors over", async () => {
    const reading = readInChild(fixture("not-ok/scanned.pdf"), { childPath });
    await expect(reading).rejects.toMatchObject({ code: "document-scanned", details: { pages: [1, 2, 3] } });
  });

  it("refuses an empty file without starting a reader", async () => {
    const reading = readInChild({ bytes: new Uint8Array(), fileName: null }, { childPath: standIn("missing") });
    await expect(reading).rejects.toMatchObject({ code: "document-empty" });
  });

  it("stops a reader that takes too long", async () => {
    const reading = readInChild(some, { childPath: standIn("hangs"), limits: { wallTime: 300 } });
    await expect(reading).rejects.toMatchObject({ code: "document-timeout" });
  });

  it.runIf(process.platform === "linux")("stops a reader that takes too much processor time", async () => {
    const reading = readInChild(some, { childPath: standIn("hangs"), limits: { processorTime: 200 } });
    await expect(reading).rejects.toMatchObject({ code: "document-timeout" });
  });

  it.runIf(process.platform === "linux")("stops a reader that takes too much memory outside the heap", async () => {
    const reading = readInChild(some, { childPath: standIn("fills-buffers"), limits: { memory: 200 * 1024 * 1024 } });
    await expect(reading).rejects.toMatchObject({ code: "document-memory" });
  });

  it("stops a reader that fills its heap", async () => {
    const reading = readInChild(some, { childPath: standIn("fills-heap"), limits: { heap: 32 } });
    await expect(reading).rejects.toMatchObject({ code: "document-memory" });
  });

  it("calls a file damaged over which a reader ends without an answer", async () => {
    await expect(readInChild(some, { childPath: standIn("exits") })).rejects.toMatchObject({
      code: "document-damaged",
    });
  });

  it("kills the reader when the request is aborted", async () => {
    const abort = new AbortController();
    const onStage = () => abort.abort(new Error("the page was left"));
    const reading = readInChild(some, { childPath: standIn("hangs"), signal: abort.signal, onStage });
    await expect(reading).rejects.toThrow("the page was left");
  });

  it("gives the reader none of the server's settings", async () => {
    process.env.SECRET_OF_THE_SERVER = "not for readers";
    const error = await readInChild(some, { childPath: standIn("tells-environment") }).catch((reason: Error) => reason);
    delete process.env.SECRET_OF_THE_SERVER;
    expect((error as Error).message).not.toContain("SECRET_OF_THE_SERVER");
    expect((error as Error).message).not.toContain("PATH");
  });
});
