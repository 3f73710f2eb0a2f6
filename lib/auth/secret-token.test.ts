import { describe, expect, it } from "vitest";
import { newSecretToken, secretTokenHash } from "./secret-token";

describe("a secret token", () => {
  it("is known by its hash, and holds 256 random bits", () => {
    const made = Array.from({ length: 100 }, newSecretToken);
    expect(new Set(made.map(({ token }) => token)).size).toBe(100);
    for (const { token, hash } of made) {
      expect(Buffer.from(token, "base64url")).toHaveLength(32);
      expect(secretTokenHash(token)).toBe(hash);
      expect(hash).not.toContain(token);
    }
  });

  it.each(["", "short", "x".repeat(44), `${"x".repeat(42)}/`, "../../etc/passwd"])("'%s' is none", (text) =>
    expect(secretTokenHash(text)).toBeNull(),
  );
});
