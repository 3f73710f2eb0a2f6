import { describe, expect, it } from "vitest";
import { firstRows, readRowQuery, rowsHref } from "./plan-address";

describe("the address of a plan's rows", () => {
  it("brings back the list it was made of", () => {
    const query = { action: "reject", sort: "reason", descending: true, page: 3 } as const;
    const href = rowsHref("/admin/import/r", query);
    expect(href).toBe("/admin/import/r?show=reject&sort=reason&dir=desc&page=3#rows");
    expect(readRowQuery(Object.fromEntries(new URL(href, "http://localhost").searchParams), "create")).toEqual(query);
    expect(rowsHref("/admin/import/r", firstRows("create"))).toBe("/admin/import/r?show=create#rows");
  });

  it("leaves what it does not understand at its default", () => {
    const asked = { show: "all", sort: ["line", "column"], dir: "up", page: "-1" };
    expect(readRowQuery(asked, "update")).toEqual({ action: "update", sort: "line", descending: false, page: 1 });
  });
});
