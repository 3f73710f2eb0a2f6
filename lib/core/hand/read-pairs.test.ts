import { expect, it } from "vitest";
import { readPairs } from "./read-pairs";

it("reads the marked pairs and passes over what is none", () => {
  const fields = [
    ["kind", "investor"],
    ["page", "3"],
    ["pair", "a b"],
    ["pair", "a"],
    ["pair", "a b c"],
    ["other", "c d"],
  ] as const;
  expect(readPairs(fields)).toEqual({ kind: "investor", page: 3, pairs: [["a", "b"]] });
  expect(readPairs([["page", "0"]]).page).toBe(1);
});
