import { expect, it } from "vitest";
import { readDecisions, sameDeal } from "./read-decisions";

it("reads which rows are deals on record, and passes over the rest of the form", () => {
  expect(
    readDecisions([
      ["line:47", sameDeal("sakana-ai-2025-11")],
      ["line:48", "new"],
      ["line:49", "same:"],
      ["line:x", "new"],
      ["other", "new"],
    ]),
  ).toEqual([
    { line: 47, decision: { same: "sakana-ai-2025-11" } },
    { line: 48, decision: "new" },
  ]);
});
