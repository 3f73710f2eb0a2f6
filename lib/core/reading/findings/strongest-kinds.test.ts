import { describe, expect, it } from "vitest";
import { strongestKinds } from "./strongest-kinds";

describe("strongestKinds", () => {
  it("keeps the surest of kinds that share words", () => {
    expect(
      strongestKinds([
        { kind: "hardware_lock_in", confidence: 0.55 },
        { kind: "cloud_exclusivity", confidence: 0.75 },
      ]),
    ).toEqual([{ kind: "cloud_exclusivity", confidence: 0.75 }]);
  });

  it("keeps kinds that one sentence often bears together, and kinds that are sure", () => {
    const licence = { kind: "model_ip_license", confidence: 0.6 } as const;
    const trigger = { kind: "change_of_control", confidence: 0.7 } as const;
    const price = { kind: "mfn_pricing", confidence: 0.9 } as const;
    const seller = { kind: "distribution_exclusivity", confidence: 0.92 } as const;
    expect(strongestKinds([licence, trigger])).toEqual([trigger, licence]);
    expect(strongestKinds([price, seller])).toEqual([seller, price]);
  });

  it("keeps nothing of nothing", () => {
    expect(strongestKinds([])).toEqual([]);
  });
});
