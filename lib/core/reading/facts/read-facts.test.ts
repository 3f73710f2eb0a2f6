import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CLAUSE_KINDS, type ClauseKind } from "../../taxonomy/clause-kind";
import type { Attributes } from "../finding";
import { ClauseWords } from "./clause-words";
import type { FactContext } from "./fact-context";
import { readConsent } from "./read-consent";
import { readFacts } from "./read-facts";
import { readNotice } from "./read-notice";

const context: FactContext = {
  documentText: "Brindlewick Compute LLC (the “Investor”) and Quiet Fox AI (the “Company”). $5m. $6m.",
  start: 0,
  heading: null,
  parties: { company: ["Quiet Fox AI", "the Company"], investor: ["Brindlewick Compute LLC", "the Investor"] },
  termMonths: 36,
};

const facts = (kind: ClauseKind, quote: string, given: Partial<FactContext> = {}): Attributes =>
  readFacts({ clause: new ClauseWords(quote), kind, language: "en", context: { ...context, ...given } });

describe("readFacts", () => {
  it.each<[ClauseKind, string, Attributes]>([
    [
      "cloud_exclusivity",
      "For two years at least 80% of training shall run on Brindlewick Cloud, unless a quote is cheaper by 10%.",
      { provider: "Brindlewick Cloud", duration_months: 24, percent: 80 },
    ],
    [
      "compute_commitment",
      "The Company shall spend at least $200,000 a month for thirty months, any shortfall being invoiced within 30 days.",
      { duration_months: 30, amount_usd: 6_000_000 },
    ],
    ["compute_commitment", "EUR 4m is paid in cash and EUR 6m as credits.", { amount: 6_000_000, currency: "EUR" }],
    ["compute_commitment", "Of the round 3m comes as credits.", { amount_usd: 3_000_000 }],
    [
      "cloud_exclusivity",
      "Throughout the Term all inference runs on Azure.",
      { provider: "Azure", duration_months: 36 },
    ],
    ["rofr_rofo", "The Investor has thirty days to match any offer.", {}],
    ["rofr_rofo", "Until the second anniversary it has thirty days to match.", { duration_months: 24 }],
    [
      "change_of_control",
      "If a rival holds 20% or more of the votes, the Investor may sell at 150% of cost.",
      { percent: 20 },
    ],
    ["revenue_share", "Revenue is split 70/30 between the Company and the Investor.", { percent: 30 }],
    ["revenue_share", "渠道收入三七分成。", { percent: 30 }],
    ["exit_penalty", "If usage falls below 60%, $2,000,000 is repaid with interest at 8%.", { amount_usd: 2_000_000 }],
    [
      "non_compete",
      "It shall not, for eighteen months and on ten days' notice, deal with rivals.",
      { duration_months: 18 },
    ],
    ["model_ip_license", "The licence shall survive expiry.", { survival: true }],
    ["platform_integration", "New features appear there ninety days before any other app.", { duration_months: 3 }],
    ["governance_control", "The budget above $5,000,000 needs approval within 30 days.", {}],
    ["information_rights", "Financial statements within 45 days of each quarter.", {}],
  ])("%s: %s", (kind, quote, attributes) => expect(facts(kind, quote)).toEqual(attributes));

  it("reads only the live text of a redline", () => {
    const quote = "For [-sixty-] [+eighteen+] months [-90-] [+70+]% of training runs there.";
    expect(facts("cloud_exclusivity", quote)).toEqual({ duration_months: 18, percent: 70 });
  });

  it("takes a length from the heading where the clause has none", () => {
    expect(facts("non_compete", "No dealings with rivals.", { heading: "Rivals (24 months)" })).toEqual({
      duration_months: 24,
    });
  });

  it("gives an amount in one form only, and never a number that is not finite", () => {
    const words = fc.constantFrom(
      "$5m",
      "EUR 3m",
      "for 24 months",
      "80%",
      "八成",
      "at least",
      "cash",
      "interest",
      "before",
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 12 }), fc.constantFrom(...CLAUSE_KINDS), (parts, kind) => {
        const read = facts(kind, parts.join(" "));
        expect(read.amount_usd !== undefined && read.amount !== undefined).toBe(false);
        expect(read.amount === undefined).toBe(read.currency === undefined);
        for (const value of Object.values(read))
          if (typeof value === "number") expect(Number.isFinite(value)).toBe(true);
      }),
    );
  });

  it("comes to an end on text made to make patterns backtrack", () => {
    const hostile = [
      "one and ",
      "1,000",
      "of each dollar ",
      "三万",
      "term of ",
      "keeps after ",
      "$",
      "A&B-",
      "within ",
    ];
    for (const unit of hostile) {
      for (const kind of CLAUSE_KINDS) {
        expect(facts(kind, unit.repeat(20_000), { documentText: unit.repeat(2_000) })).toBeTypeOf("object");
      }
      expect(readNotice(new ClauseWords(unit.repeat(2_000)))).toBeUndefined();
      expect(readConsent(unit.repeat(2_000))).toBeUndefined();
    }
  });
});
