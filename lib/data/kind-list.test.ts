import { describe, expect, it } from "vitest";
import { kindListText, readKindList } from "./kind-list";

describe("the kinds of a deal's investors", () => {
  it.each([
    [[], "", []],
    [["vc"], "vc", ["vc"]],
    [["vc", "cloud", "vc"], "cloud; vc", ["cloud", "vc"]],
  ])("%j are kept as '%s', each once and in order", (kinds, text, read) => {
    expect(kindListText(kinds)).toBe(text);
    expect(readKindList(text)).toEqual(read);
  });
});
