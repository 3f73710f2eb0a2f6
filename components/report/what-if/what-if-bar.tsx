"use client";

import { EXPOSURES, exposureLines } from "@/lib/core/report/scenario/exposures";
import { EMPTY_SCENARIO } from "@/lib/core/report/scenario/scenario";
import { keptIndex, MOST_KEPT, SCENARIO_NAMES } from "@/lib/core/report/scenario/what-if-address";
import { formatScore } from "@/lib/format/points";
import { CopyButton } from "../../ui/copy-button";
import { ChangeChips } from "./change-chips";
import { WhatIfLink } from "./what-if-link";
import { useWhatIf } from "./what-if-provider";

/** The bar at the foot of the window while a scenario is on: what it changes, before and after, and what can be done with it. */
export function WhatIfBar() {
  const { whatIf, read, after, active } = useWhatIf();
  if (!active) return null;
  const lines = exposureLines(read.exposures);
  const money = lines.find((key) => read.exposures[key] !== after.exposures[key]);
  return (
    <aside className="whatif-bar" aria-label="What if">
      <div className="wrap">
        <a className="whatif-title" href="#what-if">
          What if
        </a>
        <ChangeChips scenario={whatIf.now} at="what-if" removable />
        <p className="whatif-res num">
          <span className="soft">
            {formatScore(read.score)} {read.grade}
          </span>{" "}
          <span aria-hidden="true">→</span>
          <span className="vh">becomes</span>{" "}
          <b>
            {formatScore(after.score)} {after.grade}
          </b>
        </p>
        {money !== undefined && (
          <p className="whatif-res money num">
            {EXPOSURES[money].toLowerCase()} <span className="soft">{read.exposures[money]}</span>{" "}
            <span aria-hidden="true">→</span>
            <span className="vh">becomes</span> <b>{after.exposures[money]}</b>
          </p>
        )}
        <div className="row end whatif-acts">
          <CopyButton text={() => location.href} label="Copy link" />
          <WhatIfLink className="btn small" to={{ ...whatIf, now: EMPTY_SCENARIO }} at="what-if">
            Reset
          </WhatIfLink>
          <KeepLink />
        </div>
      </div>
    </aside>
  );
}

/** Sets the scenario beside others as A, B or C; says where it stands once it is there. */
function KeepLink() {
  const { whatIf } = useWhatIf();
  const at = keptIndex(whatIf, whatIf.now);
  if (at >= 0)
    return (
      <a className="btn small" href="#what-if">
        Kept as {SCENARIO_NAMES[at]}
      </a>
    );
  if (whatIf.kept.length >= MOST_KEPT)
    return (
      <a className="btn small" href="#what-if">
        {MOST_KEPT} scenarios kept
      </a>
    );
  return (
    <WhatIfLink className="btn small" to={{ ...whatIf, kept: [...whatIf.kept, whatIf.now] }} at="what-if">
      Keep as scenario
    </WhatIfLink>
  );
}
