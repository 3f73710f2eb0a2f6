import { describe, expect, it } from "vitest";
import { money } from "./money";
import { moneyFull, moneyShort } from "./money-text";

describe("moneyShort", () => {
  it.each([
    [45e6, "USD", "$45.0M"],
    [120e6, "CNY", "CNY 120.0M"],
    [1.25e9, "USD", "$1.3B"],
    [999_960, "USD", "$1.0M"],
    [750, "EUR", "€750"],
    [4500, "USD", "$4,500"],
    [-2_500_000, "USD", "−$2.5M"],
    [30_000_000, "JPY", "JPY 30.0M"],
  ])("%d %s is %s", (amount, currency, text) => expect(moneyShort(money(amount, currency))).toBe(text));
});

describe("moneyFull", () => {
  it.each([
    [45e6, "USD", "$45,000,000"],
    [1234.5, "USD", "$1,234.50"],
    [120e6, "CNY", "CNY 120,000,000"],
    [-999, "JPY", "−JPY 999"],
  ])("%d %s is %s", (amount, currency, text) => expect(moneyFull(money(amount, currency))).toBe(text));
});
