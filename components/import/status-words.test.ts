import { expect, it } from "vitest";
import { IMPORT_STATUSES } from "@/lib/core/import/import-plan";
import { importHref, isOpen, isRunning, leftWords, mayChoose } from "./status-words";

it("leads to the wizard while there is something to do, and to the history afterwards", () => {
  const wizard = IMPORT_STATUSES.filter((status) => importHref({ id: "r", status }) === "/admin/import/r");
  expect(wizard).toEqual(["uploaded", "planning", "planned", "committing"]);
  expect(IMPORT_STATUSES.filter(isOpen)).toEqual(wizard);
  expect(IMPORT_STATUSES.filter(isRunning)).toEqual(["planning", "committing"]);
});

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
