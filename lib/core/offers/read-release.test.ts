import { describe, expect, it } from "vitest";
import { readRelease } from "./read-release";

describe("what ends a promise early", () => {
  it.each([
    [
      "If the Provider's list price exceeds the lowest published price by more than 15% for ninety consecutive days, both undertakings fall away.",
      { release: 15, wait: 90, sunset: null },
    ],
    ["This exclusivity expires twelve months after Closing.", { release: null, wait: null, sunset: 12 }],
    [
      "The preference lapses after 18 months, or earlier where its prices exceed the market's by 10% for two months.",
      { release: 10, wait: 60, sunset: 18 },
    ],
    ["如投资方云报价高于市场同类报价15%以上，前述限制自动终止。", { release: 15, wait: null, sunset: null }],
    ["上述独家安排自交割日起满十二个月失效。", { release: null, wait: null, sunset: 12 }],
    [
      "The exclusivity falls away if the Provider fails to deliver capacity for two consecutive quarters.",
      { release: null, wait: null, sunset: null },
    ],
  ])("%s", (quote, expected) => {
    expect(readRelease(quote)).toEqual(expected);
  });
});
