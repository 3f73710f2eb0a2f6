import { describe, expect, it } from "vitest";
import { ALL_CUES } from "../cues/all-cues";
import { splitWords } from "../model/split-words";
import { WordGate } from "./word-gate";

describe("WordGate", () => {
  it("lets through every pattern that matches, for all cues and all their examples", () => {
    const reasons = ALL_CUES.flatMap((kind) => [...kind.cues, ...kind.lookAlikes]);
    const patterns = [...new Set(reasons.flatMap((reason) => [...reason.all, ...(reason.none ?? [])]))];
    const gate = new WordGate(patterns.map((pattern) => ({ all: [pattern] })));
    const shut = reasons.flatMap(({ example }) => {
      const text = example
        .toLowerCase()
        .replaceAll(/the (company|investor)/g, (_all, side: string) => side.toUpperCase());
      const open = new Set(gate.possible([splitWords(text)]));
      return patterns.filter((pattern, i) => pattern.test(text) && !open.has(i));
    });
    expect(shut).toEqual([]);
  });

  it("opens where each set of words is met", () => {
    const gate = new WordGate([
      { all: [/train/, /\bcloud\b/] },
      { all: [/pay/], any: [/usd/, /eur/] },
      { all: [/\d/] },
    ]);
    const possible = (text: string): number[] => gate.possible([splitWords(text)]);
    expect(possible("training on a cloud")).toEqual([0, 2]);
    expect(possible("training on clouds, pays in euro")).toEqual([1, 2]);
  });
});
