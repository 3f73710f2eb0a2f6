/** What a row that looks much like a deal on record is said to be. */
export interface Decision {
  line: number;
  decision: { same: string } | "new";
}

/** The form's value for 'the same deal', which carries the deal's id. */
export function sameDeal(dealId: string): string {
  return `same:${dealId}`;
}

/** Reads the form of likely duplicates: fields 'line:47' with 'new' or 'same:<deal id>'; others are passed over. */
export function readDecisions(entries: Iterable<readonly [string, string]>): Decision[] {
  const decisions: Decision[] = [];
  for (const [name, text] of entries) {
    const line = /^line:(\d{1,9})$/.exec(name)?.[1];
    if (line === undefined) continue;
    if (text === "new") decisions.push({ line: Number(line), decision: "new" });
    else if (text.startsWith("same:") && text.length > 5)
      decisions.push({ line: Number(line), decision: { same: text.slice(5) } });
  }
  return decisions;
}
