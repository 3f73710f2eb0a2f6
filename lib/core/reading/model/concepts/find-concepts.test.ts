import { describe, expect, it } from "vitest";
import { splitWords } from "../split-words";
import { CHINESE_ACTOR_TERMS } from "./chinese-actor-terms";
import { CHINESE_DEAL_TERMS } from "./chinese-deal-terms";
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

  it("adds further Chinese terms to concepts that there are", () => {
    for (const name of Object.keys({ ...CHINESE_ACTOR_TERMS, ...CHINESE_DEAL_TERMS })) {
      expect(CONCEPT_NAMES).toContain(name);
    }
  });

  it("does not take a part of a longer Chinese word for a duty or a time", () => {
    expect(concepts("甲方供应服务器")).not.toContain("duty");
    expect(concepts("同时交付")).not.toContain("condition");
  });

  it("tells a ban on the investor from a ban on the company, and data kept from data given", () => {
    expect(concepts("INVESTOR不得将其用于训练")).toContain("bansInvestor");
    expect(concepts("COMPANY不得使用其他云")).toContain("bansCompany");
    expect(concepts("全部数据归COMPANY所有")).toEqual(expect.arrayContaining(["keepown", "data"]));
  });
});
