"use client";

import { useSearchParams } from "next/navigation";
import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from "react";
import { changeWords } from "@/lib/core/report/scenario/change-words";
import { countChanges, EMPTY_SCENARIO } from "@/lib/core/report/scenario/scenario";
import type { ScenarioBase } from "@/lib/core/report/scenario/scenario-paper";
import { type ScenarioScore, scoreScenario } from "@/lib/core/report/scenario/score-scenario";
import {
  otherParameters,
  type WhatIf,
  type WhatIfAddress,
  whatIfSearch,
} from "@/lib/core/report/scenario/what-if-address";
import { formatScore } from "@/lib/format/points";
import { markStruck } from "./mark-struck";

interface Shared {
  base: ScenarioBase;
  whatIf: WhatIf;
  /** The paper as read, and as the scenario would leave it. */
  read: ScenarioScore;
  after: ScenarioScore;
  /** True where the scenario changes anything. */
  active: boolean;
  /** The other parameters of the address, carried along. */
  other: string;
  /** Address of another what-if of this page, with other parameters than today's where given. */
  hrefOf: (whatIf: WhatIf, other?: string) => string;
  set: (whatIf: WhatIf) => void;
}

const Context = createContext<Shared | null>(null);

/** The what-if of the report around this component. */
export function useWhatIf(): Shared {
  const shared = useContext(Context);
  if (shared === null) throw new Error("no what-if around this component");
  return shared;
}

/**
 * Holds the scenario of the page. The server draws the one in the address; from then on every change is weighed here at
 * once, and the address follows, so that it can be copied or reloaded at any moment.
 */
export function WhatIfProvider(props: { base: ScenarioBase; address: WhatIfAddress; children: ReactNode }) {
  const { base, address } = props;
  const [whatIf, setWhatIf] = useState<WhatIf>({ now: address.now, kept: address.kept });
  const [said, setSaid] = useState("");
  const read = useMemo(() => scoreScenario(base, EMPTY_SCENARIO), [base]);
  const after = useMemo(() => scoreScenario(base, whatIf.now), [base, whatIf.now]);
  const active = countChanges(whatIf.now) > 0;
  // Other parts of the page keep their state in the address as well, and change it meanwhile.
  const others = otherParameters(useSearchParams());
  const hrefOf = (next: WhatIf, other = others) => whatIfSearch(next, other);
  const set = (next: WhatIf) => {
    history.replaceState(null, "", hrefOf(next) + location.hash);
    setWhatIf(next);
    setSaid(spoken(base, next, read));
  };
  useEffect(() => markStruck(whatIf.now), [whatIf.now]);
  return (
    <Context.Provider value={{ base, whatIf, read, after, active, other: others, hrefOf, set }}>
      {props.children}
      <p className="vh" role="status">
        {said}
      </p>
    </Context.Provider>
  );
}

/** What a change comes to, for those who do not see the bar. */
function spoken(base: ScenarioBase, { now }: WhatIf, read: ScenarioScore): string {
  const { score, grade, gradeWord } = scoreScenario(base, now);
  if (countChanges(now) === 0) return `As read: score ${formatScore(read.score)}, grade ${read.grade}.`;
  const words = changeWords(now, (kind) => base.addable.find((one) => one.kind === kind)?.name ?? "");
  return `With ${words}: score ${formatScore(score)} instead of ${formatScore(read.score)}, grade ${grade}, ${gradeWord}.`;
}
