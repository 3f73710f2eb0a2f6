import { describe, expect, it } from "vitest";
import { findDateRange } from "./find-date-range";

describe("findDateRange", () => {
  it.each([
    ["is 1 September 2025 to 31 August 2029", 48],
    ["begins on 11 June 2027 and ends on 10 June 2031", 48],
    ["from January 1, 2026 through December 31, 2027", 24],
    ["自2026年1月1日起至2028年12月31日", 36],
    ["signed on 1 May 2025; notice was given on 3 June 2026", undefined],
    ["from 31 August 2029 to 1 September 2025", undefined],
  ])("%s", (text, months) => expect(findDateRange(text)).toBe(months));
});
