import { expect, it } from "vitest";
import { importProblem } from "./import-problem";

it("says the server's own reason where it is at hand, else what works for such a failure", () => {
  const title = "Something changed in the meantime";
  expect(importProblem("conflict", "Another import is being written.")).toEqual({
    title,
    detail: "Another import is being written.",
  });
  expect(importProblem("conflict", null)).toMatchObject({ title, detail: expect.stringContaining("plan again") });
  expect(importProblem("internal", null)?.detail).toContain("Nothing was changed");
});

it("takes nothing from the address but the codes of the list", () => {
  for (const code of [undefined, "", "<b>", "toString", ["conflict"]]) expect(importProblem(code, null)).toBeNull();
});
