import { describe, expect, it } from "vitest";
import { splitWords } from "../split-words";
import { CONCEPT_NAMES, findConcepts } from "./find-concepts";

const concepts = (text: string): string[] =>
  findConcepts(splitWords(text)).map((hit) => CONCEPT_NAMES[hit.concept] ?? "");

describe("findConcepts", () => {
  it("meets the same concepts in English and Chinese", () => {
    for (const concept of ["exclusive", "cloud", "investor"]) {
      expect(concepts("the sole cloud of INVESTOR")).toContain(concept);
      expect(concepts("投资方的独家云服务")).toContain(concept);
    }
  });

  it("takes the longest term, so that 'non-exclusive' is not 'exclusive'", () => {
    expect(concepts("on a non-exclusive basis")).toContain("nonexclusive");
    expect(concepts("on a non-exclusive basis")).not.toContain("exclusive");
  });

  it("keeps the shorter term that begins a longer one: a denial stays a denial", () => {
    expect(concepts("shall not use")).toEqual(expect.arrayContaining(["denial", "noUse"]));
  });

  it("gives places in reading order", () => {
    const hits = findConcepts(splitWords("COMPANY shall host its models on INVESTOR cloud"));
    expect(hits.map((hit) => hit.at)).toEqual([...hits.map((hit) => hit.at)].sort((a, b) => a - b));
  });
});
