import { describe, expect, it } from "vitest";
import { splitWords } from "./split-words";
import { WordSet } from "./word-set";

describe("WordSet", () => {
  it("takes each word once until it is cleared", () => {
    const set = new WordSet();
    const enter = (text: string): boolean[] => splitWords(text).map((word) => set.enter(word));
    expect(enter("the cloud of the cloud")).toEqual([true, true, true, false, false]);
    expect(enter("cloud data")).toEqual([false, true]);
    set.clear();
    expect(enter("the cloud the")).toEqual([true, true, false]);
  });
});
