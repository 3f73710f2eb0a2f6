import { describe, expect, it } from "vitest";
import { ALL_CUES } from "../cues/all-cues";
import { EDGE, neededWords } from "./needed-words";
import { PatternGate } from "./pattern-gate";

const plain = (pattern: RegExp): string[][] =>
  neededWords(pattern).map((set) => set.map((word) => word.replaceAll(EDGE, "|")));

describe("neededWords", () => {
  it("spells out alternatives, options and small classes, with their word boundaries", () => {
    expect(plain(/\b(?:gpus?|licen[cs]e)\b/)).toEqual([["|gpu|", "|gpus|", "|licence|", "|license|"]]);
  });

  it("asks for what stands on both sides of a gap", () => {
    expect(plain(/train[^;]{0,40}?\bcloud/)).toEqual([["train"], ["|cloud"]]);
  });

  it("asks for nothing where an alternative or a repeat may be anything", () => {
    expect(plain(/cloud|\w+/)).toEqual([]);
    expect(plain(/(?:cloud )*/)).toEqual([]);
  });

  it("reads nothing off what it does not understand", () => {
    expect(plain(/\x41b/)).toEqual([]);
    expect(plain(/cloud/i)).toEqual([]);
  });
});

describe("PatternGate", () => {
  it("lets through every pattern that matches, for all cues and all their examples", () => {
    const reasons = ALL_CUES.flatMap((kind) => [...kind.cues, ...kind.lookAlikes]);
    const patterns = [...new Set(reasons.flatMap((reason) => [...reason.all, ...(reason.none ?? [])]))];
    const gate = new PatternGate(patterns.map((pattern) => ({ all: [pattern] })));
    const shut = reasons.flatMap(({ example }) => {
      const text = example
        .toLowerCase()
        .replaceAll(/the (company|investor)/g, (_all, side: string) => side.toUpperCase());
      const open = new Set(gate.possible(text));
      return patterns.filter((pattern, i) => pattern.test(text) && !open.has(i));
    });
    expect(shut).toEqual([]);
  });

  it("opens where each set of words is met", () => {
    const gate = new PatternGate([
      { all: [/train/, /\bcloud\b/] },
      { all: [/pay/], any: [/usd/, /eur/] },
      { all: [/\d/] },
    ]);
    expect(gate.possible("training on a cloud")).toEqual([0, 2]);
    expect(gate.possible("training on clouds, pays in euro")).toEqual([1, 2]);
  });
});
