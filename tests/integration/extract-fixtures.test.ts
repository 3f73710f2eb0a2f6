import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import type { CanonicalDocument } from "@/lib/core/document/canonical-document";
import { AppError } from "@/lib/core/shared/app-error";
import { extractDocument } from "@/lib/extract/extract-document";

/** What a readable fixture is to give; only what is named is checked. */
interface Expected {
  format: string;
  language: string;
  title?: string;
  /** Pages that have text. */
  pages?: number[];
  /** Number of blocks of every type that occurs. */
  blocks?: Record<string, number>;
  /** Blocks as 'type: text', cells parted by '|'. */
  has?: string[];
  /** Words that must not have come through. */
  lacks?: string[];
  warnings?: string[];
  /** Another fixture with the same text and blocks. */
  sameAs?: string;
}

const folder = (name: string) => fileURLToPath(new URL(`../fixtures/documents/${name}/`, import.meta.url));
const expectedOf = <T>(name: string) =>
  JSON.parse(readFileSync(`${folder(name)}expected.json`, "utf8")) as Record<string, T>;
const filesOf = (name: string) =>
  readdirSync(folder(name))
    .filter((file) => file !== "expected.json")
    .sort();

const readable = expectedOf<Expected>("ok");
const refused = expectedOf<{ code: string; says: string }>("not-ok");

function read(name: string, file: string): Promise<CanonicalDocument> {
  return extractDocument(readFileSync(`${folder(name)}${file}`), { fileName: file });
}

function outline({ blocks, text }: CanonicalDocument): string[] {
  return blocks.map((block) => `${block.type}: ${text.slice(block.start, block.end).replaceAll("\t", "|")}`);
}

describe("documents that can be read", () => {
  it("are all expected, and all there", () => {
    expect(filesOf("ok")).toEqual(Object.keys(readable).sort());
  });

  it.each(Object.entries(readable))("%s", async (file, expected) => {
    const document = await read("ok", file);
    const counts: Record<string, number> = {};
    for (const { type } of document.blocks) counts[type] = (counts[type] ?? 0) + 1;
    expect(document).toMatchObject({ format: expected.format, language: expected.language });
    expect(document.warnings).toEqual(expected.warnings ?? []);
    if (expected.title) expect(document.title).toBe(expected.title);
    if (expected.blocks) expect(counts).toEqual(expected.blocks);
    if (expected.pages) expect(document.pages.map((mark) => mark.page)).toEqual(expected.pages);
    if (expected.has) expect(outline(document)).toEqual(expect.arrayContaining(expected.has));
    for (const words of expected.lacks ?? []) expect(document.text).not.toContain(words);
    if (expected.sameAs) expect(outline(document)).toEqual(outline(await read("ok", expected.sameAs)));
  });

  it.each(filesOf("ok"))("%s: blocks, cells, markers and page marks lie where they should", async (file) => {
    const { text, blocks, pages } = await read("ok", file);
    expect(blocks.map((block) => text.slice(block.start, block.end)).join("\n")).toBe(text);
    for (const block of blocks) {
      expect(text.slice(block.start, block.end)).not.toMatch(/\n| {2}|^\s|\s$/);
      for (const span of [...block.cells, ...(block.marker ? [block.marker] : [])]) {
        expect(span.start).toBeGreaterThanOrEqual(block.start);
        expect(span.end).toBeLessThanOrEqual(block.end);
      }
    }
    for (const mark of pages) expect(blocks.find((block) => block.start === mark.start)?.page).toBe(mark.page);
  });
});

describe("documents that cannot be read", () => {
  it("are all expected, and all there", () => {
    expect(filesOf("not-ok")).toEqual(Object.keys(refused).sort());
  });

  it.each(Object.entries(refused))("%s", async (file, { code, says }) => {
    const error = await read("not-ok", file).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(AppError);
    expect(error).toMatchObject({ code, message: expect.stringContaining(says) });
  });

  it("include a file above 20 MB", async () => {
    const large = new Uint8Array(20 * 1024 * 1024 + 1).fill(0x20);
    await expect(extractDocument(large, { fileName: "large.txt" })).rejects.toMatchObject({
      code: "document-too-large",
    });
  });
});
