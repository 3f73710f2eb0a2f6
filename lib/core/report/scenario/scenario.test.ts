import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Block } from "../../document/canonical-document";
import type { Finding } from "../../reading/finding";
import type { Scorable } from "../../scoring/scorable";
import { CLAUSE_KINDS, isProtection, PROTECTION_KINDS, type ProtectionKind } from "../../taxonomy/clause-kind";
import { buildReport } from "../build-report";
import { asIfWritten } from "../missing-protections";
import type { Report } from "../report";
import { applyScenario, scenarioWords, struckFindings } from "./apply-scenario";
import { type Change, countChanges, EMPTY_SCENARIO, type Scenario, withChange, withProtection } from "./scenario";
import { scenarioBase } from "./scenario-base";
import { type BaseFinding, changeableIn, type ScenarioBase } from "./scenario-paper";
import { decodeScenario, encodeScenario } from "./scenario-url";
import { scenarioTenths, scoreScenario } from "./score-scenario";

const QUOTES = [
  "Northwind is the sole provider for training and inference, and its affiliates.",
  "such consent not to be unreasonably withheld",
  "commercially reasonable efforts",
  "Any exclusivity expires twelve months after Closing.",
  "The Company may use other chips.",
  "公司的训练及推理业务应当全部部署于云桥云",
];

const clause: fc.Arbitrary<Scorable> = fc
  .record({
    kind: fc.constantFrom(...CLAUSE_KINDS),
    severity: fc.constantFrom(1 as const, 2 as const, 3 as const),
    start: fc.nat(2000),
    length: fc.integer({ min: 1, max: 300 }),
    quote: fc.constantFrom(...QUOTES),
    bound: fc.constantFrom("company" as const, "both" as const),
    attributes: fc.record(
      {
        duration_months: fc.constantFrom(6, 36, 48),
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

function baseOf(clauses: readonly Scorable[], kinds: readonly ProtectionKind[]): ScenarioBase {
  const findings = clauses.map(
    (f, i): BaseFinding => ({ ...f, label: isProtection(f.kind) ? `a${i}` : String(i + 1), name: f.kind, points: 0 }),
  );
  const addable = kinds.map((kind) => ({ kind, name: kind, wouldReturn: 0, written: asIfWritten(kind) }));
  return { findings, addable, investmentUsd: 40e6 };
}

const paper = fc
  .tuple(fc.array(clause, { maxLength: 14 }), fc.subarray([...PROTECTION_KINDS]))
  .map(([clauses, kinds]) => baseOf(clauses, kinds));

/** A paper with a scenario of it, put together change by change. */
const negotiated = paper.chain((base) => {
  const { strings, missing } = changeableIn(base);
  const asked = fc
    .subarray([...strings])
    .chain((labels) =>
      fc.tuple(...labels.map((label) => fc.tuple(fc.constant(label), fc.constantFrom<Change>("strike", "soften")))),
    );
  return fc.tuple(fc.constant(base), asked, fc.subarray([...missing]));
});

function scenarioOf(changes: readonly (readonly [string, Change])[], added: readonly ProtectionKind[]): Scenario {
  const struck = changes.reduce((s, [label, change]) => withChange(s, label, change), EMPTY_SCENARIO);
  return added.reduce((s, kind) => withProtection(s, kind, true), struck);
}

describe("a scenario", () => {
  it("never lowers the score with one more string struck or softened, nor with one more protection", () => {
    fc.assert(
      fc.property(negotiated, ([base, changes, added]) => {
        const scenario = scenarioOf(changes, added);
        const now = scenarioTenths(base, scenario);
        const { strings, missing } = changeableIn(base);
        for (const label of strings) {
          const kept = scenarioTenths(base, withChange(scenario, label, null));
          const softened = scenarioTenths(base, withChange(scenario, label, "soften"));
          const struck = scenarioTenths(base, withChange(scenario, label, "strike"));
          expect(kept <= softened && softened <= struck, `${kept} ${softened} ${struck}`).toBe(true);
        }
        for (const kind of missing)
          expect(scenarioTenths(base, withProtection(scenario, kind, true))).toBeGreaterThanOrEqual(now);
      }),
      { numRuns: 300 },
    );
  });

  it("weighs the same in whatever order it was put together", () => {
    fc.assert(
      fc.property(negotiated, ([base, changes, added]) => {
        const forth = scenarioOf(changes, added);
        const back = scenarioOf(changes.toReversed(), added.toReversed());
        expect(scoreScenario(base, back)).toEqual(scoreScenario(base, forth));
        expect(encodeScenario(back)).toBe(encodeScenario(forth));
      }),
    );
  });

  it("comes back from its address as it was", () => {
    fc.assert(
      fc.property(negotiated, ([base, changes, added]) => {
        const scenario = scenarioOf(changes, added);
        const value = encodeScenario(scenario);
        expect(value).toMatch(/^[a-z0-9.]*$/);
        expect(decodeScenario(value, changeableIn(base))).toEqual({ scenario, ignored: [] });
      }),
    );
  });
});

describe("decodeScenario", () => {
  const paperOf = { strings: ["1", "2", "r1"], missing: ["multi_cloud_right" as const] };

  it("takes any text without throwing, and keeps only what the paper has", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), (value) => {
        const { scenario } = decodeScenario(value, paperOf);
        expect(Object.keys(scenario.changes).every((label) => paperOf.strings.includes(label))).toBe(true);
      }),
    );
  });

  it.each([
    ["s2.xr1.pmc", "s2.xr1.pmc", 0],
    ["pmc.x2.s2", "x2.pmc", 0],
    ["s2.x9.s9", "s2", 1],
    ["x__proto__.xconstructor.<b>", "", 1],
    ["pzz.pex", "", 2],
    [`x1.${"x2.".repeat(900)}`, "", 1],
  ])("reads %j as %j with %i notices", (value, canonical, notices) => {
    const { scenario, ignored } = decodeScenario(value, paperOf);
    expect([encodeScenario(scenario), ignored.length]).toEqual([canonical, notices]);
  });
});

/** A report of a paper of paragraphs that are one finding each. */
function reportOf(clauses: readonly (Pick<Finding, "kind" | "quote"> & Partial<Finding>)[]): Report {
  const text = clauses.map((c) => c.quote).join("\n");
  const place = { page: null, line: 1, level: null, marker: null, language: "en" } as const;
  const blocks: Block[] = [];
  const findings = clauses.map((c): Finding => {
    const span = { start: text.indexOf(c.quote), end: text.indexOf(c.quote) + c.quote.length };
    blocks.push({ ...place, ...span, type: "paragraph", cells: [] });
    const severity = isProtection(c.kind) ? null : 3;
    const rest = {
      severity,
      severityReasons: [],
      confidence: 0.9,
      bound: "company",
      attributes: {},
      carveOuts: [],
    } as const;
    return { ...span, ...rest, carveOuts: [], severityReasons: [], language: "en", cue: "test", ...c };
  });
  const parties = { company: [], investor: ["Stratus Peak"] };
  const reading = { findings, notCounted: [], worthALook: [], parties, investmentUsd: 40e6, nonBinding: false };
  const document = { text, blocks, pages: [], language: "en", format: "text", title: null, warnings: [] } as const;
  return buildReport({ document: { ...document, pages: [], warnings: [] }, reading, file: null });
}

describe("applyScenario", () => {
  const report = reportOf([
    {
      kind: "cloud_exclusivity",
      quote: "All training and serving runs solely on Stratus Peak Cloud.",
      attributes: { percent: 100, duration_months: 48 },
    },
    {
      kind: "compute_commitment",
      quote: "The Company will spend $45,000,000.",
      attributes: { amount_usd: 45e6, duration_months: 36 },
    },
    { kind: "exit_assistance", quote: "The Investor will help the Company to leave." },
    { kind: "hardware_lock_in", quote: "Efforts: reasonable efforts on its chips.", severity: 2, bound: "both" },
    { kind: "rofr_rofo", quote: "The Investor may match any offer." },
  ]);
  const base = scenarioBase(report);

  it("changes nothing where nothing is asked", () => {
    expect(applyScenario(report, EMPTY_SCENARIO)).toBe(report);
    expect(scoreScenario(base, EMPTY_SCENARIO).score).toBe(report.score);
    expect(countChanges(EMPTY_SCENARIO)).toBe(0);
  });

  it("gives the points that the light reckoning of the browser gives, and an exact sum", () => {
    const { strings, missing } = changeableIn(base);
    const scenarios = fc.tuple(
      fc.array(fc.tuple(fc.constantFrom(...strings), fc.constantFrom<Change>("strike", "soften"))),
      fc.subarray([...missing]),
    );
    fc.assert(
      fc.property(scenarios, ([changes, added]) => {
        const scenario = scenarioOf(changes, added);
        const after = applyScenario(report, scenario);
        const light = scoreScenario(base, scenario);
        expect([after.score, after.grade]).toEqual([light.score, light.grade]);
        for (const finding of after.findings) {
          expect(finding.points).toBe(light.points[finding.label]);
          expect(report.text.slice(finding.start, finding.end)).toBe(finding.quote);
        }
        const tenths = after.explanation.reduce((sum, line) => sum + Math.round(line.points * 10), 0);
        expect(tenths).toBe(Math.round(after.score * 10));
      }),
      { numRuns: 60 },
    );
  });

  it("keeps labels, says what is softened, and leaves the reading alone", () => {
    const before = structuredClone(report);
    const scenario = scenarioOf(
      [
        ["1", "soften"],
        ["2", "strike"],
      ],
      ["multi_cloud_right"],
    );
    const after = applyScenario(report, scenario);
    expect(report).toEqual(before);
    expect(after.findings.map((f) => f.label)).toEqual(report.findings.map((f) => f.label).filter((l) => l !== "2"));
    expect(after.findings.find((f) => f.label === "1")).toMatchObject({ softened: true, severity: 1 });
    expect(struckFindings(report, scenario).map((f) => f.label)).toEqual(["2"]);
    expect(scenarioWords(scenario)).toBe("clause 2 struck, clause 1 softened, multi-cloud right added");
    expect(after.verdict).toContain(`from ${report.score} to ${after.score} of 100`);
  });
});
