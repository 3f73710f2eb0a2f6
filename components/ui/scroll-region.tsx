import type { ReactNode } from "react";

/** A wide table's own scroll box: reachable by keyboard, named for those who cannot see it. */
export function ScrollRegion({ label, children }: { label: string; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be focusable, or the keyboard cannot scroll it
    <section className="scroll" tabIndex={0} aria-label={label}>
      {children}
    </section>
  );
}
