import { describe, expect, it } from "vitest";
import type { TrendYear } from "@/lib/core/market/trend";
import { tiedTeaserWords } from "./tied-teaser-words";

const year = (of: number, k: number, n: number) => ({ year: of, exclusivity: { k, n } }) as TrendYear;

describe("the home page's insight", () => {
  it("names the cause where the counts bear it out", () => {
    // 342 / 622 = 55 %, 358 / 526 = 68 %; 622 - 526 = 96
    const words = tiedTeaserWords([year(2022, 342, 622), year(2023, 361, 583), year(2024, 358, 526)]);
    expect(words).toEqual({
      title: "The share tied to one cloud rose because deals fell",
      text: "From 2022 to 2024 the share went from 55% to 68%. The number of tied deals hardly moved: 342, 361 and 358. There were 96 fewer deals to divide by.",
    });
  });

  it("claims no cause where tied deals grew themselves", () => {
    expect(tiedTeaserWords([year(2022, 100, 400), year(2024, 300, 400)])?.title).toBe("Deals tied to one cloud");
  });

  it("says nothing of one year, or of years without deals", () => {
    expect(tiedTeaserWords([year(2022, 1, 2)])).toBeNull();
    expect(tiedTeaserWords([year(2022, 0, 0), year(2023, 0, 0)])).toBeNull();
  });
});
