import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CLAUSE_KINDS, isProtection, PROTECTION_KINDS, STRING_KINDS, type StringKind } from "../taxonomy/clause-kind";
import { PROTECTION_ANSWERS, SUNSET_ALSO_ENDS } from "../taxonomy/protection-answers";
import { gradeOf } from "./grade";
import type { Scorable } from "./scorable";
import { type Score, scoreFindings } from "./score-findings";
import { GRADES, KIND_WEIGHTS, REPEATS, SOFTENING } from "./weights";

const QUOTES = [
  "The Company shall use the Investor's cloud.",
  "Northwind is the sole provider for training and inference.",
  "such consent not to be unreasonably withheld",
  "commercially reasonable efforts",
  "Any exclusivity expires twelve months after Closing.",
  "The Company may use other chips.",
  "公司的训练及推理业务应当全部部署于云桥云",
];

const scorable: fc.Arbitrary<Scorable> = fc
  .record({
    kind: fc.constantFrom(...CLAUSE_KINDS),
    severity: fc.constantFrom(1 as const, 2 as const, 3 as const),
    start: fc.nat(2000),
    length: fc.integer({ min: 1, max: 300 }),
    quote: fc.constantFrom(...QUOTES),
    bound: fc.constantFrom("company" as const, "both" as const),
    attributes: fc.record(
      {
        duration_months: fc.constantFrom(6, 24, 36, 48, 120),
        percent: fc.constantFrom(5, 15, 80, 100),
        amount_usd: fc.constantFrom(1e6, 45e6),
        survival: fc.boolean(),
      },
      { requiredKeys: [] },
    ),
    carved: fc.boolean(),
    block: fc.nat(12),
    section: fc.nat(3),
  })
  .map(({ length, carved, block, section, ...f }) => ({
    ...f,
    severity: isProtection(f.kind) ? null : f.severity,
    end: f.start + length,
    carveOuts: carved ? [{ start: f.start, end: f.start + 1, quote: f.quote.slice(0, 1) }] : [],
    place: { block, section },
  }));

const paper = fc.array(scorable, { maxLength: 25 });
const string = scorable.filter((f) => !isProtection(f.kind));
const protection = scorable.filter((f) => isProtection(f.kind));
const context = { investmentUsd: 40e6 };
const tenths = (findings: Scorable[]) => scoreFindings(findings, context).tenths;

function sumOfLines(score: Score<Scorable>): number {
  const addends = score.strings.flatMap((s) => s.addends.map((a) => a.tenths));
  return addends.reduce((a, b) => a + b, 1000) + score.floor;
}

function finding(kind: Scorable["kind"], severity: 1 | 2 | 3 | null, rest: Partial<Scorable> = {}): Scorable {
  const place = { block: 0, section: 0 };
  return {
    kind,
    severity,
    start: 0,
    end: 1,
    quote: "",
    bound: "company",
    attributes: {},
    carveOuts: [],
    place,
    ...rest,
  };
}

describe("scoreFindings", () => {
  it("adds up: 100, every line and the floor give the score", () => {
    fc.assert(
      fc.property(paper, (findings) => {
        const score = scoreFindings(findings, context);
        expect(sumOfLines(score)).toBe(score.tenths);
        expect(Number.isInteger(score.tenths) && score.tenths >= 0 && score.tenths <= 1000).toBe(true);
        for (const s of score.strings) {
          expect(s.addends.reduce((a, b) => a + b.tenths, 0)).toBe(s.tenths);
          expect(s.tenths).toBeLessThanOrEqual(0);
        }
      }),
    );
  });

  it("never rises with one more string", () => {
    fc.assert(
      fc.property(paper, string, (findings, more) => tenths([...findings, more]) <= tenths(findings)),
      {
        numRuns: 500,
      },
    );
  });

  it("never falls with one more protection", () => {
    fc.assert(
      fc.property(paper, protection, (findings, more) => tenths([...findings, more]) >= tenths(findings)),
      {
        numRuns: 500,
      },
    );
  });

  it("does not depend on the order of the findings", () => {
    const shuffled = paper.chain((a) =>
      fc.tuple(fc.constant(a), fc.shuffledSubarray(a, { minLength: a.length, maxLength: a.length })),
    );
    fc.assert(
      fc.property(shuffled, ([findings, other]) => {
        expect(scoreFindings(other, context).tenths).toBe(scoreFindings(findings, context).tenths);
      }),
    );
  });

  it("never rises when one string becomes harder", () => {
    fc.assert(
      fc.property(paper, string, fc.constantFrom([1, 2] as const, [2, 3] as const), (findings, f, [low, high]) => {
        expect(tenths([...findings, { ...f, severity: high }])).toBeLessThanOrEqual(
          tenths([...findings, { ...f, severity: low }]),
        );
      }),
      { numRuns: 500 },
    );
  });

  it("gives 100 to a paper without strings, with or without protections", () => {
    expect(tenths([])).toBe(1000);
    expect(tenths(PROTECTION_KINDS.map((kind) => finding(kind, null)))).toBe(1000);
  });

  it("takes the base of kind and severity from a bare string", () => {
    for (const kind of STRING_KINDS)
      expect(tenths([finding(kind, 3)])).toBe(1000 - (KIND_WEIGHTS[kind].points[2] ?? 0));
  });

  it("softens only the strings a protection answers", () => {
    for (const kind of STRING_KINDS)
      for (const p of PROTECTION_KINDS) {
        const answered = (PROTECTION_ANSWERS[p] as readonly StringKind[]).includes(kind);
        const beside = p === "exclusivity_sunset" && (SUNSET_ALSO_ENDS as readonly StringKind[]).includes(kind);
        const gains = tenths([finding(kind, 3), finding(p, null)]) > tenths([finding(kind, 3)]);
        expect(gains, `${p} on ${kind}`).toBe(answered || beside);
      }
  });

  it("lets a sunset end the duties beside it and not those in another section", () => {
    const sunset = finding("exclusivity_sunset", null, { quote: "both undertakings fall away" });
    const cloud = finding("cloud_exclusivity", 3);
    const sale = finding("rofr_rofo", 3, { place: { block: 9, section: 4 } });
    // 18.0 less a quarter (4.5), and 13.0 whole: 100 - 13.5 - 13.0
    expect(tenths([sunset, cloud, sale])).toBe(735);
    // Alone, it must mean the hold on a sale: 13.0 less a quarter, rounded down to 3.2
    expect(tenths([sunset, sale])).toBe(1000 - 130 + 32);
  });

  it("does not let a freedom of chips soften a duty to one cloud", () => {
    const chips = finding("multi_cloud_right", null, { quote: "The Company may also buy other makers' chips." });
    expect(tenths([chips, finding("cloud_exclusivity", 3)])).toBe(820);
    // 12.0 less 35% (4.2)
    expect(tenths([chips, finding("hardware_lock_in", 3)])).toBe(1000 - 120 + 42);
  });

  it("counts a second mention of a kind for a fifth", () => {
    expect(REPEATS.percents[1]).toBe(20);
    // 18.0 and a fifth of 18.0
    expect(tenths([finding("cloud_exclusivity", 3), finding("cloud_exclusivity", 3, { start: 5, end: 9 })])).toBe(
      1000 - 180 - 36,
    );
  });

  it("stops lowering a string at half of its base", () => {
    const quote = "commercially reasonable efforts; consent not to be unreasonably withheld";
    const soft = finding("talent_restriction", 1, { quote, bound: "both" });
    expect(tenths([soft])).toBe(990);
  });
});

describe("weights", () => {
  it("rise with severity for every kind", () => {
    for (const { points } of Object.values(KIND_WEIGHTS)) {
      expect(points[0]).toBeLessThan(points[1]);
      expect(points[1]).toBeLessThan(points[2]);
    }
  });

  it("hold a softening for every pair of the taxonomy and no other", () => {
    for (const p of PROTECTION_KINDS) {
      const also: readonly StringKind[] = p === "exclusivity_sunset" ? SUNSET_ALSO_ENDS : [];
      expect(Object.keys(SOFTENING[p]).sort()).toEqual([...PROTECTION_ANSWERS[p], ...also].sort());
    }
  });

  it("give each grade from its bound upwards", () => {
    expect(GRADES.map((g) => gradeOf(g.from).grade)).toEqual(["A", "B", "C", "D", "E"]);
    expect(gradeOf(84.9)).toEqual({ grade: "B", word: "light" });
    expect(gradeOf(0)).toEqual({ grade: "E", word: "captive" });
  });
});
