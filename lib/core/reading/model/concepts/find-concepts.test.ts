import { describe, expect, it } from "vitest";
import { splitWords } from "../split-words";
import { ACTOR_CONCEPTS } from "./actor-concepts";
import { ASSET_CONCEPTS } from "./asset-concepts";
import { CHINESE_ACTOR_TERMS } from "./chinese-actor-terms";
import { CHINESE_DEAL_TERMS } from "./chinese-deal-terms";
import { CONTRACT_CONCEPTS } from "./contract-concepts";
import { DEAL_CONCEPTS } from "./deal-concepts";
import { ENGLISH_ACCESS_CONCEPTS } from "./english-access-concepts";
import { ENGLISH_CONTROL_CONCEPTS } from "./english-control-concepts";
import { ENGLISH_FORM_CONCEPTS } from "./english-form-concepts";
import { ENGLISH_INFRASTRUCTURE_CONCEPTS } from "./english-infrastructure-concepts";
import { ENGLISH_MARKET_CONCEPTS } from "./english-market-concepts";
import { ENGLISH_MONEY_CONCEPTS } from "./english-money-concepts";
import { ENGLISH_ORDINARY_CONCEPTS } from "./english-ordinary-concepts";
import { ENGLISH_TERMS } from "./english-terms";
import { CONCEPT_NAMES, findConcepts } from "./find-concepts";
import { FORM_CONCEPTS } from "./form-concepts";
import { NEIGHBOUR_CONCEPTS, PLAIN_WORDS } from "./neighbour-concepts";

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

  it("adds further English terms to concepts that there are", () => {
    for (const name of Object.keys(ENGLISH_TERMS)) expect(CONCEPT_NAMES).toContain(name);
  });

  it("has each concept in one list only", () => {
    const lists = [
      ACTOR_CONCEPTS,
      ASSET_CONCEPTS,
      DEAL_CONCEPTS,
      FORM_CONCEPTS,
      CONTRACT_CONCEPTS,
      NEIGHBOUR_CONCEPTS,
      PLAIN_WORDS,
      ENGLISH_FORM_CONCEPTS,
      ENGLISH_INFRASTRUCTURE_CONCEPTS,
      ENGLISH_MONEY_CONCEPTS,
      ENGLISH_CONTROL_CONCEPTS,
      ENGLISH_ACCESS_CONCEPTS,
      ENGLISH_MARKET_CONCEPTS,
      ENGLISH_ORDINARY_CONCEPTS,
    ];
    expect(lists.flatMap((list) => Object.keys(list)).sort()).toEqual([...CONCEPT_NAMES].sort());
  });

  it("meets indirect English wording beside the plain words in it", () => {
    expect(concepts("workloads reside on INVESTOR cloud and nowhere else")).toEqual(
      expect.arrayContaining(["placedWith", "workload", "cloudPlace", "cloud", "onlyDegree"]),
    );
    expect(concepts("every discount taken is reversed and billed at list")).toEqual(
      expect.arrayContaining(["discountReversed", "price"]),
    );
  });

  it("tells where the company is barred from where it chooses, and what it keeps from what it gives", () => {
    expect(concepts("COMPANY shall refrain from hosting")).toContain("companyBarred");
    expect(concepts("hosted on infrastructure of its choosing")).toContain("freeChoice");
    expect(concepts("transcripts remain with COMPANY")).toContain("belongsCompany");
    expect(concepts("transcripts pass to INVESTOR")).toContain("handsOverData");
  });
});
