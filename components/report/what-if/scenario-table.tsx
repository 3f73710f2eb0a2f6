"use client";

import { asManyStrings, type ComparableDeals } from "@/lib/core/market/comparable";
import { scopeWords } from "@/lib/core/market/standing-words";
import { EXPOSURES, exposureLines } from "@/lib/core/report/scenario/exposures";
import type { Scenario } from "@/lib/core/report/scenario/scenario";
import { scoreScenario } from "@/lib/core/report/scenario/score-scenario";
import { SCENARIO_NAMES } from "@/lib/core/report/scenario/what-if-address";
import { formatScore } from "@/lib/format/points";
import { ScrollRegion } from "../../ui/scroll-region";
import { ChangeChips } from "./change-chips";
import { WhatIfLink } from "./what-if-link";
import { useWhatIf } from "./what-if-provider";

/** The reading and the scenarios side by side: score, grade, strings, money, market. */
export function ScenarioTable({ among }: { among: ComparableDeals }) {
  const { base, whatIf, read, active } = useWhatIf();
  if (!active && whatIf.kept.length === 0) return null;
  const kept = whatIf.kept.map((scenario, i) => ({ name: SCENARIO_NAMES[i] ?? "", scenario }));
  const columns = active ? [{ name: "Now", scenario: whatIf.now }, ...kept] : kept;
  const scored = columns.map(({ scenario }) => scoreScenario(base, scenario));
  const all = [read, ...scored];
  const rows: { name: string; cells: string[] }[] = [
    { name: "Score", cells: all.map((one) => formatScore(one.score)) },
    { name: "Grade", cells: all.map((one) => `${one.grade}, ${one.gradeWord}`) },
    { name: "Strings", cells: all.map((one) => String(one.strings)) },
    ...exposureLines(read.exposures).map((key) => ({
      name: EXPOSURES[key],
      cells: all.map((one) => one.exposures[key]),
    })),
    {
      name: `Deals with as many strings, ${scopeWords(among)}`,
      cells: all.map((one) => marketCell(among, one.kinds.length)),
    },
  ];
  return (
    <ScrollRegion label="Scenarios side by side">
      <table className="tbl scenarios">
        <thead>
          <tr>
            <th scope="col">
              <span className="vh">What changes</span>
            </th>
            <th scope="col">As read</th>
            {columns.map(({ name }) => (
              <th scope="col" key={name}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, cells }) => (
            <Row key={name} name={name} cells={cells} />
          ))}
          <tr>
            <th scope="row">Changes</th>
            <td className="mute">none</td>
            {columns.map(({ name, scenario }) => (
              <td key={name}>
                <ChangeChips scenario={scenario} at="what-if" />
                {name !== "Now" && <KeptActions scenario={scenario} name={name} />}
              </td>
            ))}
          </tr>
        </tbody>
      </table>
    </ScrollRegion>
  );
}

/** One line of the table; what differs from the reading stands out. */
function Row({ name, cells: [read = "", ...cells] }: { name: string; cells: string[] }) {
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>{read}</td>
      {cells.map((cell, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a cell is its column's, and columns keep their order
        <td key={i}>{cell === read ? cell : <b>{cell}</b>}</td>
      ))}
    </tr>
  );
}

function KeptActions({ scenario, name }: { scenario: Scenario; name: string }) {
  const { whatIf } = useWhatIf();
  const rest = whatIf.kept.filter((one) => one !== scenario);
  return (
    <span className="row kept-acts">
      <WhatIfLink
        className="btn small"
        to={{ ...whatIf, now: scenario }}
        at="what-if"
        aria-label={`Open scenario ${name}`}
      >
        Open
      </WhatIfLink>
      <WhatIfLink
        className="btn small bare"
        to={{ ...whatIf, kept: rest }}
        at="what-if"
        aria-label={`Remove scenario ${name}`}
      >
        Remove
      </WhatIfLink>
    </span>
  );
}

/** '4 of 20', or that there are too few to compare. */
function marketCell(among: ComparableDeals, strings: number): string {
  const counted = asManyStrings(among, strings);
  return counted === null ? "too few to compare" : `${counted.n} of ${counted.of}`;
}
