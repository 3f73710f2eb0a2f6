import { expect, it } from "vitest";
import { IMPORT_STATUSES } from "@/lib/core/import/import-plan";
import { leftWords, mayChoose } from "./status-words";

it("lets a file be read in another way while nothing of it is in the record, and while it is there", () => {
  const open = IMPORT_STATUSES.filter((status) => mayChoose({ status, columns: [1] }));
  expect(open).toEqual(["uploaded", "planned", "cancelled", "failed"]);
  expect(mayChoose({ status: "cancelled", columns: [] })).toBe(false);
});

it("rounds what is left of a run, up", () => {
  expect([null, 0.4, 12.2, 89.5, 90, 181].map(leftWords)).toEqual([
    "",
    "about a second left",
    "about 13 seconds left",
    "about 90 seconds left",
    "about 2 minutes left",
    "about 4 minutes left",
  ]);
});
