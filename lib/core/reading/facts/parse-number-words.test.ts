import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ENGLISH_NUMBER, parseEnglishNumber, parseEnglishOrdinal } from "./parse-number-words";

const UNITS =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );
const TENS = "zero ten twenty thirty forty fifty sixty seventy eighty ninety".split(" ");

/** Spells 1..999,999 the way a contract does. */
function spell(n: number): string {
  if (n >= 1000) return `${spell(Math.floor(n / 1000))} thousand${n % 1000 ? ` ${spell(n % 1000)}` : ""}`;
  if (n >= 100) return `${UNITS[Math.floor(n / 100)]} hundred${n % 100 ? ` and ${spell(n % 100)}` : ""}`;
  if (n < 20) return UNITS[n] ?? "";
  return `${TENS[Math.floor(n / 10)]}${n % 10 ? `-${UNITS[n % 10]}` : ""}`;
}

describe("parseEnglishNumber", () => {
  it("reads every number it can spell", () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 999_999 }), (n) => parseEnglishNumber(spell(n)) === n));
  });

  it.each([
    ["thirty-six", 36],
    ["one hundred and twenty", 120],
    ["forty million", 40_000_000],
    ["two dozen", 24],
    ["hundred and eighty", 180],
    ["NINETY", 90],
  ])("%s is %d", (words, value) => expect(parseEnglishNumber(words)).toBe(value));

  it.each(["", "and", "some", "thirty cats"])("%j is no number", (words) => {
    expect(parseEnglishNumber(words)).toBeNull();
  });

  it("is found whole by its pattern", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999_999 }), (n) => {
        const found = new RegExp(ENGLISH_NUMBER, "i").exec(`for ${spell(n)} units`)?.[0] ?? "";
        return parseEnglishNumber(found) === n;
      }),
    );
  });
});

describe("parseEnglishOrdinal", () => {
  it.each([
    ["third", 3],
    ["24th", 24],
    ["1st", 1],
    ["twenty-fourth", 24],
    ["eighteenth", 18],
    ["fifth", 5],
  ])("%s is %d", (word, value) => expect(parseEnglishOrdinal(word)).toBe(value));

  it.each(["three", "cloth", "24"])("%s is none", (word) => expect(parseEnglishOrdinal(word)).toBeNull());
});
