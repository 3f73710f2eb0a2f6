import { describe, expect, it } from "vitest";
import { findNearNames, nameStem } from "./near-names";

const pairs = (...names: string[]) =>
  findNearNames(
    names.map((name) => ({ id: name, name, nameKey: name.toLowerCase() })),
    100,
  ).map(({ one, other, why }) => [[one.name, other.name].sort().join(" + "), why]);

describe("names that look like one and the same", () => {
  it.each([
    ["Thinking Machines Lab", "Thinking Machines", "the same but for its ending"],
    ["Quillon, Inc.", "quillon", "the same but for its ending"],
    ["Andreessen Horowitz", "Andreesen Horowitz", "one letter apart"],
    ["Mistral AI", "Mistrla AI", "one letter apart"],
    ["Anthropic", "Antropic", "one letter apart"],
    ["Xenthropic", "Anthropic", undefined],
  ])("%s and %s: %s", (one, other, why) => expect(pairs(one, other)[0]?.[1]).toBe(why));

  it("leaves short names and different ones alone, and names each pair once", () => {
    expect(pairs("xAI", "mAI", "Cohere", "Adept")).toEqual([]);
    expect(pairs("Quillon Labs", "Larkspur", "Quillon")).toHaveLength(1);
  });

  it("keeps a name that is all ending", () => expect(nameStem("capital group")).toBe("capitalgroup"));
});
