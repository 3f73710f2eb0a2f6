import { describe, expect, it } from "vitest";
import { fillPlaces } from "./fill-places";

const TEXT = "Before.\n\n<!-- figures:n -->\nold\n<!-- /figures -->\n\nAfter.\n";

describe("fillPlaces", () => {
  it("writes what belongs between the marks, and nothing else", () => {
    const filled = fillPlaces(TEXT, { n: "| 1 |" });
    expect(filled).toBe("Before.\n\n<!-- figures:n -->\n\n| 1 |\n\n<!-- /figures -->\n\nAfter.\n");
    expect(fillPlaces(filled, { n: "| 1 |" })).toBe(filled);
  });

  it("empties a place for which there is no figure yet", () => {
    expect(fillPlaces(TEXT, { n: "" })).toBe("Before.\n\n<!-- figures:n -->\n<!-- /figures -->\n\nAfter.\n");
  });

  it.each([
    ["a place that nothing fills", TEXT, {}, /'n'/],
    ["a fill without a place", TEXT, { n: "1", m: "2" }, /for m/],
    ["a place that is not closed", "<!-- figures:n -->\nold\n", { n: "1" }, /1 places are marked and 0/],
    ["a name used twice", TEXT + TEXT, { n: "1" }, /2 places are marked and 1/],
  ])("refuses %s", (_, text, fills, says) => expect(() => fillPlaces(text, fills)).toThrow(says));
});
