import { describe, expect, it } from "vitest";
import { PROVENANCES } from "./deal-filter";
import { dealSearch, readDealQuery } from "./deal-url";
import { DEAL_COLUMNS, DEFAULT_COLUMNS, OFFERED_VIEWS, shownColumns } from "./deal-view";

describe("the columns of the list", () => {
  it("are those of the data set until others are asked for", () => {
    for (const set of PROVENANCES) expect(shownColumns({ set })).toEqual(DEFAULT_COLUMNS[set]);
    expect(shownColumns({ set: "public", cols: "source.date" })).toEqual(["date", "startup", "source"]);
  });

  it("stand in the address only where they differ, in one order", () => {
    const search = (params: Record<string, string | string[]>) => dealSearch(readDealQuery(params).query);
    expect(search({ set: "public", cols: DEFAULT_COLUMNS.public.toReversed().join(".") })).toBe("?set=public");
    expect(search({ set: "public", cols: "source.date" })).toBe("?set=public&cols=date.startup.source");
    expect(search({ set: "public", col: ["amount", "startup"] })).toBe("?set=public&cols=startup.amount");
  });

  it("come from the boxes of a form, which leave an address to be tidied", () => {
    expect(readDealQuery({ col: ["startup", "date"] })).toMatchObject({
      untidy: true,
      query: { cols: "date.startup" },
    });
  });

  it("that are none are named and passed over", () => {
    const { query, ignored } = readDealQuery({ set: "public", cols: "date.salary" });
    expect(ignored).toEqual([{ name: "cols", value: "salary" }]);
    expect(query.cols).toBe("date.startup");
  });
});

it("every offered view is an address that reads back as itself", () => {
  for (const { name, view } of PROVENANCES.flatMap((set) => OFFERED_VIEWS[set])) {
    const search = dealSearch(view);
    const { query, ignored } = readDealQuery(Object.fromEntries(new URLSearchParams(search)));
    expect([name, dealSearch(query), ignored]).toEqual([name, search, []]);
  }
  expect(new Set(DEAL_COLUMNS).size).toBe(DEAL_COLUMNS.length);
});
