import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { AppError } from "../../core/shared/app-error";
import { ZipArchive } from "./zip-archive";

const source = zipSync({
  "a.xml": strToU8("<a/>"),
  "media/图.png": [new Uint8Array([9, 8, 7]), { level: 0 }],
  "b.xml": strToU8("b".repeat(5000)),
});

describe("ZipArchive", () => {
  it("copies entries as they lie and replaces the ones that are written", () => {
    const archive = new ZipArchive(source);
    archive.write("a.xml", "<a>文</a>");
    archive.write("new/c.xml", "c");
    const entries = unzipSync(archive.toBytes());
    expect(Object.keys(entries)).toEqual(["a.xml", "media/图.png", "b.xml", "new/c.xml"]);
    expect(strFromU8(entries["a.xml"] ?? new Uint8Array())).toBe("<a>文</a>");
    expect(entries["media/图.png"]).toEqual(new Uint8Array([9, 8, 7]));
    expect(entries["b.xml"]?.length).toBe(5000);
  });

  it("reads packed and stored entries, and knows what it has not", () => {
    const archive = new ZipArchive(source);
    expect(strFromU8(archive.read("a.xml") ?? new Uint8Array())).toBe("<a/>");
    expect(archive.read("media/图.png")).toEqual(new Uint8Array([9, 8, 7]));
    expect([archive.has("none"), archive.read("none")]).toEqual([false, null]);
  });

  it("reads the wide numbers that some programs write", () => {
    const small = zipSync({ "a.xml": [strToU8("<a/>"), { extra: { 1: new Uint8Array(24) } }] });
    const view = new DataView(small.buffer);
    const at = view.getUint32(small.length - 22 + 16, true);
    const sizes = [24, 20, 42].map((offset) => view.getUint32(at + offset, true));
    for (const [index, offset] of [24, 20, 42].entries()) {
      view.setUint32(at + offset, 0xffffffff, true);
      view.setBigUint64(at + 46 + 5 + 4 + index * 8, BigInt(sizes[index] ?? 0), true);
    }
    const archive = new ZipArchive(small);
    expect(strFromU8(archive.read("a.xml") ?? new Uint8Array())).toBe("<a/>");
    expect(Object.keys(unzipSync(archive.toBytes()))).toEqual(["a.xml"]);
  });

  it.each([
    ["no archive", new Uint8Array(40)],
    ["half an archive", source.subarray(0, source.length / 2)],
    ["nothing", new Uint8Array()],
  ])("says that %s is damaged", (_, bytes) => {
    expect(() => new ZipArchive(bytes)).toThrow(AppError);
  });
});
