import { describe, expect, it } from "vitest";
import { isRole, partyStems } from "./party-stem";

describe("partyStems", () => {
  it.each([
    ["Brindlewick Compute Holdings LLC", "Brindlewick"],
    ["Old Harbour Cloud, Inc.", "Old Harbour"],
    ["Fern & Rowe Systems plc", "Fern & Rowe"],
    ["松桥数字集团股份有限公司", "松桥"],
  ])("%s is called %s", (name, stem) => expect(partyStems(name)[0]).toBe(stem));

  it("knows initials and short names in brackets", () => {
    expect(partyStems("Tallow Accelerators, Inc.")).toContain("TAI");
    expect(partyStems("Grönvik Kraft AB (GKA)")).toContain("GKA");
  });

  it("gives none for a role", () => {
    expect(partyStems("the Investor")).toEqual([]);
    expect(isRole("甲方")).toBe(true);
    expect(isRole("Old Harbour")).toBe(false);
  });
});
