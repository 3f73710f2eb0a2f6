import Link from "next/link";
import type { TrendReport } from "@/lib/core/market/trend";
import type { Report } from "@/lib/core/report/report";
import type { ReportSummary } from "@/lib/core/report/stored-report";
import { DropZone } from "./drop-zone";
import type { ReadProblem } from "./read-progress";
import { ReportList } from "./report-list";
import { type SampleRow, SamplesTable } from "./samples-table";
import { Specimen } from "./specimen";
import { TiedTeaser } from "./tied-teaser";

interface Props {
  samples: readonly (SampleRow & { report: Report })[];
  reports: readonly ReportSummary[];
  trends: TrendReport;
  /** Why the document sent without a script was not read. */
  problem: ReadProblem | null;
}

/** As many reports as the front page shows. */
const RECENT = 5;

/** The front door: the question, where the document goes in, and beside it a clause already read. */
export function HomeView({ samples, reports, trends, problem }: Props) {
  const [first] = samples;
  return (
    <>
      <div className="hero">
        <section className="ask" aria-labelledby="question">
          <h1 id="question">How free would this money leave you?</h1>
          <p className="stand">
            Marks each string in an AI funding offer, says what it costs, and gives the words to ask for instead.
          </p>
          <DropZone problem={problem} />
        </section>
        {first !== undefined && <Specimen report={first.report} href={`/samples/${first.slug}`} />}
      </div>
      {reports.length > 0 && (
        <section className="sec" aria-labelledby="mine-title">
          <h2 id="mine-title">On this machine</h2>
          <ReportList reports={reports.slice(0, RECENT)} />
          {reports.length > RECENT && (
            <p className="gap-s">
              <Link href="/reports">All my reports</Link>
            </p>
          )}
        </section>
      )}
      <section className="sec" aria-labelledby="samples-title">
        <h2 id="samples-title">Or read one of these</h2>
        <SamplesTable samples={samples} />
      </section>
      <TiedTeaser years={trends.years} asOf={trends.asOf} />
    </>
  );
}
