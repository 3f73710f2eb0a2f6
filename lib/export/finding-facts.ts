import { statedMoney } from "../core/report/clause-facts";
import type { ReportFinding } from "../core/report/report";
import { shareName } from "../core/report/share-name";
import { confidenceText } from "../core/shared/confidence-text";
import { monthsText, shareText } from "../core/shared/fact-text";
import { moneyFull } from "../core/shared/money-text";

const CONSENT = {
  free: "may be refused at will",
  reasoned: "not to be refused without reason",
  deemed: "silence counts as a yes",
} as const;
const BOUND = {
  company: "the company",
  investor: "the investor",
  both: "company and investor",
  unstated: "not stated",
} as const;

/** 'page 3, line 58'; '' where the format has neither. */
export function placeText(at: { page: number | null; line: number | null }): string {
  const parts = [at.page === null ? "" : `page ${at.page}`, at.line === null ? "" : `line ${at.line}`];
  return parts.filter((part) => part !== "").join(", ");
}

/** The facts that a clause states, in order, each with its name; who is bound and how sure the reader is always. */
export function findingFacts(finding: ReportFinding): [name: string, value: string][] {
  const { attributes: a, bound, consent, notice, confidence } = finding;
  const amount = statedMoney(a);
  const rows: [string, string | null][] = [
    ["Bound", BOUND[bound]],
    ["Provider", a.provider ?? null],
    ["Amount", amount === null ? null : moneyFull(amount)],
    [shareName(finding.kind), a.percent === undefined ? null : shareText(a.percent)],
    ["Duration", a.duration_months === undefined ? null : monthsText(a.duration_months)],
    ["Outlives the term", a.survival === undefined ? null : a.survival ? "yes" : "no"],
    ["Consent", consent === undefined ? null : CONSENT[consent]],
    ["Notice", notice === undefined ? null : noticeText(notice)],
    ["Place", placeText(finding) || null],
    ["Certainty", confidenceText(confidence)],
  ];
  return rows.flatMap(([name, value]): [string, string][] => (value === null ? [] : [[name, value]]));
}

/** '10 business days', '1 day'. */
function noticeText({ days, business }: NonNullable<ReportFinding["notice"]>): string {
  return `${days} ${business ? "business " : ""}${days === 1 ? "day" : "days"}`;
}
