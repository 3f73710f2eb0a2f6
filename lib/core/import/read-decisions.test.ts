import { expect, it } from "vitest";
import { readDecisions, sameDeal } from "./read-decisions";

it("reads which rows are deals on record, and passes over the rest of the form", () => {
  expect(
    readDecisions([
      ["page", "3"],
      ["line:47", sameDeal("sakana-ai-2025-11")],
      ["line:48", "new"],
      ["line:49", "same:"],
      ["line:50", "open"],
      ["line:x", "new"],
      ["other", "new"],
      ["step", "page-new"],
    ]),
  ).toEqual({
    page: 3,
    step: "page-new",
    decisions: [
      { line: 47, decision: { same: "sakana-ai-2025-11" } },
      { line: 48, decision: "new" },
      { line: 50, decision: null },
    ],
  });
  expect(readDecisions([["step", "burn"]])).toEqual({ page: 1, step: "plan", decisions: [] });
});
