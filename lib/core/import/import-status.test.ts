import { expect, it } from "vitest";
import { IMPORT_STATUSES } from "./import-plan";
import { importHref, isOpen, isRunning } from "./import-status";

it("leads to the wizard while there is something to do, and to the history afterwards", () => {
  const wizard = IMPORT_STATUSES.filter((status) => importHref({ id: "r", status }) === "/admin/import/r");
  expect(wizard).toEqual(["uploaded", "planning", "planned", "committing"]);
  expect(IMPORT_STATUSES.filter(isOpen)).toEqual(wizard);
  expect(IMPORT_STATUSES.filter(isRunning)).toEqual(["planning", "committing"]);
});
