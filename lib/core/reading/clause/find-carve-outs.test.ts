import { describe, expect, it } from "vitest";
import { extractText } from "@/lib/extract/plain-text";
import { segmentDocument } from "../segments/segment-document";
import { findCarveOuts } from "./find-carve-outs";

function carveOuts(text: string): string[] {
  const document = extractText(text);
  return segmentDocument(document).flatMap((segment) =>
    findCarveOuts(segment).map((c) => {
      expect(document.text.slice(c.start, c.end)).toBe(c.quote);
      return c.quote;
    }),
  );
}

describe("findCarveOuts", () => {
  it("keeps exceptions and provisos as spans of the document", () => {
    expect(
      carveOuts("The Company shall use no other cloud, except for disaster recovery, provided that it gives notice."),
    ).toEqual(["except for disaster recovery", "provided that it gives notice"]);
    expect(carveOuts("除灾备外，公司不得使用其他云，但经投资方同意的除外。")).toEqual([
      "除灾备外",
      "但经投资方同意的除外",
    ]);
  });

  it("finds none where there is none", () => {
    expect(carveOuts("The Company shall use the Investor's cloud.")).toEqual([]);
  });
});

describe("provisos stay with the clause they soften", () => {
  it.each([
    [
      "The Company shall host with the Investor, save that it may burst elsewhere.",
      ["save that it may burst elsewhere"],
    ],
    ["The Company may not sell to rivals other than existing customers.", ["other than existing customers"]],
    [
      "No release without consent, such consent not to be withheld unless a patent is at stake.",
      ["unless a patent is at stake"],
    ],
    ["All training runs there to the extent that capacity is available.", ["to the extent that capacity is available"]],
    ["公司应优先使用投资方云，前提是其价格不高于市场价。", ["前提是其价格不高于市场价"]],
  ])("%s", (text, expected) => {
    expect(carveOuts(text)).toEqual(expected);
  });
});
