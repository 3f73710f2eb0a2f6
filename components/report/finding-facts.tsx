import Link from "next/link";
import type { ReactNode } from "react";
import type { Report, ReportFinding } from "@/lib/core/report/report";
import { shareName } from "@/lib/core/report/share-name";
import { confidenceText } from "@/lib/core/shared/confidence-text";
import { monthsText, shareText } from "@/lib/core/shared/fact-text";
import { findingAmount } from "./finding-words";
import { wordsLanguage } from "./words-language";

/** Longer than any firm's name in the corpus; what is longer has swallowed words around it. */
const LONGEST_NAME = 48;

/**
 * The facts the clause states. For strings what is absent is said to be absent, since a founder may want it stated;
 * a protection shows what it has.
 */
export function FindingFacts({ report, finding }: { report: Report; finding: ReportFinding }) {
  const { attributes: a } = finding;
  const rows: [string, ReactNode | null][] = [
    ["Bound", boundParty(report, finding)],
    ["Benefits", benefitingParty(report, finding)],
    ["Provider", a.provider ?? null],
    ["Amount", findingAmount(finding)],
    [shareName(finding.kind), a.percent === undefined ? null : shareText(a.percent)],
    ["Duration", a.duration_months === undefined ? null : monthsText(a.duration_months)],
    ["Outlives the term", a.survival === undefined ? null : a.survival ? "yes" : "no"],
    ["Reader is", certainty(finding.confidence)],
  ];
  if (finding.consent !== undefined) rows.push(["Consent", CONSENT[finding.consent]]);
  if (finding.notice !== undefined) rows.push(["Notice", noticeText(finding.notice)]);
  if (report.nonBinding) rows.push(["Binding", "not until definitive agreements"]);
  const shown = rows.filter(([, value]) => value !== null || finding.group === "string");
  return (
    <dl className="facts">
      {shown.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd
            className={value === null ? "unk" : "num"}
            lang={typeof value === "string" ? wordsLanguage(value) : undefined}
          >
            {value ?? "not stated"}
          </dd>
        </div>
      ))}
    </dl>
  );
}

const CONSENT: Readonly<Record<NonNullable<ReportFinding["consent"]>, string>> = {
  free: "may be refused at will",
  reasoned: "not to be refused without reason",
  deemed: "silence counts as a yes",
};

/** '10 business days', '1 day'. */
function noticeText({ days, business }: NonNullable<ReportFinding["notice"]>): string {
  return `${days} ${business ? "business " : ""}${days === 1 ? "day" : "days"}`;
}

/** The party the clause binds, by its name in the document where it has one. */
function boundParty({ parties }: Report, { bound }: ReportFinding): string | null {
  const company = partyName(parties.company) ?? "the company";
  const investor = partyName(parties.investor) ?? "the investor";
  return { company, investor, both: `${company} and ${investor}`, unstated: null }[bound];
}

/** The other party: who may rely on the clause. Not said where the clause binds both or names nobody. */
function benefitingParty(report: Report, finding: ReportFinding): string | null {
  if (finding.bound === "both") return "each of the other";
  if (finding.bound === "unstated") return null;
  return boundParty(report, { ...finding, bound: finding.bound === "company" ? "investor" : "company" });
}

/** Among the names and defined terms of a party, the first that is a firm's: 'Larkspur Reasoning, Inc.'. */
function partyName(names: readonly string[]): string | null {
  const firm = /\b(?:Inc|LLC|L\.P|LP|Ltd|Limited|Corp|Corporation|PBC|GmbH|S\.A|B\.V|PLC)\b|(?:公司|合伙)$/i;
  return names.find((name) => firm.test(name) && name.length > 4 && name.length <= LONGEST_NAME) ?? null;
}

/** How sure the reader is, in a word and as measured, and the way to how that was measured. */
function certainty(confidence: number): ReactNode {
  return (
    <>
      {confidenceText(confidence)}{" "}
      <Link className="xs quiet" href="/method#confidence">
        how this is known
      </Link>
    </>
  );
}
