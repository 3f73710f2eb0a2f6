import { describe, expect, it } from "vitest";
import type { Notice } from "../finding";
import { ClauseWords } from "./clause-words";
import { readNotice } from "./read-notice";

describe("readNotice", () => {
  it.each<[string, Notice | undefined]>([
    ["It may terminate on thirty (30) days' prior written notice.", { days: 30, business: false }],
    ["It may end the order at a month's notice.", { days: 30, business: false }],
    ["It gives notice of not less than ten business days.", { days: 10, business: true }],
    ["The Company shall notify it ten days before it signs.", { days: 10, business: false }],
    ["It may leave with two weeks' notice.", { days: 14, business: false }],
    ["公司应提前三十日书面通知投资方。", { days: 30, business: false }],
    ["应提前十个工作日告知。", { days: 10, business: true }],
    // A term, a window to match and a hold are no notice.
    ["The exclusivity lasts for 24 months.", undefined],
    ["It has thirty days to match any offer.", undefined],
    ["Weights are held back for ninety days.", undefined],
  ])("%s", (text, notice) => expect(readNotice(new ClauseWords(text))).toEqual(notice));
});
