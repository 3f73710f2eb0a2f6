import type { Decision } from "@/lib/core/report/judgement/decision";
import type { Report } from "@/lib/core/report/report";
import { kindText } from "@/lib/core/taxonomy/kind-text";
import { severityWord } from "../ui/severity-sign";

/** A decision in words, with what it changed: 'Finding 2, compute commitment: graded soft, read as hard'. */
export function decisionWords(decision: Decision, reading: Report): string {
  const finding = reading.findings.find((one) => one.label === decision.label);
  const kind = decision.kind ?? finding?.kind;
  const name = `Finding ${decision.label}${kind === undefined ? "" : `, ${kindText(kind).name.toLowerCase()}`}`;
  return `${name}: ${done(decision, finding?.severity ?? null)}`;
}

function done({ action, severity, note }: Decision, read: Report["findings"][number]["severity"]): string {
  const graded = severity === null ? "" : severityWord(severity).toLowerCase();
  switch (action) {
    case "accept":
      return "accepted";
    case "reject":
      return "rejected";
    case "clear":
      return "counted as read again";
    case "note":
      return note === "" || note === null ? "note taken away" : `note “${note}”`;
    case "regrade":
      return read === null ? `graded ${graded}` : `graded ${graded}, read as ${severityWord(read).toLowerCase()}`;
    case "add":
      return graded === "" ? "added" : `added, ${graded}`;
  }
}
