import { describe, expect, it } from "vitest";
import { CLAUSE_KINDS, isProtection } from "./clause-kind";
import { examplePieces, kindExamples } from "./kind-examples";
import { kindOfSlug, kindSlug } from "./kind-slug";

const HAN = /\p{Script=Han}/u;

describe.each(CLAUSE_KINDS)("examples of %s", (kind) => {
  const { reads, lookAlikes } = kindExamples(kind);

  it("read hardest first, in English and then in Chinese, with the words that count marked", () => {
    const severities = (lang: string) => reads.filter((one) => one.lang === lang).map((one) => one.severity);
    if (isProtection(kind)) expect(reads.every(({ severity }) => severity === null)).toBe(true);
    else expect(severities("en")).toEqual([3, 2, 1]);
    expect(severities("zh").length).toBeGreaterThan(0);
    expect(reads.map(({ lang }) => lang).join()).toMatch(/^(?:en,)+zh(?:,zh)*$/);
    for (const { words } of reads) expect(examplePieces(words).some(({ marked }) => marked)).toBe(true);
  });

  it("are in the language they say", () => {
    for (const { lang, words } of [...reads, ...lookAlikes]) expect(HAN.test(words), words).toBe(lang === "zh");
  });

  it("have look-alikes in both languages, none of them marked", () => {
    expect(new Set(lookAlikes.map(({ lang }) => lang))).toEqual(new Set(["en", "zh"]));
    for (const { words } of lookAlikes) expect(words).not.toContain("[[");
  });
});

it("cuts an example at its marks and loses no word", () => {
  expect(examplePieces("The Company [[shall not]] sell.")).toEqual([
    { text: "The Company ", marked: false },
    { text: "shall not", marked: true },
    { text: " sell.", marked: false },
  ]);
  expect(examplePieces("[[All of it]]")).toEqual([{ text: "All of it", marked: true }]);
});

it("has an address for every kind and none for other words", () => {
  for (const kind of CLAUSE_KINDS) expect(kindOfSlug(kindSlug(kind))).toBe(kind);
  expect(kindSlug("cloud_exclusivity")).toBe("cloud-exclusivity");
  expect(kindOfSlug("cloud_exclusivity")).toBeNull();
});
