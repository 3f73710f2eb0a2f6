import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findPercents } from "./parse-percent";

const only = (text: string): number[] => findPercents(text).map(({ percent }) => percent);

describe("findPercents", () => {
  it.each([
    ["not less than 80% of hours", [80]],
    ["eighty percent of its training", [80]],
    ["eighty (80) percent of its training", [80]],
    ["seven and one-half percent (7.5%) of receipts", [7.5]],
    ["at least sixty per cent. of traffic", [60]],
    ["two thirds of its GPU usage", [66.667]],
    ["Four-fifths (80%) of everything", [80, 80]],
    ["three quarters of all hours", [75]],
    ["three requests out of four", [75]],
    ["nineteen in twenty of the requests", [95]],
    ["forty parts in a hundred remain", [40]],
    ["One euro in every twelve that it is paid", [8.333]],
    ["at least 85 cents of every hosting dollar", [85]],
    ["Of each dollar billed there, seventeen cents is kept", [17]],
    ["15 points of gross margin", [15]],
    ["a running fee of 250 basis points", [2.5]],
    ["Half of the money", [50]],
    ["twelve point five percent of receipts", [12.5]],
    ["12½% of receipts", [12.5]],
    ["85 p.c. of hours", [85]],
    ["9 of every 10 requests", [90]],
    ["an 80-percent floor", [80]],
    ["12,5 % of receipts", [12.5]],
    ["12.5 per centum of receipts", [12.5]],
    ["twelve-and-a-half percent", [12.5]],
    ["7.5 points of margin", [7.5]],
    ["3 out of 4 jobs", [75]],
    ["six of each ten jobs", [60]],
    ["85 jobs per 100", [85]],
    ["$7 of every $100 received", [7]],
    ["12 cents per dollar of revenue", [12]],
    ["20p in the pound", [20]],
    ["a dime of every dollar", [10]],
    ["every tenth dollar", [10]],
    ["2/3 of all hours", [66.667]],
    ["¾ of hours", [75]],
    ["seven-twelfths of it", [58.333]],
    ["a third goes to Larch", [33.333]],
    ["每百元收入分八元", [8]],
    ["1/3的股份", [33.333]],
    ["八成五", [85]],
    ["百分之八十的算力", [80]],
    ["不少于八成", [80]],
    ["七成半", [75]],
    ["四分之三以上", [75]],
    ["千分之五", [0.5]],
    ["８０％以上", [80]],
    ["抽15个点", [15]],
  ])("%s", (text, percents) => expect(only(text)).toEqual(percents));

  it.each([
    "成立于北京",
    "within two quarters",
    "in the third quarter",
    "a quarter later",
    "成本三成员",
    "version 3.5",
    "a third party",
    "on 2/3/2026",
    "one of ten documents",
  ])("finds none in: %s", (text) => expect(only(text)).toEqual([]));

  it("gives the span of the words that state it", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100 }), fc.constantFrom("", "at least ", "不少于"), (n, before) => {
        const [match] = findPercents(`${before}${n}% of hours`);
        expect(match).toEqual({ percent: n, start: before.length, end: before.length + `${n}%`.length });
      }),
    );
  });
});
