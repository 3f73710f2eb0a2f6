import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { fingerprint } from "./fingerprint.mjs";

const root = mkdtempSync(join(tmpdir(), "strings-attached-test-"));
afterAll(() => rmSync(root, { recursive: true }));
mkdirSync(join(root, "lib", "node_modules"), { recursive: true });
writeFileSync(join(root, "lib", "a.ts"), "a");

describe("fingerprint", () => {
  it("changes with a file's content or name, and with what is added to it", () => {
    const first = fingerprint(root, ["lib"]);
    expect(fingerprint(root, ["lib", "missing"])).toBe(first);
    expect(fingerprint(root, ["lib"], ["linux"])).not.toBe(first);
    writeFileSync(join(root, "lib", "a.ts"), "b");
    const second = fingerprint(root, ["lib"]);
    expect(second).not.toBe(first);
    renameSync(join(root, "lib", "a.ts"), join(root, "lib", "b.ts"));
    expect(fingerprint(root, ["lib"])).not.toBe(second);
  });

  it("does not see tests and results", () => {
    const before = fingerprint(root, ["lib"]);
    writeFileSync(join(root, "lib", "b.test.ts"), "a test");
    writeFileSync(join(root, "lib", "node_modules", "c.js"), "a package");
    expect(fingerprint(root, ["lib"])).toBe(before);
  });
});
