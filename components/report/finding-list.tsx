import type { MissingProtection, Report, ReportFinding } from "@/lib/core/report/report";
import { confidenceText, confidenceWord } from "@/lib/core/shared/confidence-text";
import { kindText } from "@/lib/core/taxonomy/kind-text";
import { countOf, listOf } from "@/lib/format/number";
import { formatPoints } from "@/lib/format/points";
import { FindingMarker } from "../ui/finding-marker";
import { SeveritySign } from "../ui/severity-sign";
import { findingFact, findingPlace } from "./finding-words";
import { AddedWord, NowName, NowPoints, NowWord } from "./what-if/now-marks";

/** Findings worst first: strings by the points they take, then protections by what they give back, then what is missing. */
export function FindingList(props: { report: Report; selected: string | null; rejected?: readonly ReportFinding[] }) {
  const { report, selected, rejected = [] } = props;
  const { strings, protections } = worstFirst(report.findings);
  return (
    <>
      {strings.length === 0 && <NoStrings report={report} />}
      <Items findings={strings} selected={selected} />
      {protections.length > 0 && <h3 className="sub">Protections found</h3>}
      <Items findings={protections} selected={selected} />
      {rejected.length > 0 && <h3 className="sub">Rejected by you, not counted</h3>}
      <Items findings={rejected} selected={selected} struck />
      {report.missing.length > 0 && <h3 className="sub">Missing</h3>}
      <ul>
        {report.missing.map((missing) => (
          <MissingItem key={missing.kind} missing={missing} />
        ))}
      </ul>
      {report.worthALook.length > 0 && (
        <p className="sm pad">
          <a href="#worth-a-look">{countOf(report.worthALook.length, "clause")} worth a look</a>, not scored
        </p>
      )}
    </>
  );
}

/** The findings in the order of the list: strings by points taken, then protections by points given back. */
export function worstFirst(findings: readonly ReportFinding[]) {
  const strings = findings.filter((finding) => finding.group === "string").sort((a, b) => a.points - b.points);
  const protections = findings.filter((finding) => finding.group === "protection").sort((a, b) => b.points - a.points);
  return { strings, protections };
}

function NoStrings({ report }: { report: Report }) {
  return (
    <p className="sm soft pad">
      <b>No strings found.</b> {report.blocks.length} paragraphs read, 17 kinds of string looked for
      {report.notCounted.length > 0 && (
        <>
          , <a href="#not-counted">{report.notCounted.length} look-alikes set aside</a>
        </>
      )}
      .
    </p>
  );
}

function Items(props: { findings: readonly ReportFinding[]; selected: string | null; struck?: boolean }) {
  const { findings, selected, struck = false } = props;
  return (
    <ol className={struck ? "struck" : undefined}>
      {findings.map((finding) => (
        <li key={finding.label} data-item={finding.label}>
          <Item finding={finding} on={finding.label === selected} />
        </li>
      ))}
    </ol>
  );
}

function Item({ finding, on }: { finding: ReportFinding; on: boolean }) {
  const fact = findingFact(finding) ?? finding.severityReasons[0] ?? linkedFact(finding);
  return (
    <a className={on ? "item is-on" : "item"} href={`#finding-${finding.label}`} data-f={finding.label}>
      <FindingMarker label={finding.label} severity={finding.severity} />
      <span>
        <b>
          <NowName label={finding.label}>{kindText(finding.kind).name}</NowName>
        </b>
        {fact !== null && <span className="fact">{fact}</span>}
        <span className="at">
          {finding.severity !== null && <SeveritySign severity={finding.severity} />}
          <span className="xs mute">
            {" "}
            <NowWord label={finding.label} />
            {placeAndDoubt(finding)}
          </span>
        </span>
      </span>
      <span className="pts num">
        <NowPoints label={finding.label} points={finding.points} />
      </span>
    </a>
  );
}

/** 'line 52', and where the reader is less than sure 'line 52, likely 78%'. */
function placeAndDoubt(finding: ReportFinding): string {
  const doubt = confidenceWord(finding.confidence) === "sure" ? null : confidenceText(finding.confidence);
  return [findingPlace(finding), doubt].filter((part) => part !== null).join(", ");
}

/** 'answers 1 and 2' for a protection without figures. */
function linkedFact(finding: ReportFinding): string | null {
  return finding.group === "protection" && finding.linked.length > 0 ? `answers ${listOf(finding.linked)}` : null;
}

function MissingItem({ missing }: { missing: MissingProtection }) {
  return (
    <li>
      <a className="item" href={`#missing-${missing.kind}`}>
        <span className="fn none" />
        <span>
          <b>{kindText(missing.kind).name}</b>
          <span className="fact">
            would answer {listOf(missing.answers)}
            <AddedWord kind={missing.kind} />
          </span>
        </span>
        <span className="pts num">{formatPoints(missing.wouldReturn, true)}</span>
      </a>
    </li>
  );
}
