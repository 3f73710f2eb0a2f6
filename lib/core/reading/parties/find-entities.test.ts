import { describe, expect, it } from "vitest";
import { findParties } from "./find-parties";

describe("parties named without a definition", () => {
  it.each([
    [
      "beside a role at the head of a line",
      "Lessor: Kolvik Kraft AB\nLessee: Tisdal Systems AB\n\nTisdal shall use the cluster. Kolvik may inspect. Tisdal pays.",
      "Tisdal",
      "Kolvik",
    ],
    [
      "by their initials",
      "Anders Telecom Group plc (ATG) invests in Moorhen Speech Ltd (the Company). ATG may appoint a director. The Company shall tell ATG.",
      "Moorhen Speech",
      "ATG",
    ],
    [
      "behind their role",
      "The Investor (Quenby Ventures) pays at closing. The Company ships. The Investor may ask.",
      "Company",
      "Quenby Ventures",
    ],
    [
      "in a title",
      "Gannet / Ferrow: closing list\n\nGannet's weights stay with Gannet. Ferrow Cloud gets 10%. The rest of Ferrow sees nothing of Gannet.",
      "Gannet",
      "Ferrow",
    ],
  ])("%s", (_how, paper, company, investor) => {
    const parties = findParties(paper);
    expect(parties.company).toContain(company);
    expect(parties.investor).toContain(investor);
  });

  it("takes the name before an address, not the street", () => {
    const parties = findParties(
      'This agreement is between Moorhen Labs Ltd, a company of England with its seat at 12 Bridge Street, Suite 4, Leeds ("Licensor"), and Ferrow Media LLC, a company of Delaware at 40 Mill Avenue, Suite 9, Boston, Massachusetts 02110 ("Licensee"). Licensor grants Licensee a licence. Licensee pays Licensor. Licensee may sublicense.',
    );
    expect([...parties.company, ...parties.investor].join(" ")).not.toMatch(/Street|Avenue|Suite/);
  });

  it("takes no people of a mail's head, no months and no words always shouted for parties", () => {
    const parties = findParties(
      "From: Dorrit Vance (Ferrow Cloud)\nTo: Imre (Gannet)\n\nDONE 4 Feb. Dorrit met Imre. DONE 5 Feb. Gannet's models stay. Ferrow Cloud pays Gannet. Feb is fine. DONE. Ferrow waits for Gannet.",
    );
    expect([...parties.company, ...parties.investor]).not.toEqual(
      expect.arrayContaining([expect.stringMatching(/Dorrit|Imre|Feb|Done|DONE/)]),
    );
    expect(parties.company).toContain("Gannet");
  });

  it.each([
    [
      "甲方（租用方）：临江语智科技有限公司\n乙方（出租方）：远岭数据中心有限公司\n甲方租用算力。乙方提供机房。",
      "甲方",
      "乙方",
    ],
    [
      "为落实东岭汽车集团股份有限公司（下称东岭）对观石多模态（上海）有限公司（下称观石）之入股，双方订立本协议。观石应派驻工程师。东岭有权查阅。观石的模型归观石。",
      "观石",
      "东岭",
    ],
  ])("in Chinese: %s", (paper, company, investor) => {
    const parties = findParties(paper);
    expect(parties.company).toContain(company);
    expect(parties.investor).toContain(investor);
  });
});
