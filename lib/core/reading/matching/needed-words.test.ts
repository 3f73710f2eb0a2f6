import { describe, expect, it } from "vitest";
import { EDGE, neededWords } from "./needed-words";

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
