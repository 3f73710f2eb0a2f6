import { describe, expect, it } from "vitest";
import { contractsPlace } from "./contracts-place";

const figures = {
  aupr: 0.5,
  spanF1: 0.45,
  documentF1: 0.6,
  pooledDocumentF1: 0.775,
  categories: { Exclusivity: { spans: 1200, documents: 150, aupr: 0.512, spanF1: 0.449, documentF1: 0.701 } },
};

describe("contractsPlace", () => {
  it("says so where contracts are not read", () => {
    expect(contractsPlace(null)).toBe("This version has no reader for ordinary commercial contracts.");
  });

  it("gives each category with its counts, and names the data's makers and licence", () => {
    const place = contractsPlace({ version: "1", learnedFrom: { contracts: 408 }, figures });
    expect(place).toContain("| Exclusivity |       150 |   1,200 |      51 |          45 |            70 |");
    expect(place).toMatch(/CUAD v1.*The Atticus Project.*CC BY 4\.0/);
  });
});
