import { statedMoney } from "../report/clause-facts";
import type { ReportFinding } from "../report/report";
import { shareText } from "../shared/fact-text";
import { moneyShort } from "../shared/money-text";
import { SEVERITY_WORDS } from "../taxonomy/kind-text";

/** What two readings of one clause differ in. `weight` above 0 binds the company more, below 0 less, 0 cannot be said. */
export interface FactChange {
  text: string;
  weight: number;
}

const CONSENT = {
  free: { rank: 3, text: "may be refused at will" },
  reasoned: { rank: 2, text: "needs a reason" },
  deemed: { rank: 1, text: "given by silence" },
} as const;

function numberChange(
  name: string,
  before: number | undefined,
  after: number | undefined,
  show: (value: number) => string,
): FactChange[] {
  if (before === after) return [];
  // What one draft does not state may be looser or tighter: no direction is claimed.
  const stated = before !== undefined && after !== undefined;
  const say = (value: number | undefined) => (value === undefined ? "not stated" : show(value));
  return [{ text: `${name} ${say(before)} → ${say(after)}`, weight: stated ? Math.sign(after - before) : 0 }];
}

function amountChange(before: ReportFinding, after: ReportFinding): FactChange[] {
  const [was, is] = [statedMoney(before.attributes), statedMoney(after.attributes)];
  if (was?.minor === is?.minor && was?.currency === is?.currency) return [];
  const say = (value: typeof was) => (value === null ? "not stated" : moneyShort(value));
  const comparable = was !== null && is !== null && was.currency === is.currency;
  const weight = comparable ? (was.minor < is.minor ? 1 : -1) : 0;
  return [{ text: `amount ${say(was)} → ${say(is)}`, weight }];
}

function severityChange(before: ReportFinding, after: ReportFinding): FactChange[] {
  if (before.severity === null || after.severity === null || before.severity === after.severity) return [];
  const text = `${SEVERITY_WORDS[before.severity]} → ${SEVERITY_WORDS[after.severity]}`;
  return [{ text, weight: Math.sign(after.severity - before.severity) }];
}

function consentChange(before: ReportFinding, after: ReportFinding): FactChange[] {
  if (before.consent === after.consent) return [];
  const say = (consent: ReportFinding["consent"]) => (consent === undefined ? "not asked for" : CONSENT[consent].text);
  const stated = before.consent !== undefined && after.consent !== undefined;
  const weight = stated ? Math.sign(CONSENT[after.consent ?? "free"].rank - CONSENT[before.consent ?? "free"].rank) : 0;
  return [{ text: `consent ${say(before.consent)} → ${say(after.consent)}`, weight }];
}

function noticeChange(before: ReportFinding, after: ReportFinding): FactChange[] {
  const say = (notice: ReportFinding["notice"]) =>
    notice === undefined ? "not stated" : `${notice.days} ${notice.business ? "business days" : "days"}`;
  const [was, is] = [say(before.notice), say(after.notice)];
  // More notice helps the one who is notified: a right of the investor's and a duty to it pull different ways.
  return was === is ? [] : [{ text: `notice ${was} → ${is}`, weight: 0 }];
}

function carveOutChange(before: ReportFinding, after: ReportFinding): FactChange[] {
  const [was, is] = [before.carveOuts.length, after.carveOuts.length];
  return was === is ? [] : [{ text: `exceptions ${was} → ${is}`, weight: Math.sign(was - is) }];
}

/** Every fact in which two readings of one clause differ, the weightiest kind first. */
export function compareFacts(before: ReportFinding, after: ReportFinding): FactChange[] {
  const [was, is] = [before.attributes, after.attributes];
  const survival = (value: boolean | undefined) =>
    value === undefined ? "not stated" : value ? "outlives the term" : "ends with the term";
  const months = (value: number) => `${value}`;
  const term = numberChange("term", was.duration_months, is.duration_months, months).map((fact) => ({
    ...fact,
    text: `${fact.text}${is.duration_months === undefined ? "" : " months"}`.replace(/(\d) → not/, "$1 months → not"),
  }));
  return [
    ...severityChange(before, after),
    ...numberChange("share", was.percent, is.percent, shareText),
    ...term,
    ...amountChange(before, after),
    ...(was.provider === is.provider
      ? []
      : [{ text: `provider ${was.provider ?? "not stated"} → ${is.provider ?? "not stated"}`, weight: 0 }]),
    ...(was.survival === is.survival
      ? []
      : [
          {
            text: `${survival(was.survival)} → ${survival(is.survival)}`,
            weight: was.survival === undefined || is.survival === undefined ? 0 : is.survival ? 1 : -1,
          },
        ]),
    ...consentChange(before, after),
    ...noticeChange(before, after),
    ...carveOutChange(before, after),
  ];
}
