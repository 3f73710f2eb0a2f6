import type { Parties } from "../finding";

/** What the strategic investor puts in, in dollars; null where the document does not say or says several things. */
export function readInvestmentUsd(documentText: string, parties: Parties): number | null {
  for (const name of parties.investor) {
    const at = documentText.indexOf(name);
    if (at < 0) continue;
    const found = /\$\s?(\d{1,3}(?:,\d{3}){1,4})/.exec(documentText.slice(at, at + 200));
    if (found?.[1]) return Number(found[1].replaceAll(",", ""));
  }
  return null;
}
