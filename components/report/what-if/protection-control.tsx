"use client";

import { withProtection } from "@/lib/core/report/scenario/scenario";
import type { ProtectionKind } from "@/lib/core/taxonomy/clause-kind";
import { WhatIfLink } from "./what-if-link";
import { useWhatIf } from "./what-if-provider";

/** Adds a missing protection to the scenario, or takes it out again. */
export function ProtectionControl({ kind, name }: { kind: ProtectionKind; name: string }) {
  const { whatIf } = useWhatIf();
  const added = whatIf.now.added.includes(kind);
  return (
    <WhatIfLink
      className="btn small whatif-add"
      to={{ ...whatIf, now: withProtection(whatIf.now, kind, !added) }}
      at={`missing-${kind}`}
      aria-label={added ? `Added to the what-if: ${name}. Take it out` : `Add to the what-if: ${name}`}
    >
      {added ? "Added ×" : "Add"}
    </WhatIfLink>
  );
}
