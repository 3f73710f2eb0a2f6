/** What a row that looks much like a deal on record is said to be; null = it is asked again, and new until then. */
export interface Decision {
  line: number;
  decision: { same: string } | "new" | null;
}

/** What the form of likely duplicates can ask for beside its rows. */
export const DECISION_STEPS = ["keep", "plan", "page-same", "page-new", "all-same", "all-new", "ask-again"] as const;
export type DecisionStep = (typeof DECISION_STEPS)[number];

/** What the form of likely duplicates says. */
export interface DecisionForm {
  decisions: Decision[];
  /** The page that its rows are of, from 1. */
  page: number;
  step: DecisionStep;
}

/** The form's value for 'the same deal', which carries the deal's id. */
export function sameDeal(dealId: string): string {
  return `same:${dealId}`;
}

/** Reads the form of likely duplicates: fields 'line:47' with 'new', 'open' or 'same:<deal id>'; others are passed over. */
export function readDecisions(entries: Iterable<readonly [string, string]>): DecisionForm {
  const form: DecisionForm = { decisions: [], page: 1, step: "plan" };
  for (const [name, text] of entries) {
    if (name === "step") form.step = DECISION_STEPS.find((step) => step === text) ?? "plan";
    if (name === "page" && /^[1-9]\d{0,5}$/.test(text)) form.page = Number(text);
    const line = Number(/^line:(\d{1,9})$/.exec(name)?.[1] ?? Number.NaN);
    if (Number.isNaN(line)) continue;
    if (text === "new") form.decisions.push({ line, decision: "new" });
    else if (text === "open") form.decisions.push({ line, decision: null });
    else if (text.startsWith("same:") && text.length > 5)
      form.decisions.push({ line, decision: { same: text.slice(5) } });
  }
  return form;
}
