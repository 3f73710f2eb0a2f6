import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sampleReport } from "@/tests/support/sample-report";
import { placeFindings } from "../../scoring/place-findings";
import { scoreReport } from "../score-report";
import { applyJudgement } from "./apply-judgement";
import { checkJudgement } from "./check-judgement";
import { type Decision, lastDone, nextUndone } from "./decision";
import { scoreHistory } from "./score-history";

const CLAUSES = [
  [
    "The Company shall use Northquay Cloud as its sole provider of compute for thirty-six months.",
    "cloud_exclusivity",
    3,
  ],
  ["The Company commits to spend $45,000,000 with Northquay Cloud over the term.", "compute_commitment", 3],
  ["The Investor has a right of first refusal on any sale of the Company.", "rofr_rofo", 2],
  ["The Company may use other providers of compute where they are cheaper.", "multi_cloud_right", null],
  ["Lunch is served at noon and the meeting ends at three.", null, null],
] as const;
const sample = sampleReport(CLAUSES.map(([text]) => text));
const found = CLAUSES.flatMap(([quote, kind, severity], i) => {
  const start = sample.blocks[i]?.start ?? 0;
  const label = kind === "multi_cloud_right" ? "a" : String(i + 1);
  const [like] = sample.findings;
  if (kind === null || like === undefined) return [];
  return [{ ...like, kind, severity, label, start, end: start + quote.length, quote, severityReasons: [] }];
});
const report = { ...sample, ...scoreReport(sample, placeFindings(sample.blocks, found)) };
const labels = report.findings.map((finding) => finding.label);
const strings = report.findings.filter((finding) => finding.severity !== null).map((finding) => finding.label);

let made = 0;
function decided(action: Decision["action"], label: string, rest: Partial<Decision> = {}): Decision {
  made += 1;
  return {
    id: String(made),
    at: "2026-01-01T00:00:00.000Z",
    action,
    label,
    severity: null,
    note: null,
    kind: null,
    start: null,
    end: null,
    attributes: null,
    undone: false,
    ...rest,
  };
}
const words = "Lunch is served at noon";
const at = report.text.indexOf(words);
const added = (label = "r1") =>
  decided("add", label, { kind: "non_compete", severity: 3, start: at, end: at + words.length });

const anyDecision = fc.oneof(
  fc.record({ action: fc.constantFrom("accept", "reject", "clear"), label: fc.constantFrom(...labels) }),
  fc.record({
    action: fc.constant("regrade"),
    label: fc.constantFrom(...strings),
    severity: fc.constantFrom(1, 2, 3),
  }),
);
const anyDecisions = fc
  .array(anyDecision, { maxLength: 8 })
  .map((list) =>
    list.map(({ action, label, ...rest }) => decided(action as Decision["action"], label, rest as Partial<Decision>)),
  );

const sum = (lines: { points: number }[]) => lines.reduce((total, line) => total + Math.round(line.points * 10), 0);

describe("applyJudgement", () => {
  it("has strings and a protection to judge", () =>
    expect([strings.length >= 3, labels.length > strings.length]).toEqual([true, true]));

  it("changes nothing without decisions", () =>
    expect(applyJudgement(report, [])).toEqual({ report, rejected: [], standing: {}, changed: 0 }));

  it("has lines that sum to the score, and labels that stay, whatever is decided", () =>
    fc.assert(
      fc.property(anyDecisions, (decisions) => {
        const judged = applyJudgement(report, decisions);
        expect(sum(judged.report.explanation)).toBe(Math.round(judged.report.score * 10));
        const shown = [...judged.report.findings, ...judged.rejected].map((finding) => finding.label);
        expect(shown.toSorted()).toEqual(labels.toSorted());
      }),
    ));

  it("never scores lower for a string that is rejected", () =>
    fc.assert(
      fc.property(anyDecisions, fc.constantFrom(...strings), (decisions, label) => {
        const before = applyJudgement(report, decisions).report.score;
        const after = applyJudgement(report, [...decisions, decided("reject", label)]).report.score;
        expect(after).toBeGreaterThanOrEqual(before);
      }),
    ));

  it("is as before once a decision is undone", () =>
    fc.assert(
      fc.property(anyDecisions, anyDecision, (decisions, { action, label, ...rest }) => {
        const undone = decided(action as Decision["action"], label, { ...(rest as Partial<Decision>), undone: true });
        expect(applyJudgement(report, [...decisions, undone])).toEqual(applyJudgement(report, decisions));
      }),
    ));

  it("keeps what is rejected beside the report, without points", () => {
    const [label = ""] = strings;
    const judged = applyJudgement(report, [decided("reject", label)]);
    expect(judged.rejected).toMatchObject([{ label, points: 0 }]);
    expect(judged.report.findings.some((finding) => finding.label === label)).toBe(false);
    expect(judged.changed).toBe(1);
    expect(applyJudgement(report, [decided("reject", label), decided("clear", label)]).report).toEqual(report);
  });

  it("grades a string otherwise, says who did, and forgets it where the grade is the one read", () => {
    const finding = report.findings.find((one) => one.severity === 3);
    const label = finding?.label ?? "";
    const softer = applyJudgement(report, [decided("regrade", label, { severity: 1 })]);
    expect(softer.report.findings.find((one) => one.label === label)).toMatchObject({
      severity: 1,
      severityReasons: ["graded by you"],
    });
    expect(softer.report.score).toBeGreaterThan(report.score);
    const back = applyJudgement(report, [decided("regrade", label, { severity: 3 })]);
    expect([back.report, back.changed]).toEqual([report, 0]);
  });

  it("adds a finding over the document's own words", () => {
    const judged = applyJudgement(report, [added()]);
    const finding = judged.report.findings.find((one) => one.label === "r1");
    expect(finding).toMatchObject({ quote: words, kind: "non_compete", severity: 3, group: "string" });
    expect(report.text.slice(finding?.start, finding?.end)).toBe(finding?.quote);
    expect(judged.report.score).toBeLessThan(report.score);
    expect(applyJudgement(report, [added(), decided("reject", "r1")]).report.score).toBe(report.score);
  });

  it("keeps the last note, and none that is empty", () => {
    const [label = ""] = labels;
    const note = (text: string) => decided("note", label, { note: text });
    expect(applyJudgement(report, [note("ask counsel"), note("done")]).standing[label]?.note).toBe("done");
    expect(applyJudgement(report, [note("ask counsel"), note("")]).standing[label]?.note).toBeNull();
    expect(applyJudgement(report, [note("ask counsel")]).changed).toBe(0);
  });
});

describe("scoreHistory", () => {
  it("goes from the score as read to the score as judged, step by step", () =>
    fc.assert(
      fc.property(anyDecisions, (decisions) => {
        const steps = scoreHistory(report, decisions);
        expect(steps.map((step) => step.decision)).toEqual(decisions);
        const scores = steps.flatMap(({ before, after }) => [before, after]);
        const judged = applyJudgement(report, decisions).report.score;
        expect([scores[0] ?? report.score, scores.at(-1) ?? report.score]).toEqual([report.score, judged]);
        for (let i = 1; i < steps.length; i += 1) expect(steps[i]?.before).toBe(steps[i - 1]?.after);
      }),
    ));

  it("scores nothing that was taken back", () => {
    const [label = ""] = strings;
    const [step] = scoreHistory(report, [decided("reject", label, { undone: true })]);
    expect(step).toMatchObject({ before: null, after: null });
  });
});

describe("undoing and doing again", () => {
  const [a, b] = [decided("accept", "1"), decided("reject", "1")];
  it.each([
    [[], null, null],
    [[a, b], b, null],
    [[a, { ...b, undone: true }], a, { ...b, undone: true }],
    [
      [
        { ...a, undone: true },
        { ...b, undone: true },
      ],
      null,
      { ...a, undone: true },
    ],
    [[{ ...a, undone: true }, b], b, null],
  ])("%#", (decisions, undo, redo) => expect([lastDone(decisions), nextUndone(decisions)]).toEqual([undo, redo]));
});

describe("checkJudgement", () => {
  const judged = applyJudgement(report, []);
  const check = (judgement: Parameters<typeof checkJudgement>[2]) => () => checkJudgement(judged, report, judgement);

  it("takes the white space off an added finding, and grades it firm where nothing is said", () =>
    expect(check({ action: "add", kind: "non_compete", start: at - 1, end: at + words.length + 1 })()).toEqual({
      action: "add",
      kind: "non_compete",
      severity: 2,
      start: at,
      end: at + words.length,
    }));

  it("finds an added finding by its words, however they are broken into lines, nearest to where they were selected", () => {
    const twice = { ...report, text: `${report.text}\n${words}`, blocks: [...report.blocks] };
    twice.blocks.push({
      ...(report.blocks[0] as (typeof report.blocks)[number]),
      start: report.text.length + 1,
      end: twice.text.length,
    });
    const add = (near?: number) =>
      checkJudgement(judged, twice, {
        action: "add",
        kind: "multi_cloud_right",
        words: " Lunch is\n served at noon",
        near,
      });
    expect(() => add()).toThrow("stand 2 times");
    expect(add(4)).toEqual({
      action: "add",
      kind: "multi_cloud_right",
      severity: null,
      start: at,
      end: at + words.length,
    });
    expect(add(5)).toMatchObject({ start: report.text.length + 1, end: twice.text.length });
  });

  it("refuses to count the same words of one kind twice", () => {
    const twice = { action: "add", kind: "non_compete", start: at, end: at + words.length } as const;
    expect(() => checkJudgement(applyJudgement(report, [added()]), report, twice)).toThrow("already, as finding r1");
    expect(check({ ...twice, kind: "revenue_share" })).not.toThrow();
  });

  it.each([
    [{ action: "add", kind: "non_compete", words: "words that are not there" }, "bad-request"],
    [{ action: "add", kind: "non_compete" }, "bad-request"],
    [{ action: "reject", label: "99" }, "not-found"],
    [{ action: "regrade", label: "a", severity: 1 }, "bad-request"],
    [{ action: "add", kind: "non_compete", start: 0, end: 10_000_000 }, "bad-request"],
    [{ action: "add", kind: "non_compete", start: at + 5, end: at + 6 }, "bad-request"],
  ] as const)("refuses %j", (judgement, code) => expect(check(judgement)).toThrow(expect.objectContaining({ code })));
});
