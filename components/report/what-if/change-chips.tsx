"use client";

import { type Scenario, withChange, withProtection } from "@/lib/core/report/scenario/scenario";
import { FindingMarker } from "../../ui/finding-marker";
import { WhatIfLink } from "./what-if-link";
import { useWhatIf } from "./what-if-provider";

/** What a scenario changes, each change a chip; `removable` ones are taken back by a click. */
export function ChangeChips(props: { scenario: Scenario; at: string; removable?: boolean }) {
  const { base, whatIf } = useWhatIf();
  const { scenario, at, removable = false } = props;
  const clauses = base.findings.filter((finding) => scenario.changes[finding.label] !== undefined);
  const added = base.addable.filter(({ kind }) => scenario.added.includes(kind));
  return (
    <ul className="chips">
      {clauses.map(({ label, name, severity }) => {
        const done = scenario.changes[label] === "strike" ? "struck" : "softened";
        const back = { ...whatIf, now: withChange(scenario, label, null) };
        return (
          <li key={label}>
            {removable ? (
              <WhatIfLink
                className="chip"
                to={back}
                at={at}
                aria-label={`${name}, clause ${label}, ${done}. Take back`}
              >
                <FindingMarker label={label} severity={severity} /> {done} <span aria-hidden="true">×</span>
              </WhatIfLink>
            ) : (
              <span className="chip" title={name}>
                <FindingMarker label={label} severity={severity} /> {done}
              </span>
            )}
          </li>
        );
      })}
      {added.map(({ kind, name }) => (
        <li key={kind}>
          {removable ? (
            <WhatIfLink
              className="chip"
              to={{ ...whatIf, now: withProtection(scenario, kind, false) }}
              at={at}
              aria-label={`${name}, added. Take back`}
            >
              + {name} <span aria-hidden="true">×</span>
            </WhatIfLink>
          ) : (
            <span className="chip">+ {name}</span>
          )}
        </li>
      ))}
    </ul>
  );
}
