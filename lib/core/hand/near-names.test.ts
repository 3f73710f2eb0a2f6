import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lettersApart } from "./letters-apart";
import { nameStem, oneLetterApart } from "./name-stem";
import { findNearNames } from "./near-names";

const pairs = (...names: string[]) =>
  findNearNames(
    names.map((name) => ({ id: name, name, nameKey: name.toLowerCase() })),
    100,
  ).pairs.map(({ one, other, why }) => [[one.name, other.name].sort().join(" + "), why]);

describe("names that look like one and the same", () => {
  it.each([
    ["Thinking Machines Lab", "Thinking Machines", "the same but for its ending"],
    ["Quillon, Inc.", "quillon", "the same but for its ending"],
    ["Andreessen Horowitz", "Andreesen Horowitz", "one letter apart"],
    ["Mistral AI", "Mistrla AI", "one letter apart"],
    ["Anthropic", "Antropic", "one letter apart"],
    ["Anthropic", "Nthropic", "one letter apart"],
    ["Anthropic", "Anthropics", "one letter apart"],
    ["Xenthropic", "Anthropic", undefined],
    ["Larkspur 2", "Larkspur 3", undefined],
    ["Larkspur Fund II", "Larkspur Fund III", undefined],
  ])("%s and %s: %s", (one, other, why) => expect(pairs(one, other)[0]?.[1]).toBe(why));

  it("leaves short names and different ones alone, and names each pair once", () => {
    expect(pairs("xAI", "mAI", "Cohere", "Adept")).toEqual([]);
    expect(pairs("Quillon Labs", "Larkspur", "Quillon")).toHaveLength(1);
  });

  it("says when there are more than were asked for", () => {
    const names = ["Quillon", "Quillon Inc", "Quillon Labs"].map((name) => ({
      id: name,
      name,
      nameKey: name.toLowerCase(),
    }));
    expect(findNearNames(names, 3)).toMatchObject({ pairs: { length: 3 }, cut: false });
    expect(findNearNames(names, 2)).toMatchObject({ pairs: { length: 2 }, cut: true });
  });

  it("finds every pair that comparing each with each finds", () => {
    const letters = fc.string({ unit: fc.constantFrom("a", "b", "c", "1"), minLength: 6, maxLength: 9 });
    fc.assert(
      fc.property(fc.uniqueArray(letters, { maxLength: 40 }), (stems) => {
        const key = (one: number, other: number) => `${Math.min(one, other)} ${Math.max(one, other)}`;
        const all = stems.flatMap((one, i) =>
          stems.flatMap((other, j) => (i < j && oneLetterApart(one, other) ? [key(i, j)] : [])),
        );
        expect([...lettersApart(stems)].map(([i, j]) => key(i, j)).sort()).toEqual(all.sort());
      }),
      { seed: 6, numRuns: 200 },
    );
  });

  it("keeps a name that is all ending", () => expect(nameStem("capital group")).toBe("capitalgroup"));
});
