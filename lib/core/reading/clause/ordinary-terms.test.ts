import { describe, expect, it } from "vitest";
import { ordinaryTerm } from "./ordinary-terms";

describe("ordinaryTerm", () => {
  it.each([
    ["rofr_rofo", "transfers by key holders are subject to a right of first refusal and co-sale"],
    ["governance_control", "INVESTOR has the usual protective provisions"],
    [
      "mfn_pricing",
      "if later convertible securities carry more favourable terms the holder may elect those terms of the notes",
    ],
    ["change_of_control", "a merger is treated as a liquidation event"],
    ["non_compete", "each founder agrees not to compete during employment"],
    ["talent_restriction", "创始人在任职期间不得招揽员工"],
  ] as const)("explains away %s: %s", (kind, own) => {
    expect(ordinaryTerm(kind, own)).not.toBeNull();
  });

  it.each([
    ["rofr_rofo", "INVESTOR has a right of first refusal on any sale of COMPANY"],
    ["platform_integration", "COMPANY becomes the standard assistant of INVESTOR's phones"],
    ["investor_passivity", "INVESTOR waives the customary protective provisions"],
  ] as const)("leaves %s alone: %s", (kind, own) => {
    expect(ordinaryTerm(kind, own)).toBeNull();
  });
});
