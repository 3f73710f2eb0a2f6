import type { ReactNode } from "react";

/**
 * A wide table's own scroll box: reachable by keyboard, named for those who cannot see it. A group and not a landmark:
 * the section around it is one already.
 */
export function ScrollRegion({ label, children }: { label: string; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset belongs to forms
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be focusable, or the keyboard cannot scroll it
    <div className="scroll" role="group" tabIndex={0} aria-label={label}>
      {children}
    </div>
  );
}
