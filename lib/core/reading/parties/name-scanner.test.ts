import { describe, expect, it } from "vitest";
import { NameScanner, replaceNames } from "./name-scanner";

const found = (groups: string[][], text: string): [number, string][] => {
  const out: [number, string][] = [];
  new NameScanner(groups).scan(text, (group, start, end) => out.push([group, text.slice(start, end)]));
  return out;
};

describe("NameScanner", () => {
  it("takes the longest name that stands as whole words", () => {
    expect(found([["Acme", "Acme Cloud"]], "Acme Cloud and Acme's Acmes")).toEqual([
      [0, "Acme Cloud"],
      [0, "Acme"],
    ]);
  });

  it("finds Chinese names inside running text, and letters of other planes as parts of words", () => {
    expect(found([["云图"]], "由云图提供")).toEqual([[0, "云图"]]);
    expect(found([["Acme"]], "\u{1D400}Acme Acme\u{1D400}")).toEqual([]);
  });

  it("keeps groups apart and their names from overlapping", () => {
    expect(found([["Acme Cloud"], ["Acme", "Cloud"]], "Acme Cloud")).toEqual([
      [0, "Acme Cloud"],
      [1, "Acme"],
      [1, "Cloud"],
    ]);
  });

  it("replaces names and leaves the rest", () => {
    expect(replaceNames(new NameScanner([["Acme"]]), "By Acme, for Acme.", () => "X")).toBe("By X, for X.");
  });
});
