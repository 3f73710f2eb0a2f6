import { describe, expect, it } from "vitest";
import { extractText } from "@/lib/extract/plain-text";
import { readDocument } from "../read-document";
import { isOrdinaryContract, ORDINARY_CONTRACT } from "./is-ordinary-contract";

const ROYALTY = "You pay us each month a royalty of six per cent of the gross sales of the shop.";
const FILLER =
  "The shop opens at eight. The manager keeps the books in the form that the manual gives. Goods are sold for cash or by card. ".repeat(
    14,
  );

describe("a contract without an investment and without AI", () => {
  it("is told by its words, if it is long enough to show it", () => {
    expect(isOrdinaryContract(`${ROYALTY} ${FILLER}`)).toBe(true);
    expect(isOrdinaryContract(ROYALTY)).toBe(false);
  });

  it.each([
    ["an investment", "The Investor subscribes for preferred stock at closing and holds a stake of nine per cent."],
    ["AI", "The models are trained on GPUs of the provider, and the weights are kept there."],
    ["both, in Chinese", "投资方认购公司股权，公司的模型训练使用其算力。"],
  ])("is not one that speaks of %s", (_what, words) => {
    expect(isOrdinaryContract(`${words} ${ROYALTY} ${FILLER}`)).toBe(false);
  });

  it("counts nothing, and says why", () => {
    const contract = `FRANCHISE AGREEMENT\n\n1. Fees\n\n1.1 ${ROYALTY}\n\n1.2 You pay two per cent of gross sales into a fund for advertising.\n\n2. The shop\n\n2.1 ${FILLER}`;
    const { findings, notCounted, worthALook } = readDocument(extractText(contract));
    expect(findings).toEqual([]);
    expect(worthALook).toEqual([]);
    for (const one of notCounted.filter(({ kind }) => kind === "revenue_share"))
      expect(one.reason).toBe(ORDINARY_CONTRACT);
  });
});
