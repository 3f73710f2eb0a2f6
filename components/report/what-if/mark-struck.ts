import type { Scenario } from "@/lib/core/report/scenario/scenario";

/** Strikes the words of struck clauses through in the document, whose text nodes stay the server's. */
export function markStruck({ changes }: Scenario): void {
  for (const mark of document.querySelectorAll<HTMLElement>("mark[data-f]"))
    mark.classList.toggle("is-struck", changes[mark.dataset.f ?? ""] === "strike");
}
