import type { Scorable } from "../../scoring/scorable";
import { isProtection } from "../../taxonomy/clause-kind";
import type { Scenario } from "./scenario";
import { softenedFacts } from "./softened-facts";

/** The findings as a scenario leaves them: struck strings gone, softened ones as our counter-language. Labels stay. */
export function changeFindings<F extends Scorable & { label: string }>(
  findings: readonly F[],
  { changes }: Pick<Scenario, "changes">,
): F[] {
  return findings.flatMap((finding): F[] => {
    const change = isProtection(finding.kind) ? undefined : changes[finding.label];
    if (change === undefined) return [finding];
    return change === "strike" ? [] : [softened(finding)];
  });
}

function softened<F extends Scorable>(finding: F): F {
  if (isProtection(finding.kind)) return finding;
  const attributes = softenedFacts(finding.kind, finding.attributes);
  return { ...finding, severity: 1, attributes, softened: true };
}
