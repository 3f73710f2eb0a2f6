import type { DraftsQuery } from "@/lib/core/drafts/drafts-url";
import type { ReportSummary } from "@/lib/core/report/stored-report";
import { formatDate } from "@/lib/format/date";
import { formatScore } from "@/lib/format/points";
import { Note } from "../ui/note";

interface Props {
  query: DraftsQuery;
  reports: readonly ReportSummary[];
  problem: string | null;
}

/** The ways in: two reports already read, or two files. Both forms work without scripts. */
export function DraftForms({ query, reports, problem }: Props) {
  return (
    <div className="draft-forms">
      {reports.length > 0 && <ChooseReports query={query} reports={reports} />}
      <section aria-labelledby="two-files">
        <h2 id="two-files">Two files</h2>
        {problem !== null && (
          <div role="alert">
            <Note tone="bad">{problem}</Note>
          </div>
        )}
        <form action="/compare/upload" method="post" encType="multipart/form-data" className="draft-form">
          <FileField name="before" label="Old draft" />
          <FileField name="after" label="New draft" />
          <button className="btn primary" type="submit">
            Read and compare
          </button>
        </form>
        <p className="xs mute gap-s">
          PDF, Word, HTML, Markdown or text, to 20 MB each. Both stay on this machine and are kept like any report.
        </p>
      </section>
    </div>
  );
}

function ChooseReports({ query, reports }: Pick<Props, "query" | "reports">) {
  // The list is newest first: the newest is the new draft, the one before it the old.
  const [newest, older] = reports;
  return (
    <section aria-labelledby="two-reports">
      <h2 id="two-reports">Two of your reports</h2>
      {reports.length === 1 && (
        <p className="sm soft">This browser has one report. Read the other draft, or choose both files.</p>
      )}
      <form action="/compare" method="get" className="draft-form">
        <ReportField name="a" label="Old draft" reports={reports} chosen={query.a ?? older?.id ?? newest?.id} />
        <ReportField name="b" label="New draft" reports={reports} chosen={query.b ?? newest?.id} />
        <button className="btn primary" type="submit">
          Compare
        </button>
      </form>
    </section>
  );
}

function ReportField(props: {
  name: string;
  label: string;
  reports: readonly ReportSummary[];
  chosen: string | undefined;
}) {
  return (
    <label className="field">
      <span className="lbl">{props.label}</span>
      <select className="input" name={props.name} defaultValue={props.chosen}>
        {props.reports.map((report) => (
          <option key={report.id} value={report.id}>
            {`${report.file ?? report.title ?? "Pasted text"}, ${formatScore(report.score)}, ${formatDate(report.createdAt)}`}
          </option>
        ))}
      </select>
    </label>
  );
}

function FileField({ name, label }: { name: string; label: string }) {
  return (
    <label className="field">
      <span className="lbl">{label}</span>
      <input className="input" type="file" name={name} required accept=".pdf,.docx,.html,.htm,.md,.markdown,.txt" />
    </label>
  );
}
