import { describe, expect, it } from "vitest";
import type { Attributes } from "../../reading/finding";
import type { StringKind } from "../../taxonomy/clause-kind";
import { exposureLines, exposuresOf } from "./exposures";

const clause = (kind: StringKind, attributes: Attributes = {}, quote = "", softened = false) => ({
  kind,
  attributes,
  quote,
  softened,
});

describe("exposuresOf", () => {
  it("says what each line of money is, of the largest clause where one duty is said twice", () => {
    const read = exposuresOf([
      clause("compute_commitment", { amount_usd: 45e6, duration_months: 36 }),
      clause("compute_commitment", { amount_usd: 15e6 }, "spends $15,000,000 in each year"),
      clause("compute_commitment", { amount_usd: 10e6 }, "$10,000,000 as cloud credits"),
      clause("cloud_exclusivity", { percent: 80, duration_months: 24 }),
      clause("exit_penalty"),
    ]);
    expect(read).toEqual({
      spend: "$45.0M over 36 months",
      credits: "$10.0M",
      share: "80%",
      revenue: "none",
      leaving: "not stated",
      duration: "36 months",
    });
    expect(exposureLines(read)).toEqual(["spend", "credits", "share", "leaving", "duration"]);
  });

  it("keeps an amount per year one, and another currency what it is", () => {
    expect(exposuresOf([clause("compute_commitment", { amount_usd: 15e6 }, "spends it each year")]).spend).toBe(
      "$15.0M a year",
    );
    expect(exposuresOf([clause("exit_penalty", { amount: 12e7, currency: "CNY" })]).leaving).toBe("CNY 120.0M");
  });

  it("counts no money and no share of a softened clause, and the time that our counter-language states", () => {
    const after = exposuresOf([
      clause("compute_commitment", {}, "spend", true),
      clause("cloud_exclusivity", { duration_months: 12 }, "", true),
    ]);
    expect([after.spend, after.share, after.duration]).toEqual(["none", "none", "12 months"]);
  });
});
