import { describe, expect, it } from "vitest";
import { activeShare, monthlyCostMinor, priceFrontier, priceRatio } from "./price-frontier";

const model = (name: string, mmlu: number, priceMinor: number) => ({ name, mmlu, priceMinor });
/** The article's four models; prices in US cents per million input tokens. */
const deepseek = model("DeepSeek-V2", 78.5, 14);
const gpt = model("GPT-4o", 88.7, 500);
const llama = model("Llama 3 70B", 82, 120);
const mixtral = model("Mixtral 8x22B", 77.8, 90);

describe("priceFrontier", () => {
  it("keeps the models that no cheaper one matches", () => {
    expect(priceFrontier([gpt, mixtral, llama, deepseek])).toEqual([deepseek, llama, gpt]);
  });

  it("takes the better of two at one price and neither of two equals twice", () => {
    const twin = model("twin", 82, 120);
    expect(priceFrontier([llama, model("worse", 80, 120), twin])).toHaveLength(1);
  });

  it("is empty without models", () => {
    expect(priceFrontier([])).toEqual([]);
  });
});

describe("prices", () => {
  it("give the article's ratio: 5.00 / 0.14 = 35.7", () => {
    expect(priceRatio(gpt, deepseek)).toBeCloseTo(35.714, 3);
    expect(priceRatio(deepseek, gpt)).toBeCloseTo(0.028, 3);
    expect(priceRatio(gpt, model("free", 50, 0))).toBeNull();
  });

  it("times a volume give a month: 2,000 million tokens at $0.14 are $280", () => {
    expect(monthlyCostMinor(deepseek, 2000)).toBe(28_000);
  });
});

describe("activeShare", () => {
  it("reads sizes in billions, estimates too", () => {
    expect(activeShare({ totalParams: "236B", activeParams: "21B" })).toBeCloseTo(0.089, 3);
    expect(activeShare({ totalParams: "~200B (est.)", activeParams: "~200B (est.)" })).toBe(1);
    expect(activeShare({ totalParams: "not disclosed", activeParams: "21B" })).toBeNull();
  });
});
