import { describe, expect, it } from "vitest";
import { investorName, statedMoney } from "./clause-facts";

describe("investorName", () => {
  it.each([
    [["Stratus Peak Holdings LLC", "Stratus Peak", "the Investor"], "Stratus Peak"],
    [["the Lead Investor", "Purchaser", "Cloud Holder", "Customer"], "the investor"],
    [["云桥数字集团股份有限公司", "云桥", "投资方", "本意向书"], "云桥"],
    [[], "the investor"],
  ])("of %j is %s", (investor, name) => expect(investorName({ company: [], investor })).toBe(name));

  it("does not take a name that may be the company's", () => {
    const parties = { company: ["Cobbold AI, Inc."], investor: ["Deepfield Cloud Research LLC", "Cobbold"] };
    expect(investorName(parties)).toBe("Deepfield Cloud Research LLC");
  });
});

describe("statedMoney", () => {
  it("takes dollars, or an amount with its currency, and nothing half-stated", () => {
    expect(statedMoney({ amount_usd: 45e6 })).toEqual({ minor: 45e8, currency: "USD" });
    expect(statedMoney({ amount: 120e6, currency: "CNY" })).toEqual({ minor: 120e8, currency: "CNY" });
    expect(statedMoney({ amount: 5 })).toBeNull();
  });

  it("leaves out an amount no integer of cents can hold", () => expect(statedMoney({ amount_usd: 1e300 })).toBeNull());
});
