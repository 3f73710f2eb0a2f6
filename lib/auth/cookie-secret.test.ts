import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { keptSecret } from "./cookie-secret";

const directory = mkdtempSync(join(tmpdir(), "strings-attached-test-"));
afterAll(() => rmSync(directory, { recursive: true }));

describe("the key of the cookies", () => {
  it("is made once, long enough, and only its owner can read it", () => {
    const data = join(directory, "data");
    const secret = keptSecret(data);
    expect(Buffer.from(secret, "base64url").length).toBe(32);
    expect(keptSecret(data)).toBe(secret);
    expect(readdirSync(data)).toEqual(["secret"]);
    expect(readFileSync(join(data, "secret"), "utf8")).toBe(secret);
    expect(statSync(join(data, "secret")).mode & 0o077).toBe(0);
  });
});
