import { expect, it } from "vitest";
import { compareValuations } from "./valuation";

const deals = (year: number, withCloud: boolean, ...minors: number[]) =>
  minors.map((minor) => ({ year, withCloud, minor }));

it("compares medians of a year, and of an even number takes the middle of the middle two", () => {
  const [year] = compareValuations([...deals(2024, false, 9, 1, 5, 3, 100), ...deals(2024, true, 4, 2, 8, 6, 10, 12)]);
  // Without: 1 3 5 9 100, middle 5. With: 2 4 6 8 10 12, (6 + 8) / 2 = 7.
  expect(year).toEqual({
    year: 2024,
    without: { n: 5, medianMinor: 5 },
    withCloud: { n: 6, medianMinor: 7 },
    ratio: 5 / 7,
  });
});

it("computes nothing from fewer than five deals, and still says how many there are", () => {
  const years = compareValuations([...deals(2025, false, 1, 2, 3, 4), ...deals(2023, true, 1, 2, 3, 4, 5)]);
  expect(years).toEqual([
    { year: 2023, without: { n: 0, medianMinor: null }, withCloud: { n: 5, medianMinor: 3 }, ratio: null },
    { year: 2025, without: { n: 4, medianMinor: null }, withCloud: { n: 0, medianMinor: null }, ratio: null },
  ]);
});
