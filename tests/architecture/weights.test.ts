import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

const root = join(import.meta.dirname, "../..");
const FILES = [
  "lib/core/reading/model/weights/strings-weights.json",
  "lib/core/clauses/weights/contracts-weights.json",
].map((file) => join(root, file));

describe("the weight files", () => {
  it("are small: two megabytes for both", () => {
    const bytes = FILES.reduce((sum, file) => sum + statSync(file).size, 0);
    expect(bytes).toBeLessThanOrEqual(2 * 1024 * 1024);
  });

  it("carry their version and the figures they were born with, and no text of any document", () => {
    for (const file of FILES) {
      const content = JSON.parse(readFileSync(file, "utf8")) as Record<string, unknown>;
      expect(content.version).toMatch(/^[0-9a-f]{12}$/);
      expect(content.figures).toBeTypeOf("object");
      expect(content.measuredBy).toMatch(/cross-validation/);
    }
  });

  it("name the source and licence of what the contracts' were learned from", () => {
    const { licence } = JSON.parse(readFileSync(FILES[1] ?? "", "utf8")) as { licence: string };
    expect(licence).toMatch(/The Atticus Project, CC BY 4\.0/);
  });
});
