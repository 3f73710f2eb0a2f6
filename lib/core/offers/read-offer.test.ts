import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { extractText } from "@/lib/extract/plain-text";
import { sampleReport } from "@/tests/support/sample-report";
import { readDocument } from "../reading/read-document";
import { buildReport } from "../report/build-report";
import type { Report, ReportFinding } from "../report/report";
import { readOffer } from "./read-offer";

/** A report whose only findings are the given clauses. */
function paper(clauses: Partial<ReportFinding>[], investmentUsd: number | null = 40_000_000): Report {
  const report = sampleReport(["The Company shall use Northquay Cloud."]);
  const [finding] = report.findings;
  if (finding === undefined) throw new Error("the sample report has a finding");
  const findings = clauses.map(
    (clause, i): ReportFinding => ({
      ...finding,
      label: String(i + 1),
      attributes: {},
      ...clause,
    }),
  );
  return { ...report, findings, investmentUsd };
}
const commitment = (quote: string, attributes: ReportFinding["attributes"] = {}): Partial<ReportFinding> => ({
  kind: "compute_commitment",
  quote,
  attributes,
});

describe("an offer read from a report", () => {
  it("takes cash, commitment, term and release of the shipped sample from its clauses", () => {
    const document = extractText(readFileSync("samples/larkspur-series-b.txt", "utf8"));
    const offer = readOffer(buildReport({ document, reading: readDocument(document), file: "larkspur.txt" }), "/x");
    expect([offer.name, offer.currency, offer.ends]).toEqual(["Stratus Peak", "USD", "both"]);
    expect(offer.figures).toMatchObject({
      cash: 4_000_000_000,
      spend: 4_500_000_000,
      term: 36,
      tied: 80,
      release: 15,
      wait: 90,
    });
    // What the company spends on compute stands in no term sheet: it is asked for, not invented.
    expect([offer.figures.compute, offer.sources.compute.from]).toEqual([null, "unstated"]);
    expect(offer.sources.gap).toMatchObject({ from: "assumed" });
  });

  it("takes credits and milestone money out of the cash, and leaves credits on top beside it", () => {
    const inside = commitment("40% of the Purchase Price will be satisfied in service credits.", { percent: 40 });
    // 40% of 40.0 is 16.0; 24.0 is left
    expect(readOffer(paper([inside]), "/x").figures).toMatchObject({ cash: 2_400_000_000, credits: 1_600_000_000 });
    const onTop = commitment("In addition to the investment, credits of $10,000,000.", { amount_usd: 10_000_000 });
    expect(readOffer(paper([onTop]), "/x").figures).toMatchObject({ cash: 4_000_000_000, credits: 1_000_000_000 });
    const later = commitment("Tranche B of $15,000,000 is payable upon reaching the target.", {
      amount_usd: 15_000_000,
    });
    expect(readOffer(paper([later]), "/x").figures).toMatchObject({ cash: 2_500_000_000, milestones: 1_500_000_000 });
  });

  it("multiplies a spend by the year over its term, and asks where the term is not stated", () => {
    const quote = "The Company shall consume at least $10,000,000 of services in each Contract Year.";
    const known = readOffer(paper([commitment(quote, { amount_usd: 10_000_000, duration_months: 36 })]), "/x");
    expect(known.figures.spend).toBe(3_000_000_000);
    const unknown = readOffer(paper([commitment(quote, { amount_usd: 10_000_000 })]), "/x");
    expect([unknown.figures.spend, unknown.sources.spend.from]).toEqual([null, "unstated"]);
  });

  it("asks for what is stated in another currency, and for cash that is not stated", () => {
    const euros = readOffer(
      paper([commitment("a spend of EUR 9,000,000", { amount: 9_000_000, currency: "EUR" })]),
      "/x",
    );
    expect(euros.figures.spend).toBeNull();
    expect(euros.sources.spend).toMatchObject({ from: "unstated", ask: expect.stringContaining("€9.0M") });
    expect(readOffer(paper([], null), "/x").figures.cash).toBeNull();
  });

  it("takes a hard exclusivity without a share for the whole, and a preference for none", () => {
    const tie = (severity: 1 | 2 | 3) => readOffer(paper([{ kind: "cloud_exclusivity", severity }]), "/x").figures.tied;
    expect([tie(3), tie(2), tie(1)]).toEqual([100, null, 0]);
  });
});
