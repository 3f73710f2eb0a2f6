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
