import { describe, expect, it } from "vitest";
import { foldName } from "./fold-name";

describe("foldName", () => {
  it.each([
    [["Mistral AI", "mistral  ai", " MISTRAL AI ", "Ｍｉｓｔｒａｌ AI"], "mistral ai"],
    [["Élan Vital", "Elan Vital."], "elan vital"],
    [["智谱 AI"], "智谱 ai"],
    [["Anysphere (Cursor)"], "anysphere (cursor)"],
  ])("holds %j for one name", (names, key) => {
    expect(names.map(foldName)).toEqual(names.map(() => key));
  });

  it("keeps names apart that differ in more than spelling", () => {
    expect(foldName("C3 AI")).not.toBe(foldName("C3"));
  });
});
