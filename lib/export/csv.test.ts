import { describe, expect, it } from "vitest";
import { toCsv } from "./csv";

describe("toCsv", () => {
  it("quotes only what needs it and leaves unknown cells empty", () => {
    expect(
      toCsv([
        ["a", 1.5, null],
        ['say "yes", twice', "two\nlines", ""],
      ]),
    ).toBe('a,1.5,\r\n"say ""yes"", twice","two\nlines",\r\n');
  });

  it("lets no spreadsheet run a text as a formula, and leaves numbers alone", () => {
    expect(toCsv([["=1+1", "@x", "+62% on 2023", -3]])).toBe("'=1+1,'@x,'+62% on 2023,-3\r\n");
  });
});
