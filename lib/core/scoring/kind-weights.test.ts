import { describe, expect, it } from "vitest";
import { PROTECTION_KINDS, STRING_KINDS } from "../taxonomy/clause-kind";
import { kindModifiers, kindRange, kindSoftening, softenedKinds } from "./kind-weights";

describe("what a kind weighs", () => {
  it("lists the facts that hold for the kind and no others", () => {
    const texts = (kind: (typeof STRING_KINDS)[number]) => kindModifiers(kind).map(({ text }) => text);
    expect(texts("cloud_exclusivity")).toContain("serving as well as training");
    expect(texts("data_sharing")).not.toContain("serving as well as training");
    expect(texts("change_of_control")).toContain("triggered below 25%");
    expect(texts("revenue_share")).not.toContain("triggered below 25%");
    for (const kind of STRING_KINDS) expect(texts(kind)).toContain("longer than 36 months");
  });

  it("says the same of a pair from both sides", () => {
    for (const protection of PROTECTION_KINDS) {
      for (const { kind, percent } of softenedKinds(protection)) {
        expect(kindSoftening(kind)).toContainEqual(expect.objectContaining({ kind: protection, percent }));
      }
    }
  });

  it("ranges from soft to hard in points, or over the strings answered in percent", () => {
    // Weights 50, 110, 180 tenths.
    expect(kindRange("cloud_exclusivity")).toEqual({ unit: "points", from: 5, to: 18 });
    // 35, 35 and 25 percent.
    expect(kindRange("multi_cloud_right")).toEqual({ unit: "percent", from: 25, to: 35 });
  });
});
