import { describe, expect, it } from "vitest";
import { CLAUSE_PATTERNS } from "../clause/clause-patterns";
import { ALL_CUES } from "../cues/all-cues";
import { splitWords } from "../model/split-words";
import { gateTables } from "./gate-tables";
import { WordGate } from "./word-gate";

const open = (patterns: readonly RegExp[], text: string): RegExp[] => {
  const gate = new WordGate(patterns);
  const met = gate.read([splitWords(text)]);
  return patterns.filter((pattern) => gate.mayMatch(pattern, met));
};

describe("WordGate", () => {
  it("lets through every pattern that matches, for all cues and clause logic and all the cues' examples", () => {
    const reasons = ALL_CUES.flatMap((kind) => [...kind.cues, ...kind.lookAlikes]);
    const ofReasons = reasons.flatMap((reason) => [...reason.all, ...(reason.none ?? [])]);
    const patterns = [...new Set([...ofReasons, ...CLAUSE_PATTERNS])];
    const gate = new WordGate(patterns);
    const shut = reasons.flatMap(({ example }) => {
      const text = example
        .toLowerCase()
        .replaceAll(/the (company|investor)/g, (_all, side: string) => side.toUpperCase());
      const met = gate.read([splitWords(text)]);
      return patterns.filter((pattern) => text.search(pattern) >= 0 && !gate.mayMatch(pattern, met));
    });
    expect(shut).toEqual([]);
  });

  it("opens where each set of words is met", () => {
    const patterns = [/train[^;]{0,40}?\bcloud\b/, /\b(?:pay|owe)s?\b/, /\d/];
    expect(open(patterns, "training on a cloud")).toEqual([patterns[0], patterns[2]]);
    expect(open(patterns, "training on clouds, pays in euro")).toEqual([patterns[1], patterns[2]]);
  });

  it("knows the boundaries of words inside and between its pieces", () => {
    expect(open([/\bcompany\b/], "the company's")).toHaveLength(1);
    expect(open([/\bcompan\b/], "the company's")).toHaveLength(0);
    expect(open([/\bthe host\b/], "the hosts")).toHaveLength(0);
    expect(open([/独家/], "独自在家")).toHaveLength(1);
  });

  it("answers the same from tables that were kept as JSON", () => {
    const patterns = [/\bthe host\b|train/, /\bhosts\b/, /独家/];
    const gate = new WordGate(patterns, JSON.parse(JSON.stringify(gateTables(patterns))));
    const met = gate.read([splitWords("the hosts, 独家")]);
    expect(patterns.map((pattern) => gate.mayMatch(pattern, met))).toEqual([false, true, true]);
    expect(gate.mayMatch(patterns[1] as RegExp, gate.read([splitWords("a host")]))).toBe(false);
  });

  it("lets everything through that it does not know", () => {
    const gate = new WordGate([/train/]);
    expect(gate.mayMatch(/cloud/, gate.read([]))).toBe(true);
  });
});
