import { describe, expect, it } from "vitest";
import { findNames, indexOfName, nameAt, nameList } from "./name-list";

const names = ["aleph", "mistral ai", "mistral", "深度求索", "zeta ai"];
const list = nameList(names);

describe("a list of names", () => {
  it("gives each name back", () => expect(names.map((_, i) => nameAt(list, i))).toEqual(names));

  it.each([
    ["mistral", [1, 2]],
    ["ai", [1, 4]],
    ["a", [0, 1, 2, 4]],
    ["求索", [3]],
    ["nobody", []],
    ["", []],
    ["ai\nmistral", []],
  ])("finds those that hold '%s', each once", (words, found) => expect(findNames(list, words)).toEqual(found));

  it("finds a name only as a whole", () =>
    expect(["mistral", "mistral ai", "mistra"].map((name) => indexOfName(list, name))).toEqual([2, 1, -1]));

  it("can be empty", () => expect(findNames(nameList([]), "a")).toEqual([]));
});
