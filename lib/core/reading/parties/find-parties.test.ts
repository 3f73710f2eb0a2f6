import { describe, expect, it } from "vitest";
import { normaliseText } from "../matching/normalise-text";
import { findParties } from "./find-parties";
import { roleReplacer } from "./role-replacer";

/** The sentence as cues see it, within the paper. */
function seen(paper: string, sentence: string): string {
  return normaliseText(sentence, roleReplacer(findParties(paper), paper));
}

describe("findParties", () => {
  it("takes names and short forms from definitions", () => {
    const parties = findParties(
      'Larkspur Reasoning, Inc. (the "Company") and Stratus Peak Holdings LLC (the "Investor"). Larkspur and Stratus Peak agree. Larkspur trains. Stratus Peak may audit.',
    );
    expect(parties.company).toEqual(expect.arrayContaining(["Larkspur Reasoning", "Company", "Larkspur"]));
    expect(parties.investor).toEqual(expect.arrayContaining(["Stratus Peak Holdings", "Investor", "Stratus Peak"]));
  });

  it("tells the sides of a paper without role terms by what is said of them", () => {
    const paper =
      'Agreement between Tessellate Labs Ltd ("Tessellate") and Corvane Platforms plc ("Corvane"). Tessellate shall train its models on Corvane Cloud. Corvane may use Tessellate\'s prompts. Tessellate shall give notice to Corvane.';
    expect(findParties(paper).company[0]).toBe("Tessellate Labs");
    expect(findParties(paper).investor[0]).toBe("Corvane Platforms");
  });

  it("names only what the paper itself says", () => {
    expect(findParties("The Company shall pay the Investor.")).toEqual({
      company: ["Company"],
      investor: ["Investor"],
    });
  });

  it("reads Chinese definitions", () => {
    const parties = findParties(
      "云汐数字产业集团有限公司（“云汐”）与砚池智能科技（杭州）有限公司（“公司”）签署。公司应使用云汐云。未经云汐同意，公司不得开源。云汐有权委派董事。",
    );
    expect(parties.company).toContain("公司");
    expect(parties.investor).toContain("云汐");
  });
});

describe("roleReplacer", () => {
  it("puts roles in the place of names, pronouns included where the speaker is known", () => {
    const letter =
      "We have agreed to subscribe for shares. You shall train your models on our cloud. Our platform is yours. Your models stay yours. We invest now.";
    expect(seen(letter, "You shall run your models on our cloud.")).toBe(
      "COMPANY shall run COMPANY's models on INVESTOR's cloud.",
    );
  });

  it("leaves pronouns alone where nobody shows who speaks", () => {
    expect(seen("We met. You called.", "We like you.")).toBe("we like you.");
  });

  it("takes 公司 in another word for somebody else", () => {
    const paper = "公司应使用投资方的云。投资方及其关联公司有权审计。";
    expect(seen(paper, "公司不得投资两家公司、某云厂商公司及投资方的关联公司。")).toBe(
      "COMPANY不得投资两家公司、某云厂商公司及INVESTOR的关联公司。",
    );
  });

  it("adds what a defined term stands for", () => {
    const paper =
      '"Designated Infrastructure" means the GPU capacity of the Investor. The Company shall use Designated Infrastructure. "Restricted Person" means a bank.';
    expect(seen(paper, "The Company shall use Designated Infrastructure.")).toBe(
      "COMPANY shall use designated infrastructure (INVESTOR cloud).",
    );
    expect(seen(paper, "No Restricted Person may invest.")).toBe("no RIVAL may invest.");
  });
});
