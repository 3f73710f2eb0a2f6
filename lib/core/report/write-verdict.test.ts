import { describe, expect, it } from "vitest";
import { extractText } from "@/lib/extract/plain-text";
import { readDocument } from "../reading/read-document";
import { buildReport } from "./build-report";

const SHEET = (terms: string) => `SUMMARY OF TERMS

Issuer: Marlow Cognition, Inc., a Delaware corporation (the "Company").
Lead Investor: Helion Web Services LLC ("HWS"), together with its affiliates.
${terms}
1. Infrastructure. For 36 months the Company shall train its models solely on the HWS cloud.
`;

const verdictOf = (terms: string): string => {
  const document = extractText(SHEET(terms));
  return buildReport({ document, reading: readDocument(document), file: null }).verdict;
};

describe("the verdict", () => {
  it("calls the part of the money that is credits credits, not a promise to spend", () => {
    expect(
      verdictOf(
        "Amount: $60 million, of which $25 million in cash at closing and $35 million in HWS service credits released quarterly.",
      ),
    ).toMatch(/puts in \$60\.0M, of which \$35\.0M is credits for its own services\./);
  });

  it("says what must be spent back where the money is cash", () => {
    expect(
      verdictOf(
        "Amount: HWS purchases $60 million of Series C Preferred Stock.\nCommitment: The Company shall spend at least $40 million with HWS over the term and pay any shortfall.",
      ),
    ).toMatch(/puts in \$60\.0M and gets back a promise to spend \$40\.0M\./);
  });
});
