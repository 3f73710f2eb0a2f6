import Link from "next/link";
import { type MarketStanding, rankedAmong } from "@/lib/core/market/market-standing";
import { MOST_FINDINGS, pathsToBetterGrades } from "@/lib/core/report/scenario/path-to-grade";
import type { ScenarioBase } from "@/lib/core/report/scenario/scenario-paper";
import { Note } from "../../ui/note";
import { GradePaths } from "./grade-paths";
import { ScenarioTable } from "./scenario-table";

/** What could be asked for before it is asked: shortest paths to better grades, and scenarios side by side. */
export function WhatIfSection(props: { base: ScenarioBase; market: MarketStanding; ignored: readonly string[] }) {
  const paths = pathsToBetterGrades(props.base);
  return (
    <section id="what-if" className="whatif-section" aria-labelledby="what-if-title">
      <h2 id="what-if-title">What if</h2>
      {props.ignored.map((words) => (
        <Note key={words} tone="warn">
          {words}
        </Note>
      ))}
      <p className="sm soft">
        {paths.length === 0
          ? noPaths(props.base)
          : "Soften puts our counter-language in a clause’s place, strike takes it out; the reading itself stays as it is."}{" "}
        <Link href="/method#what-if">How this is weighed</Link>
      </p>
      <ScenarioTable among={rankedAmong(props.market)} />
      <GradePaths paths={paths} />
    </section>
  );
}

/** Why there is no path: nothing better to reach, or too much in the way. */
function noPaths({ findings }: ScenarioBase): string {
  return findings.length > MOST_FINDINGS
    ? `With ${findings.length} findings no shortest path is looked for; soften or strike them one by one.`
    : "The paper has the best grade already.";
}
