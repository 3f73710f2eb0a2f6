import { placeFindings } from "../../scoring/place-findings";
import { kindText } from "../../taxonomy/kind-text";
import { asIfWritten } from "../missing-protections";
import type { Report } from "../report";
import type { ScenarioBase } from "./scenario-paper";

/** The part of a report that scenarios change. */
export function scenarioBase(report: Pick<Report, "blocks" | "findings" | "missing" | "investmentUsd">): ScenarioBase {
  const { blocks, investmentUsd } = report;
  return {
    investmentUsd,
    findings: placeFindings(blocks, report.findings).map((f) => ({
      label: f.label,
      name: kindText(f.kind).name,
      points: f.points,
      kind: f.kind,
      severity: f.severity,
      start: f.start,
      end: f.end,
      quote: f.quote,
      bound: f.bound,
      attributes: f.attributes,
      carveOuts: f.carveOuts,
      place: f.place,
    })),
    addable: report.missing.map(({ kind, wouldReturn }) => ({
      kind,
      name: kindText(kind).name,
      wouldReturn,
      written: asIfWritten(kind),
    })),
  };
}
