import { findAmounts } from "../reading/facts/parse-money";
import { statedMoney } from "../report/clause-facts";
import type { Report, ReportFinding } from "../report/report";
import { CREDITS } from "../report/string-sentences";
import { type Money, money } from "../shared/money";

/** What a paper says of the money it brings and takes, each with the clause that says so. */
export interface PaperMoney {
  currency: string;
  /** The whole investment, minor units. */
  investment: number | null;
  /** Cash, where a clause names its part. */
  cash: number | null;
  credits: ReadAmount | null;
  milestones: ReadAmount | null;
  spend: ReadAmount | null;
}

export interface ReadAmount {
  finding: ReportFinding;
  /** Minor units of the paper's currency; null where the clause does not state a sum in it. */
  minor: number | null;
  /** The sum in another currency, where the clause states it so. */
  other: Money | null;
  /** True where credits come on top of the investment. */
  onTop: boolean;
}

/** The money comes when something is reached: 'Tranche B is payable upon reaching', 里程碑. */
const MILESTONE = /\btranche\b|\bmilestones?\b|\bupon (?:the company )?(?:reaching|achiev\w+)\b|里程碑|分期|达成后/i;
const ON_TOP = /\b(?:in addition to|additional to|on top of|over and above|separate from)\b|另行|额外|之外/i;
/** A share of the money raised, and not of a budget or of spend. */
const OF_PROCEEDS =
  /\b(?:purchase price|proceeds|investment|subscription|financing|total amount|funds raised)\b|投资款|投資款|融资款|认购款/i;
const YEARLY = /\b(?:each|per|every|in any) (?:\w+ )?year\b|\bannual(?:ly)?\b|\bper annum\b|\ba year\b|每年|年度/i;
const MONTHLY = /\b(?:each|per|every) (?:\w+ )?month\b|\bmonthly\b|\ba month\b|每月|按月/i;
/** Said of the whole, whatever the period it is measured over. */
const IN_TOTAL =
  /\baggregate\b|\bin total\b|\btotal(?:ling)?\b|\bover (?:the|its) (?:\w+ )?term\b|合计|累计|总额|总计/i;
const IN_CASH = /^ ?(?:is |are |will be |shall be |to be )?(?:paid |payable )?(?:in |as )cash\b|^元?(?:以|为|為)?现金/i;

/** Kinds of compute commitment: money that comes as credits, that comes later, and money that must be spent. */
function sortOf({ quote }: ReportFinding): "credits" | "milestones" | "spend" {
  if (CREDITS.test(quote)) return "credits";
  return MILESTONE.test(quote) ? "milestones" : "spend";
}

/** The sum named as cash beside the credits: '$25m in cash', 人民币1.8亿元以现金支付. */
function cashPart(quote: string): Money | null {
  const found = findAmounts(quote).find(({ end }) => IN_CASH.test(quote.slice(end, end + 24)));
  return found?.money ?? null;
}

/** How many of its stated sums a commitment takes over its term; null where it is by the year and the term is not stated. */
function timesOf({ quote, attributes }: ReportFinding): number | null {
  const months = attributes.duration_months;
  if (IN_TOTAL.test(quote) || !(YEARLY.test(quote) || MONTHLY.test(quote))) return 1;
  if (months === undefined) return null;
  return YEARLY.test(quote) ? months / 12 : months;
}

function minorOf(finding: ReportFinding, currency: string, investment: number | null): number | null {
  const { percent } = finding.attributes;
  const stated = statedMoney(finding.attributes);
  if (stated !== null) {
    const times = sortOf(finding) === "spend" ? timesOf(finding) : 1;
    return stated.currency !== currency || times === null ? null : Math.round(stated.minor * times);
  }
  if (percent === undefined || percent > 100 || investment === null || !OF_PROCEEDS.test(finding.quote)) return null;
  return Math.round((investment * percent) / 100);
}

/** Reads the sums of a paper from its findings. A paper has one currency: that of the investment, else of its first sum. */
export function readPaperMoney(report: Report): PaperMoney {
  const clauses = report.findings.filter(({ kind }) => kind === "compute_commitment");
  const cash = clauses.map(({ quote }) => cashPart(quote)).find((part) => part !== null) ?? null;
  const first = clauses.map(({ attributes }) => statedMoney(attributes)).find((sum) => sum !== null);
  const invested = report.investmentUsd === null ? null : money(report.investmentUsd, "USD");
  const currency = invested?.currency ?? cash?.currency ?? first?.currency ?? "USD";
  const investment = invested?.minor ?? null;
  const largest = (sort: ReturnType<typeof sortOf>): ReadAmount | null => {
    const all = clauses
      .filter((finding) => sortOf(finding) === sort)
      .map((finding): ReadAmount => {
        const stated = statedMoney(finding.attributes);
        return {
          finding,
          minor: minorOf(finding, currency, investment),
          other: stated !== null && stated.currency !== currency ? stated : null,
          onTop: ON_TOP.test(finding.quote),
        };
      });
    // Two clauses of one sort mostly say one thing twice, the schedule and the body: the larger sum counts.
    return all.reduce<ReadAmount | null>(
      (top, next) => ((top?.minor ?? -1) >= (next.minor ?? -1) && top ? top : next),
      null,
    );
  };
  return {
    currency,
    investment,
    cash: cash?.currency === currency ? cash.minor : null,
    credits: largest("credits"),
    milestones: largest("milestones"),
    spend: largest("spend"),
  };
}
