import { describe, expect, it } from "vitest";
import type { ClauseKind } from "../../taxonomy/clause-kind";
import { readFrames } from "./read-frames";
import { wrongSideOf } from "./wrong-side";

const isOwn = (kind: ClauseKind, text: string): boolean => wrongSideOf(kind, text, readFrames(text)) !== null;

describe("promises of the investor's own, in the words of a string", () => {
  it.each<[ClauseKind, string]>([
    ["talent_restriction", "for 2 years INVESTOR shall not solicit or hire any engineer of COMPANY."],
    ["talent_restriction", "INVESTOR forbids itself, for 18 months, to hire COMPANY's staff."],
    ["talent_restriction", "INVESTOR not to recruit COMPANY people for a year after closing"],
    ["talent_restriction", "INVESTOR不得招揽或聘用COMPANY的研发人员。"],
    ["mfn_pricing", "INVESTOR shall at all times charge COMPANY no more than the lowest price that it charges others."],
    ["mfn_pricing", "INVESTOR gives COMPANY a price no higher than any other customer's."],
    ["mfn_pricing", "if INVESTOR gives another customer a better rate, COMPANY's rate drops to it."],
    ["information_rights", "INVESTOR shall show COMPANY its planned changes 60 days ahead."],
    ["revenue_share", "INVESTOR pays COMPANY 4% of the first bill of each customer it sends."],
    ["model_ip_license", "INVESTOR hereby grants COMPANY a licence under its patents for their full term."],
    ["distribution_exclusivity", "INVESTOR shall offer such agents in the territory only through COMPANY."],
    ["compute_commitment", "INVESTOR shall purchase at least $1,000,000 of services from COMPANY."],
    ["rofr_rofo", "if INVESTOR receives an offer for its shares, it shall first offer them to COMPANY for 20 days."],
    ["non_compete", "INVESTOR shall not launch a product that competes with COMPANY's."],
    ["governance_control", "INVESTOR shall not vote on the choice of suppliers."],
    ["data_sharing", "INVESTOR will not look at prompts of COMPANY's users."],
  ])("%s: %s", (kind, text) => {
    expect(isOwn(kind, text)).toBe(true);
  });

  it.each<[ClauseKind, string]>([
    ["talent_restriction", "COMPANY shall not solicit or hire any engineer of INVESTOR."],
    ["talent_restriction", "neither party shall solicit the other's engineers."],
    ["talent_restriction", "12 engineers chosen by INVESTOR are to be placed within COMPANY's research team."],
    ["talent_restriction", "INVESTOR shall not hire COMPANY's staff, and COMPANY shall not hire INVESTOR's."],
    ["mfn_pricing", "INVESTOR pays no more than the lowest price that COMPANY takes from others."],
    ["mfn_pricing", "COMPANY shall charge INVESTOR no more than the lowest price."],
    ["information_rights", "COMPANY shall show INVESTOR each model 30 days before release."],
    ["revenue_share", "COMPANY pays INVESTOR 4% of net revenue."],
    [
      "model_ip_license",
      "COMPANY grants INVESTOR a perpetual licence, and INVESTOR grants COMPANY the use of its tools.",
    ],
    ["distribution_exclusivity", "INVESTOR shall be COMPANY's sole channel to small businesses."],
    ["compute_commitment", "INVESTOR shall release $1,000,000 into COMPANY's account for INVESTOR services."],
    ["rofr_rofo", "if COMPANY receives an offer, it shall first tell INVESTOR."],
    ["non_compete", "COMPANY shall not sell to rivals of INVESTOR."],
    ["cloud_exclusivity", "COMPANY trains on INVESTOR's cloud only, and INVESTOR shall not charge for setting up."],
    ["governance_control", "COMPANY needs INVESTOR's consent, which INVESTOR shall not unreasonably withhold."],
  ])("not of %s: %s", (kind, text) => {
    expect(isOwn(kind, text)).toBe(false);
  });
});

describe("freedoms that only forbid the company something", () => {
  it.each<[ClauseKind, string, boolean]>([
    ["open_weights_freedom", "COMPANY shall not release weights under an open licence for 2 years.", true],
    ["multi_cloud_right", "COMPANY cannot change its host over INVESTOR's objection.", true],
    ["open_weights_freedom", "COMPANY may release weights under any licence, and INVESTOR shall not object.", false],
    ["multi_cloud_right", "COMPANY shall not be required to use any one cloud.", false],
    ["exclusivity_sunset", "COMPANY shall not be bound after 31 december.", false],
  ])("%s: %s -> %s", (kind, text, isWrong) => {
    expect(isOwn(kind, text)).toBe(isWrong);
  });
});
