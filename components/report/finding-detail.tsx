import Link from "next/link";
import type { ReactNode } from "react";
import type { ComparableDeals } from "@/lib/core/market/comparable";
import type { Report, ReportFinding } from "@/lib/core/report/report";
import { kindSlug } from "@/lib/core/taxonomy/kind-slug";
import { kindText } from "@/lib/core/taxonomy/kind-text";
import { CopyButton } from "../ui/copy-button";
import { FindingMarker } from "../ui/finding-marker";
import { findingName } from "../ui/finding-name";
import { SeveritySign, severityWord } from "../ui/severity-sign";
import { FindingFacts } from "./finding-facts";
import { FindingLinks } from "./finding-links";
import { findingPlace } from "./finding-words";
import { HowCommon } from "./how-common";
import type { JudgedView } from "./judged-view";
import { JudgementControls } from "./judgement-controls";
import { FindingPoints } from "./score-lines";
import { ChangeControl } from "./what-if/change-control";

/** Everything about one finding, in the order a founder needs it: what it says, the facts, what to ask, points, why. */
export function FindingDetail(props: {
  report: Report;
  finding: ReportFinding;
  on: boolean;
  comparable: ComparableDeals;
  judged?: JudgedView;
}) {
  const { report, finding, on, judged } = props;
  const text = kindText(finding.kind);
  const place = findingPlace(finding);
  const counted = report.findings.includes(finding);
  return (
    <article
      className={on ? "finding is-on" : "finding"}
      id={`finding-${finding.label}`}
      aria-label={findingName(finding)}
    >
      <header className="panehead">
        <h2>
          <FindingMarker label={finding.label} severity={finding.severity} /> {text.name}
        </h2>
        <span className="row end">
          <SeveritySign severity={finding.severity} />
        </span>
      </header>
      <p className="lead">{finding.summary}</p>
      <FindingFacts report={report} finding={finding} />
      <p className="sm where">
        <a href={`#words-${finding.label}`} data-words={finding.label}>
          Its words in the document{place === null ? "" : `, ${place}`}
        </a>
      </p>
      {finding.group === "string" ? <Ask words={askWords(report, finding)} /> : <Keep />}
      {counted && finding.group === "string" && <ChangeControl label={finding.label} />}
      {finding.severity !== null && finding.severityReasons.length > 0 && (
        <Part title={`Why ${severityWord(finding.severity).toLowerCase()}`}>
          <ul className="sm reasons">
            {finding.severityReasons.map((reason) => (
              <li key={reason}>{reason}</li>
            ))}
          </ul>
        </Part>
      )}
      <CarveOuts finding={finding} />
      <FindingLinks report={report} finding={finding} />
      {counted && <FindingPoints report={report} finding={finding} />}
      <Part title={finding.group === "string" ? "Why founders care" : "What it is worth"}>
        <p className="sm">
          {text.why} <Link href={`/strings/${kindSlug(finding.kind)}`}>How such clauses read</Link>
        </p>
      </Part>
      <HowCommon kind={finding.kind} comparable={props.comparable} />
      {judged !== undefined && !judged.original && (
        <JudgementControls id={judged.id} finding={finding} standing={judged.standing[finding.label]} />
      )}
    </article>
  );
}

/** Counter-language in the language of the clause, so that it can be pasted into the same paper. */
function askWords(report: Report, finding: ReportFinding): { words: string; lang: "en" | "zh" } {
  const language = finding.language === "mixed" ? report.language : finding.language;
  const lang = language === "zh" ? "zh" : "en";
  return { words: kindText(finding.kind).ask[lang], lang };
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section>
      <h3>{title}</h3>
      {children}
    </section>
  );
}

function Ask({ words }: { words: { words: string; lang: "en" | "zh" } }) {
  return (
    <Part title="Ask for this instead">
      <blockquote className="quote" lang={words.lang}>
        {words.words}
      </blockquote>
      <div className="row act">
        <CopyButton text={words.words} primary />
      </div>
    </Part>
  );
}

function Keep() {
  return (
    <Part title="What to do">
      <p className="sm">Keep it. If it is bargained away, the strings it answers weigh in full.</p>
    </Part>
  );
}

function CarveOuts({ finding }: { finding: ReportFinding }) {
  if (finding.carveOuts.length === 0) return null;
  return (
    <Part title="Exceptions in the clause">
      {finding.carveOuts.map((carveOut) => (
        <blockquote
          key={carveOut.start}
          className="carve"
          lang={finding.language === "mixed" ? undefined : finding.language}
        >
          {carveOut.quote}
        </blockquote>
      ))}
    </Part>
  );
}
