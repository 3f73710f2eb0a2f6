import { describe, expect, it } from "vitest";
import { TextPieces } from "./text-pieces";

describe("TextPieces", () => {
  const pieces = new TextPieces("The Company shall host with Castellan 公司.");

  it("holds what stands in the text, part of a word too, in either script", () => {
    for (const piece of ["Company", "Castell", "公司", "", "T", "The Company shall host with Castellan 公司."]) {
      expect(pieces.mayHold(piece)).toBe(true);
      expect(pieces.holds(piece)).toBe(true);
    }
  });

  it("holds nothing else, and mostly knows without looking", () => {
    const others = ["Investor", "company", "Borrower", "Castellane", "Hosting"];
    expect(others.filter((piece) => pieces.holds(piece))).toEqual([]);
    expect(others.filter((piece) => pieces.mayHold(piece))).toEqual([]);
  });

  it("takes texts of any length", () => {
    expect(new TextPieces("").holds("a")).toBe(false);
    expect(new TextPieces("ab").holds("abc")).toBe(false);
    expect(new TextPieces("ab").holds("ab")).toBe(true);
  });
});
