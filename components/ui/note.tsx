import type { ReactNode } from "react";

/** A short message beside the thing it is about. Warnings and errors differ by line style, not only by colour. */
export function Note({ tone = "plain", children }: { tone?: "plain" | "warn" | "bad" | "ok"; children: ReactNode }) {
  return <p className={tone === "plain" ? "note" : `note ${tone}`}>{children}</p>;
}
