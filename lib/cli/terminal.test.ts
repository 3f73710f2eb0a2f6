import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { columns, painter, wrap } from "./terminal";

describe("wrap", () => {
  it("folds at spaces, and Chinese between characters, two columns each", () => {
    expect(wrap("The company must spend", 14, "  ")).toBe("  The company\n  must spend");
    expect(wrap("公司应独家使用", 8, "")).toBe("公司应独\n家使用");
  });

  it("loses no character but white space, and exceeds the width by single long words only", () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom("ab", "term", "sheet,", "公司", "algorithmically"), { maxLength: 30 }),
        (words) => {
          const text = words.join(" ");
          const folded = wrap(text, 12, " ");
          expect(folded.replace(/\s/g, "")).toBe(text.replace(/\s/g, ""));
          for (const line of folded.split("\n")) expect(columns(line) <= 12 || !/\S\s+\S/.test(line.trim())).toBe(true);
        },
      ),
    );
  });
});

describe("painter", () => {
  it("leaves text plain where there is no colour", () => {
    expect(painter({ color: false })("red", "hard")).toBe("hard");
    expect(painter({ color: true })("red", "hard")).toBe("\u001b[31mhard\u001b[0m");
  });
});
