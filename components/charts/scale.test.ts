import { describe, expect, it } from "vitest";
import { decades, linearScale, logScale, oneTwoFive, ticksAround, ticksFromZero } from "./scale";

describe("linearScale", () => {
  it("maps the ends of the domain to the ends of the range, also downwards", () => {
    const y = linearScale([0, 80], [208, 12]);
    expect([y(0), y(80), y(40)]).toEqual([208, 12, 110]);
  });

  it("puts everything at the start where the domain is empty", () => {
    expect(linearScale([5, 5], [10, 20])(5)).toBe(10);
  });
});

describe("logScale", () => {
  it("gives each decade the same length", () => {
    const x = logScale([0.1, 10], [0, 200]);
    expect(x(1)).toBeCloseTo(100);
    expect(x(10) - x(1)).toBeCloseTo(x(1) - x(0.1));
  });

  it("refuses a bound of zero", () => {
    expect(() => logScale([0, 1], [0, 1])).toThrow(RangeError);
  });
});

describe("ticks", () => {
  it("start at zero and cover the maximum in at most five round steps", () => {
    expect(ticksFromZero(68)).toEqual([0, 20, 40, 60, 80]);
    expect(ticksFromZero(100)).toEqual([0, 20, 40, 60, 80, 100]);
    expect(ticksFromZero(0.3)).toEqual([0, 0.1, 0.2, 0.3]);
  });

  it("exist where there is nothing to show", () => {
    expect(ticksFromZero(0)).toEqual([0, 1]);
  });

  it("surround scores without starting at zero", () => {
    expect(ticksAround(77.8, 88.7)).toEqual([76, 78, 80, 82, 84, 86, 88, 90]);
  });

  it("of a log axis are decades, or 1-2-5 within them", () => {
    expect(decades(16, 122_000)).toEqual([10, 100, 1000, 10_000, 100_000, 1_000_000]);
    expect(oneTwoFive(0.1, 5)).toEqual([0.1, 0.2, 0.5, 1, 2, 5]);
  });
});
