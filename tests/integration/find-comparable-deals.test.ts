import { describe, expect, it } from "vitest";
import { filterOf, kindStanding } from "@/lib/core/market/comparable";
import { STRING_KINDS } from "@/lib/core/taxonomy/clause-kind";
import { store } from "@/lib/data/client";
import { dealConditions } from "@/lib/data/deal-conditions";
import { Prisma } from "@/lib/data/prisma-client/client";
import { findComparableDeals } from "@/lib/services/find-comparable-deals";
import { freshDatabase } from "../support/database";

freshDatabase();

const dated = { text: "TERM SHEET\nMarch 11, 2025\n", investmentUsd: 40e6 };
const READ_ON = "2026-11-25";

describe("findComparableDeals", () => {
  it("takes public deals of the paper's year and size unless another set is asked for", async () => {
    const { comparable, wider, yearFrom, sets } = await findComparableDeals(dated, undefined, READ_ON);
    expect(filterOf(comparable)).toEqual({ set: "public", from: 2024, to: 2026, size: "10m-100m" });
    expect([yearFrom, sets]).toEqual(["paper", ["public", "calibrated"]]);
    // Only a handful of public deals of this size disclose anything: the same years at any size stand beside them.
    expect(comparable.told).toBeLessThan(10);
    expect([wider?.from, wider?.to, wider?.size]).toEqual([2024, 2026, null]);
    expect(wider?.told ?? 0).toBeGreaterThan(comparable.told);
    const undated = await findComparableDeals({ text: "Terms", investmentUsd: null }, ["calibrated", "x"], READ_ON);
    expect([undated.comparable.set, undated.comparable.year, undated.yearFrom]).toEqual(["public", 2026, "reading"]);
  });

  it("counts the same deals one by one, unknown ones apart", async () => {
    for (const set of ["public", "calibrated"]) {
      const { comparable } = await findComparableDeals({ ...dated, text: "1 May 2024" }, set, READ_ON);
      const ids = await store().$queryRaw<{ id: string }[]>(
        Prisma.sql`SELECT d.id AS id FROM Deal d WHERE ${dealConditions(filterOf(comparable))}`,
      );
      const terms = await store().dealTerm.findMany({ where: { dealId: { in: ids.map((row) => row.id) } } });
      expect(comparable.deals).toBe(ids.length);
      for (const kind of STRING_KINDS) {
        const states = new Map<string, string>();
        for (const term of terms.filter((t) => t.kind === kind && t.state !== "unknown"))
          if (states.get(term.dealId) !== "yes") states.set(term.dealId, term.state);
        const yes = [...states.values()].filter((state) => state === "yes").length;
        const no = states.size - yes;
        expect(kindStanding(comparable, kind)).toEqual({
          kind,
          yes,
          no,
          unknown: ids.length - yes - no,
          deals: ids.length,
        });
      }
      const told = new Set(terms.filter((t) => t.state !== "unknown").map((t) => t.dealId)).size;
      expect([comparable.told, comparable.byStrings.reduce((sum, row) => sum + row.deals, 0)]).toEqual([told, told]);
    }
  });
});
