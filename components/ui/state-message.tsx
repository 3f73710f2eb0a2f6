import type { ReactNode } from "react";

/** Empty and error states: what is the case, then what works. */
export function StateMessage({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className="state">
      <h3>{title}</h3>
      <div className="sm soft">{children}</div>
    </div>
  );
}
