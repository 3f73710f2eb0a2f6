import { describe, expect, it } from "vitest";
import type { ImportPlan, RowAction } from "@/lib/core/import/import-plan";
import { firstShown } from "./first-shown";
import { planSentence } from "./plan-words";

const planOf = (counts: Partial<Record<RowAction, number>>): ImportPlan => {
  const all = { create: 0, update: 0, same: 0, duplicate: 0, reject: 0, ...counts };
  return {
    runId: "r",
    fileName: "deals.csv",
    hash: "h",
    dialect: { encoding: "utf-8", bom: false, delimiter: ",", quote: '"', newline: "\n", header: true },
    choices: { columns: [], dateOrder: null, decimalMark: null, currency: null, scale: 1, values: {} },
    rows: Object.values(all).reduce((sum, n) => sum + n, 0),
    counts: all,
    newStartups: 0,
    newInvestors: 0,
    likely: 0,
    problems: [],
    changes: [],
  };
};

describe("the sentence of a plan", () => {
  it.each<[Partial<Record<RowAction, number>>, string]>([
    [
      { create: 1018, update: 61, same: 97, duplicate: 9, reject: 19 },
      "1,079 rows will be written: 1,018 new and 61 changed. 19 rows stay out.",
    ],
    [{ create: 1, reject: 1 }, "1 row will be written: 1 new. 1 row stays out."],
    [{ update: 2 }, "2 rows will be written: 2 changed."],
    [{ same: 5, duplicate: 1 }, "Nothing will be written: the record has every deal of it already."],
    [{ reject: 3 }, "Nothing will be written: no row can be read. 3 rows stay out."],
    [{}, "Nothing will be written: the file has no row."],
  ])("of %o", (counts, sentence) => {
    expect(planSentence(planOf(counts))).toBe(sentence);
  });
});

it("shows first the rows that need a hand, else those that change the record", () => {
  expect(firstShown(planOf({ create: 5, update: 2, reject: 1 }))).toBe("reject");
  expect(firstShown(planOf({ create: 5, update: 2 }))).toBe("update");
  expect(firstShown(planOf({ create: 5, same: 2 }))).toBe("create");
  expect(firstShown(planOf({ same: 2 }))).toBe("same");
});
