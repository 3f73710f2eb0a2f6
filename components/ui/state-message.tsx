import type { ReactNode } from "react";

/** Empty and error states: what is the case, then what works. A state stands in place of a section, so its head is an h2. */
export function StateMessage({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className="state">
      <h2>{title}</h2>
      <div className="sm soft">{children}</div>
    </div>
  );
}
