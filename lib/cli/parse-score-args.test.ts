import { describe, expect, it } from "vitest";
import { parseScoreArgs } from "./parse-score-args";

describe("parseScoreArgs", () => {
  it("takes files and options in any order", () => {
    expect(parseScoreArgs(["a.pdf", "--json", "b.txt", "--fail-under", "50"])).toEqual({
      paths: ["a.pdf", "b.txt"],
      format: "json",
      failUnder: 50,
      help: false,
    });
  });

  it("reads standard input for a lone dash", () => {
    expect(parseScoreArgs(["-"]).paths).toEqual(["-"]);
  });

  it.each([
    [[], /at least one file/],
    [["a", "--json", "--markdown"], /not both/],
    [["a", "--fail-under", "x"], /score from 0 to 100/],
    [["a", "--fail-under", "101"], /score from 0 to 100/],
    [["a", "--colour"], /colour/],
  ])("refuses %j", (args, message) => expect(() => parseScoreArgs(args)).toThrow(message));
});
