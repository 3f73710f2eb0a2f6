import type { Severity } from "@/lib/core/reading/finding";
import { Icon, type IconName } from "./icon";

const WORDS = { 1: "Soft", 2: "Firm", 3: "Hard" } as const satisfies Record<Severity, string>;
const SIGNS = { 1: "sev-1", 2: "sev-2", 3: "sev-3" } as const satisfies Record<Severity, IconName>;

/** 'Soft', 'Firm' or 'Hard'. */
export function severityWord(severity: Severity): string {
  return WORDS[severity];
}

/** Severity said by word, bars and hue; `null` is a protection, shown as a cut string with its word. */
export function SeveritySign({ severity, word }: { severity: Severity | null; word?: string }) {
  if (severity === null) {
    return (
      <span className="sev kp">
        <Icon name="protection" />
        {word ?? "Protection"}
      </span>
    );
  }
  return (
    <span className={`sev k${severity}`}>
      <Icon name={SIGNS[severity]} />
      {word ?? WORDS[severity]}
    </span>
  );
}
