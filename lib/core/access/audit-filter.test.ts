import { expect, it } from "vitest";
import { auditSearch, firstAuditPage, readAuditFilter } from "./audit-filter";

it("reads an address, names what it cannot use, and writes the same address again", () => {
  const { filter, ignored } = readAuditFilter({
    who: " mara@example.com ",
    action: "deal.edited",
    entity: "planet",
    from: "2026-01-31",
    to: "2026-02-31",
    about: "",
    after: "01a",
    other: "x",
  });
  expect(filter).toEqual({ who: "mara@example.com", action: "deal.edited", from: "2026-01-31", after: "01a" });
  expect(ignored).toEqual([
    { name: "entity", value: "planet" },
    { name: "to", value: "2026-02-31" },
  ]);
  expect(auditSearch(firstAuditPage(filter))).toBe("?who=mara%40example.com&action=deal.edited&from=2026-01-31");
  expect(auditSearch({})).toBe("");
});
