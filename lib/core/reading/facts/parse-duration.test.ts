import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findDurations } from "./parse-duration";

const months = (text: string): number[] => findDurations(text).map((duration) => duration.months);

describe("findDurations", () => {
  it.each([
    ["for thirty-six (36) months", [36]],
    ["for three years", [36]],
    ["an 18-month window", [18]],
    ["a year and a half", [18]],
    ["two and a half years", [30]],
    ["half a year", [6]],
    ["over eight quarters", [24]],
    ["for ninety days", [3]],
    ["for 24 mths", [24]],
    ["2 yrs", [24]],
    ["12m from signing", [12]],
    ["until the third anniversary of Closing", [36]],
    ["until the anniversary of this deed", [12]],
    ["by month thirty", [30]],
    ["month 1 through month 30", [30]],
    ["the close of the twenty-fourth month", [24]],
    ["in the years 2026 to 2028", [36]],
    ["for its first year", [12]],
    ["for two-and-a-half years", [30]],
    ["for 2½ years", [30]],
    ["over one decade", [120]],
    ["a 3y term", [36]],
    ["until the thirty-sixth month", [36]],
    ["in years 1 through 3", [36]],
    ["for two years and six months", [30]],
    ["one year plus six months", [18]],
    ["for 3 (three) years", [36]],
    ["for 36 (thirty-six) months", [36]],
    ["2 1/2 years", [30]],
    ["for half a decade", [60]],
    ["为期3（叁）年", [36]],
    ["两年零六个月", [30]],
    ["三个完整会计年度", [36]],
    ["三十六（36）个月", [36]],
    ["三个自然年", [36]],
    ["三年", [36]],
    ["三十六个月内", [36]],
    ["36个月", [36]],
    ["自交割日起两年内", [24]],
    ["一年半内", [18]],
    ["半年", [6]],
    ["领先六十日", [2]],
    ["两个季度", [6]],
    ["三周年前", [36]],
  ])("%s", (text, expected) => expect(months(text)).toEqual(expected));

  it("tells business days from days", () => {
    expect(findDurations("within ten business days")[0]?.unit).toBe("business_day");
    expect(findDurations("十个工作日内")[0]?.unit).toBe("business_day");
    expect(findDurations("within ten days")[0]?.unit).toBe("day");
  });

  it("tells a mark from a length", () => {
    expect(findDurations("before the fifth anniversary")[0]?.form).toBe("mark");
    expect(findDurations("for five years")[0]?.form).toBe("length");
  });

  it.each(["since 2026年", "on 31 March 2026", "三月三十一日", "a quarter of the votes", "version 2 months"])(
    "takes no date and no share for a length: %s",
    (text) => expect(months(text).filter((value) => value > 2)).toEqual([]),
  );

  it("reads any whole number of months and its span", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1200 }), (n) => {
        const text = `for ${n} months after closing`;
        const [match] = findDurations(text);
        expect(match?.months).toBe(n);
        expect(text.slice(match?.start, match?.end)).toBe(`${n} months`);
      }),
    );
  });
});
