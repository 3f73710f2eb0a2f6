import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { STRING_KINDS, type StringKind } from "../../taxonomy/clause-kind";
import { ClauseWords } from "../facts/clause-words";
import type { Attributes, Severity } from "../finding";
import { gradeSeverity } from "./grade-severity";

const grade = (kind: StringKind, quote: string, attributes: Attributes = {}) =>
  gradeSeverity({ kind, clause: new ClauseWords(quote), attributes, language: "en", heading: null });

describe("gradeSeverity", () => {
  it.each<[StringKind, string, Attributes, Severity, string]>([
    ["cloud_exclusivity", "All training runs solely on the Investor's cloud.", {}, 3, "sole provider"],
    ["cloud_exclusivity", "It shall use reasonable efforts to train there.", {}, 1, "preference only"],
    ["cloud_exclusivity", "The bulk of training runs there.", { duration_months: 18 }, 2, "18 months"],
    ["cloud_exclusivity", "Most training runs there.", { percent: 70 }, 2, "most workloads"],
    ["compute_commitment", "It pays the minimum whether or not it uses it.", { duration_months: 36 }, 3, "take or pay"],
    ["compute_commitment", "It spends that sum there.", { duration_months: 9 }, 1, "under a year"],
    ["hardware_lock_in", "Models are trained exclusively on its chips.", {}, 3, "only these chips"],
    ["hardware_lock_in", "Models are optimised first for its chips.", {}, 2, "optimised for them first"],
    ["data_sharing", "User prompts are handed over to train its models.", {}, 3, "may train on user data"],
    ["data_sharing", "Kernel telemetry goes to its engineers.", {}, 2, "telemetry"],
    ["model_ip_license", "A perpetual licence of the weights is granted.", {}, 3, "perpetual"],
    ["open_weights_restriction", "Weights may be released with the Investor's consent.", {}, 2, "consent gate"],
    ["open_weights_restriction", "No weights shall ever be released.", {}, 3, "ban on release"],
    ["open_weights_restriction", "Release is deferred for ninety days.", { duration_months: 3 }, 1, "delay only"],
    ["non_compete", "It shall not serve rivals.", { duration_months: 24 }, 3, "24 months"],
    [
      "governance_control",
      "A new chief executive needs the Investor's vote.",
      {},
      3,
      "veto over release, roadmap or chief executive",
    ],
    [
      "governance_control",
      "A new chief executive needs consent, not to be unreasonably withheld.",
      {},
      2,
      "consent not to be refused without reason",
    ],
    ["rofr_rofo", "The Investor may match any offer for the company.", {}, 3, "exclusive dealing or matching right"],
    ["exit_penalty", "All credits are repaid with interest on leaving.", {}, 3, "with penalty"],
    ["exit_penalty", "The launch subsidy is returned on leaving.", {}, 2, "only a grant or discount goes back"],
    ["talent_restriction", "Neither party hires the other's staff.", { duration_months: 12 }, 1, "mutual no-solicit"],
    ["revenue_share", "It keeps 20% of channel sales.", { percent: 20 }, 2, "share of channel sales"],
    [
      "cloud_exclusivity",
      "Pre-training is executed on Brindlewick Cloud.",
      {},
      3,
      "tied to one provider, without an alternative",
    ],
    ["distribution_exclusivity", "Hospitals are contracted on its paper.", {}, 3, "sales through the investor alone"],
    ["compute_commitment", "It places orders for $600,000.", { amount_usd: 600_000 }, 1, "small sum"],
    [
      "compute_commitment",
      "It buys $600,000 each year, any shortfall being invoiced.",
      { amount_usd: 600_000 },
      3,
      "take or pay",
    ],
    ["compute_commitment", "It spends that sum there.", { duration_months: 24 }, 3, "24 months"],
    ["model_ip_license", "Weights belong to both in equal shares.", {}, 3, "reaches weights"],
    ["model_ip_license", "Kernel improvements belong to both in common.", {}, 2, "side work only"],
    [
      "talent_restriction",
      "Six engineers are lent to the laboratory.",
      { duration_months: 24 },
      2,
      "people lent or placed for a time",
    ],
    ["talent_restriction", "It shall not hire its engineers.", { duration_months: 24 }, 3, "24 months"],
    ["governance_control", "In a deadlock the Investor's decision prevails.", {}, 3, "the investor decides"],
    ["governance_control", "Vendors are approved by the Investor.", {}, 2, "narrow veto"],
    ["exit_penalty", "A wind-up charge of $10,000 is due.", { amount_usd: 10_000 }, 1, "a small fee"],
    ["change_of_control", "Any buyer shall assume this agreement.", {}, 2, "the buyer takes the agreement over"],
    ["information_rights", "It may read loss curves and ablations.", {}, 3, "reaches source or training internals"],
    ["information_rights", "Where practicable it is shown a preview.", {}, 1, "summary or late look"],
  ])("%s: %s", (kind, quote, attributes, severity, reason) => {
    const result = grade(kind, quote, attributes);
    expect(result.severity).toBe(severity);
    expect(result.reasons[0]).toBe(reason);
  });

  it("reads Chinese by the same tables", () => {
    expect(grade("cloud_exclusivity", "公司的训练一律在投资方云上进行。").severity).toBe(3);
    expect(grade("open_weights_restriction", "发布权重须经投资方书面同意。").severity).toBe(2);
    expect(grade("talent_restriction", "双方互不聘用对方员工。", { duration_months: 12 }).severity).toBe(1);
  });

  it("reads traditional characters as simplified ones", () => {
    for (const quote of ["未經投資方書面同意，公司不得發布權重。", "未经投资方书面同意，公司不得发布权重。"]) {
      expect(grade("open_weights_restriction", quote)).toEqual({ severity: 2, reasons: ["consent gate"] });
    }
  });

  it("names consent and notice after the facts", () => {
    const input = {
      kind: "rofr_rofo",
      clause: new ClauseWords("The Investor may match any offer."),
      language: "en",
      heading: null,
    } as const;
    const terms = { consent: "reasoned", notice: { days: 10, business: true } } as const;
    expect(gradeSeverity({ ...input, attributes: {}, ...terms }).reasons.slice(1)).toEqual([
      "consent not to be refused without reason",
      "10 business days' notice",
    ]);
    expect(gradeSeverity({ ...input, attributes: {}, notice: { days: 1, business: false } }).reasons.at(-1)).toBe(
      "1 day's notice",
    );
  });

  it("names the facts behind the rule, without repeating itself", () => {
    const result = grade("cloud_exclusivity", "Solely there.", { duration_months: 36, percent: 90, survival: true });
    expect(result.reasons).toEqual(["36 months", "90%", "outlives the agreement"]);
  });

  it("always gives a severity, and a longer string is never softer", () => {
    const kinds = fc.constantFrom<StringKind>("cloud_exclusivity", "non_compete", "distribution_exclusivity");
    const words = fc.array(fc.constantFrom("shall", "only", "first", "cloud", "rival", "sell", "its", "models"), {
      maxLength: 8,
    });
    fc.assert(
      fc.property(
        kinds,
        words,
        fc.integer({ min: 1, max: 60 }),
        fc.integer({ min: 0, max: 60 }),
        (kind, parts, months, more) => {
          const shorter = grade(kind, parts.join(" "), { duration_months: months });
          const longer = grade(kind, parts.join(" "), { duration_months: months + more });
          expect(longer.severity).toBeGreaterThanOrEqual(shorter.severity);
        },
      ),
    );
    for (const kind of STRING_KINDS) expect([1, 2, 3]).toContain(grade(kind, "").severity);
  });
});
