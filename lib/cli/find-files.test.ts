import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { findFiles } from "./find-files";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "find-files-"));
  for (const name of [
    "b.txt",
    "a.pdf",
    "notes.xyz",
    "deep/c.md",
    ".hidden/d.txt",
    "node_modules/e.txt",
    "odd[1].txt",
  ]) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), "");
  }
});
afterAll(() => rmSync(folder, { recursive: true }));

const files = async (...paths: string[]) => (await findFiles(paths, folder)).map((e) => e.files);

it("takes the documents of a folder, sorted, and leaves hidden and installed ones", async () => {
  expect(await files(".")).toEqual([["a.pdf", "b.txt", "deep/c.md", "odd[1].txt"]]);
  expect(await files("deep")).toEqual([["deep/c.md"]]);
});

it("takes a named file whatever its ending, even one with brackets in its name", async () => {
  expect(await files("notes.xyz", "odd[1].txt")).toEqual([["notes.xyz"], ["odd[1].txt"]]);
});

it("expands patterns that the shell has left alone", async () => {
  expect(await files("**/*.{md,txt}")).toEqual([["b.txt", "deep/c.md", "odd[1].txt"]]);
  expect(await files("./*.pdf")).toEqual([["a.pdf"]]);
});

it("reads each file once, in the order given", async () => {
  expect(await files("b.txt", ".", "b.txt")).toEqual([["b.txt"], ["a.pdf", "deep/c.md", "odd[1].txt"]]);
});

it("keeps a name that does not exist, and shows a pattern without a match as empty", async () => {
  expect(await files("gone.pdf", "*.docx")).toEqual([["gone.pdf"], []]);
});
