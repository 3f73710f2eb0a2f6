import { describe, expect, it } from "vitest";
import { asIfWritten } from "../missing-protections";
import { EMPTY_SCENARIO } from "./scenario";
import type { ScenarioBase } from "./scenario-paper";
import { keptIndex, readWhatIf, whatIfSearch } from "./what-if-address";

const string = { kind: "rofr_rofo", name: "First refusal", points: -13, severity: 3, start: 0, end: 1 } as const;
const rest = { quote: "", bound: "company", attributes: {}, carveOuts: [], place: { block: 0, section: 0 } } as const;
const base: ScenarioBase = {
  findings: ["1", "2"].map((label) => ({ ...string, ...rest, label, carveOuts: [] })),
  addable: [
    {
      kind: "investor_passivity",
      name: "Investor passivity",
      wouldReturn: 3,
      written: asIfWritten("investor_passivity"),
    },
  ],
  investmentUsd: null,
};

describe("readWhatIf", () => {
  it("comes back as it was written, other parameters carried along", () => {
    const address = readWhatIf(base, { whatif: "x1.s2", keep: ["s1", "ppa"], market: "calibrated" });
    expect(address).toMatchObject({ ignored: [], other: "market=calibrated" });
    expect(whatIfSearch(address, address.other)).toBe("?market=calibrated&whatif=x1.s2&keep=s1&keep=ppa");
  });

  it("reads an address without one as the reading itself", () => {
    expect(readWhatIf(base, {})).toEqual({ now: EMPTY_SCENARIO, kept: [], ignored: [], other: "" });
    expect(whatIfSearch({ now: EMPTY_SCENARIO, kept: [] })).toBe("?");
  });

  it("keeps each scenario once, three at most, and says what it leaves out", () => {
    const address = readWhatIf(base, { whatif: ["x9", "x1"], keep: ["s1", "s1", "", "x1", "x2", "s2"] });
    expect(address.kept.map((now) => whatIfSearch({ now, kept: [] }))).toEqual([
      "?whatif=s1",
      "?whatif=x1",
      "?whatif=x2",
    ]);
    expect(address.now).toEqual(EMPTY_SCENARIO);
    expect(address.ignored).toHaveLength(2);
    expect(keptIndex(address, { changes: { 1: "strike" }, added: [] })).toBe(1);
  });
});
