import { describe, expect, it } from "vitest";
import { boundBy, readFrames } from "./read-frames";

const bound = (text: string) => boundBy(readFrames(text));

describe("who is bound, in words with the roles in place", () => {
  it.each([
    ["INVESTOR is to be told of any sale process"],
    ["INVESTOR hears of an offer before COMPANY accepts it"],
    ["INVESTOR shall be credited 8% of net sales"],
    ["INVESTOR will be furnished with the prompts each quarter"],
    ["INVESTOR shall be offered the round first"],
    ["INVESTOR must be shown each release candidate"],
    ["INVESTOR shall have 30 days' notice of any term sheet"],
    ["INVESTOR may not be asked to release them sooner"],
    ["the fee payable by INVESTOR shall not exceed the lowest fee; COMPANY shall rebate the gap"],
    ["COMPANY to port the stack to INVESTOR chips first"],
    ["COMPANY takes no loan from a rival"],
    ["COMPANY may move only after INVESTOR has matched the quotation"],
    ["no release is made until INVESTOR has agreed in writing"],
    ["release of weights requires the prior written consent of INVESTOR"],
    ["no weights shall be published without INVESTOR's approval"],
    ["COMPANY's engineers shall work at INVESTOR's site"],
    ["COMPANY shall obtain INVESTOR's consent, which INVESTOR shall not unreasonably withhold"],
  ])("the company: %s", (text) => {
    expect(bound(text)).toBe("company");
  });

  it.each([
    ["INVESTOR shall not use the prompts"],
    ["INVESTOR's sales teams shall be denied access to COMPANY data"],
    ["COMPANY shall not be required to use any one cloud"],
    ["COMPANY need not ask INVESTOR"],
    ["COMPANY is free to host anywhere"],
    ["models may be published by COMPANY without INVESTOR's consent"],
    ["COMPANY uses whichever clouds it prefers"],
    ["the director named by INVESTOR shall leave the meeting"],
    ["INVESTOR has no veto"],
    ["INVESTOR takes no part in the vote"],
  ])("the investor: %s", (text) => {
    expect(bound(text)).toBe("investor");
  });

  it.each([
    ["now, therefore, the parties agree as follows: | all training runs on the cluster"],
    ["consent of INVESTOR is recorded"],
    ["the price that COMPANY takes from others"],
    ["if INVESTOR shall cancel the policy, the discount lapses"],
  ])("nobody named: %s", (text) => {
    expect(readFrames(text).filter((frame) => frame.mode !== "right")).toEqual([]);
  });

  it.each([
    ["COMPANY在发布前应通知INVESTOR", "company"],
    ["COMPANY拟出售资产的,应先通知INVESTOR", "company"],
    ["COMPANY更换供应商须经INVESTOR同意,INVESTOR不得无故拖延", "company"],
    ["INVESTOR不得使用COMPANY数据", "investor"],
    ["COMPANY有权自主选择云服务商", "investor"],
  ])("in Chinese: %s -> %s", (text, side) => {
    expect(bound(text)).toBe(side);
  });
});
