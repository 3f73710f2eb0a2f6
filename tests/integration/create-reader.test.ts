import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { AppError } from "@/lib/core/shared/app-error";
import { createReader } from "@/lib/extract/create-reader";
import { readInChild } from "@/lib/extract/read-in-child";
import { root } from "../support/database";
import { readyBundles } from "../support/ready-bundles";

beforeAll(readyBundles);

const childPath = join(root, "dist", "reader-child.mjs");
const sample = (fileName: string) => ({ bytes: readFileSync(join(root, "samples", fileName)), fileName });
const bytes = (text: string) => new TextEncoder().encode(text);
const code = (error: unknown) => (error instanceof AppError ? error.code : error);

describe("createReader", () => {
  it("answers file after file as a process of its own would, also after one that fails", async () => {
    const reader = createReader({ childPath, atOnce: 1 });
    const sheets = [sample("larkspur-series-b.txt"), sample("chengguan-letter-of-intent.txt")];
    const answers: unknown[] = [];
    for (const input of [...sheets, { bytes: bytes("%PDF-1.7 broken"), fileName: "broken.pdf" }, ...sheets])
      answers.push(await reader.read(input).catch(code));
    reader.close();
    const alone = await Promise.all(sheets.map((input) => readInChild(input, { childPath })));
    expect(answers).toEqual([...alone, "document-damaged", ...alone]);
  });

  it("keeps more files waiting than a server would", async () => {
    const reader = createReader({ childPath, atOnce: 2 });
    const texts = Array.from({ length: 60 }, (_, i) => ({ bytes: bytes(`Paper ${i}`), fileName: `${i}.txt` }));
    const reports = await Promise.all(texts.map(reader.read));
    reader.close();
    expect(reports.map((r) => r.text)).toEqual(texts.map((_, i) => `Paper ${i}`));
  });

  it("fails what has not been read when it is closed", async () => {
    const reader = createReader({ childPath, atOnce: 1 });
    const read = reader.read(sample("larkspur-series-b.txt")).catch(code);
    reader.close();
    expect(await read).toBe("internal");
  });
});
