import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareDrafts } from "@/lib/core/drafts/compare-drafts";
import type { DraftComparison, FindingChangeType } from "@/lib/core/drafts/draft-change";
import type { Report } from "@/lib/core/report/report";
import { readDraft } from "../support/read-draft";

const LARKSPUR = readFileSync(join(import.meta.dirname, "../../samples/larkspur-series-b.txt"), "utf8");

/** Clauses of an invented sheet, each a paragraph of its own. */
const CLAUSES = [
  "The Company shall run not less than 80% of its training workloads on Stratus Cloud for 36 months after closing.",
  "The Company commits to spend $45,000,000 on Stratus Cloud services over a term of 36 months, any shortfall being payable.",
  "If the Company receives an offer for its shares or assets, the Investor may match it within thirty days before the Company accepts.",
  "The Company may use any other cloud provider for up to 40% of its workloads at its sole discretion.",
  "The Series B Preferred carries a one times non-participating liquidation preference and converts at the holder's option.",
  "Each party bears its own legal fees, save that counsel to the lead is reimbursed up to a cap of $90,000.",
  "The board will have five seats, of which two are elected by the common holders voting as a class.",
  "This letter is governed by the laws of Delaware and may be signed in counterparts.",
  "The option pool will be increased to twelve percent of the fully diluted capital before closing.",
];
const SOFTER = CLAUSES.map((clause) => clause.replace("80%", "55%").replace("36 months", "24 months"));

const numbered = (clauses: readonly string[], from = 1) =>
  clauses.map((clause, i) => `${i + from}. ${clause}`).join("\n\n");
const kinds = (compared: DraftComparison, change: FindingChangeType) =>
  compared.findings
    .filter((finding) => finding.change === change)
    .map(({ kind }) => kind)
    .sort();
const touched = (compared: DraftComparison) => [
  ...compared.findings.filter(({ change }) => change !== "same").map(({ change }) => change),
  ...compared.clauses.map(({ change }) => change),
];
const tenths = (points: number) => Math.round(points * 10);

function expectSum(compared: DraftComparison): void {
  const parts = compared.findings.reduce(
    (sum, { points }) => sum + tenths(points.change),
    tenths(compared.floorChange),
  );
  expect(parts).toBe(tenths(compared.scoreChange));
}

/** Drafts of the invented sheet: some clauses, in any order, some of them in their softer words. */
const drafts = fc
  .tuple(
    fc.shuffledSubarray(
      CLAUSES.map((_, i) => i),
      { minLength: 3 },
    ),
    fc.array(fc.boolean(), { minLength: CLAUSES.length, maxLength: CLAUSES.length }),
  )
  .map(([order, soft]) => numbered(order.map((i) => (soft[i] ? SOFTER[i] : CLAUSES[i]) ?? "")));

describe("two drafts", () => {
  it("show nothing where they are the same paper", () => {
    for (const text of [LARKSPUR, numbered(CLAUSES)]) {
      const compared = compareDrafts(readDraft(text), readDraft(text));
      expect(touched(compared)).toEqual([]);
      expect(compared).toMatchObject({ scoreChange: 0, shared: 1, related: true });
      expect(compared.answer).toMatch(/^Nothing changed/);
    }
  });

  it("add up to the score's change, and mirror each other when swapped", () => {
    fc.assert(
      fc.property(drafts, drafts, (one, other) => {
        const [a, b] = [readDraft(one), readDraft(other)];
        const [forth, back] = [compareDrafts(a, b), compareDrafts(b, a)];
        expectSum(forth);
        expect(back.scoreChange).toBe(-forth.scoreChange + 0);
        expect(kinds(back, "added")).toEqual(kinds(forth, "removed"));
        expect(kinds(back, "hardened")).toEqual(kinds(forth, "softened"));
        expect(kinds(back, "softened")).toEqual(kinds(forth, "hardened"));
        expect(back.unchanged).toBe(forth.unchanged);
        expect(back.clauses.length).toBe(forth.clauses.length);
      }),
      { numRuns: 25 },
    );
  }, 120_000);

  it("have no other words where clauses only change places and numbers", () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray(CLAUSES, { minLength: CLAUSES.length }),
        fc.integer({ min: 1, max: 40 }),
        (order, from) => {
          const compared = compareDrafts(readDraft(numbered(CLAUSES)), readDraft(numbered(order, from)));
          const changes = compared.clauses.map(({ change }) => change);
          expect(changes.filter((change) => change !== "moved" && change !== "renumbered")).toEqual([]);
          expect([...kinds(compared, "added"), ...kinds(compared, "removed"), ...kinds(compared, "reworded")]).toEqual(
            [],
          );
        },
      ),
      { numRuns: 15 },
    );
  }, 120_000);

  it("say what softened a string: the share, the term", () => {
    const compared = compareDrafts(readDraft(numbered(CLAUSES)), readDraft(numbered(SOFTER)));
    const cloud = compared.findings.find(({ kind }) => kind === "cloud_exclusivity");
    expect(cloud?.change).toBe("softened");
    expect(cloud?.reasons).toEqual(expect.arrayContaining(["share 80% → 55%", "term 36 → 24 months"]));
    expectSum(compared);
  });

  it("count a struck string as removed, with its points given back", () => {
    const before = readDraft(LARKSPUR);
    const refusal = before.findings.find(({ kind }) => kind === "rofr_rofo");
    const compared = compareDrafts(before, readDraft(LARKSPUR.replace(/Should the Board resolve[^.]*\./s, "")));
    const gone = compared.findings.find(({ kind }) => kind === "rofr_rofo");
    expect(gone).toMatchObject({ change: "removed", after: null });
    expect(gone?.points.change).toBe(-(refusal?.points ?? 0));
    expectSum(compared);
  });

  it("find a clause again that was split in two, merged, or given another title", () => {
    const whole = "The Company will keep full and accurate books. It will send audited accounts to each holder yearly.";
    const [first = "", second = ""] = whole.split(/(?<=books\.) /);
    const rest = numbered(CLAUSES.slice(4));
    const compared = compareDrafts(readDraft(`${rest}\n\n${whole}`), readDraft(`${rest}\n\n${first}\n\n${second}`));
    expect(
      compared.clauses.map(({ change }) => change).filter((change) => change === "added" || change === "removed"),
    ).toEqual([]);
  });

  it("are said to be different papers where they share next to nothing", () => {
    const other = readDraft(
      "Lease of a warehouse.\n\nThe tenant pays rent of 900 each month.\n\nThe landlord mends the roof.",
    );
    const compared = compareDrafts(readDraft(LARKSPUR), other);
    expect(compared.related).toBe(false);
    expect(kinds(compared, "removed").length).toBeGreaterThan(0);
  });

  it("compare Chinese papers alike", () => {
    const text = readFileSync(join(import.meta.dirname, "../../samples/chengguan-letter-of-intent.txt"), "utf8");
    const before: Report = readDraft(text);
    const [finding] = before.findings;
    const compared = compareDrafts(before, readDraft(text.replace(finding?.quote ?? "", "")));
    expect(compared.findings.filter(({ change }) => change === "removed").map(({ kind }) => kind)).toContain(
      finding?.kind,
    );
    expect(compared.related).toBe(true);
    expectSum(compared);
  });
});
