import { describe, expect, it } from "vitest";
import { formatDay } from "./format-date";
import { formatMonths } from "./format-duration";
import { formatFullMoney, formatShortMoney } from "./format-money";
import { formatCount, formatPlural, formatPoints, formatScore } from "./format-number";

describe("numbers for people", () => {
  it.each([
    [formatCount(1731), "1,731"],
    [formatScore(56), "56"],
    [formatScore(79.5), "79.5"],
    [formatPoints(-14), "−14.0"],
    [formatPoints(9, true), "+9.0"],
    [formatPoints(-0), "0.0"],
    [formatPlural(1, "string"), "1 string"],
    [formatPlural(1731, "deal"), "1,731 deals"],
  ])("%s", (shown, expected) => expect(shown).toBe(expected));
});

describe("money for people", () => {
  it.each([
    [formatShortMoney(45_000_000), "$45.0M"],
    [formatShortMoney(1_250_000), "$1.3M"],
    [formatShortMoney(999_960_000), "$1.0B"],
    [formatShortMoney(750_000), "$750,000"],
    [formatShortMoney(120_000_000, "CNY"), "¥120.0M"],
    [formatFullMoney(45_000_000), "$45,000,000"],
    [formatFullMoney(1.5e9, "JPY"), "JPY 1,500,000,000"],
    [formatFullMoney(2_000_000, "SGD"), "SGD 2,000,000"],
  ])("%s", (shown, expected) => expect(shown).toBe(expected));
});

describe("time for people", () => {
  it.each([
    [formatDay("2024"), "2024"],
    [formatDay("2024-03"), "Mar 2024"],
    [formatDay("2024-03-07"), "7 Mar 2024"],
    [formatDay("2026-11-23T08:30:00.000Z"), "23 Nov 2026"],
    [formatMonths(1), "1 month"],
    [formatMonths(36), "36 months"],
    [formatMonths(60), "5 years"],
  ])("%s", (shown, expected) => expect(shown).toBe(expected));
});
