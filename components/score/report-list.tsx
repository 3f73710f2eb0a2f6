import Link from "next/link";
import type { ReportSummary } from "@/lib/core/report/stored-report";
import { formatDate } from "@/lib/format/date";
import { formatScore } from "@/lib/format/points";
import { DeleteButton } from "../ui/delete-button";
import { MiniRuler } from "../ui/score-ruler";

/** The reader's own reports, newest first, each with a way to delete it for good. */
export function ReportList({ reports }: { reports: readonly ReportSummary[] }) {
  return (
    <table className="tbl samples">
      <thead>
        <tr>
          <th scope="col">Report</th>
          <th scope="col" className="opt">
            Read
          </th>
          <th scope="col" className="n">
            Strings
          </th>
          <th scope="col" className="n">
            Score
          </th>
          <th scope="col" className="opt">
            <span className="vh">Scale</span>
          </th>
          <th scope="col" className="n">
            <span className="vh">Delete</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {reports.map((report) => (
          <tr key={report.id}>
            <th scope="row">
              <Link href={`/reports/${report.id}`} lang={report.language === "zh" ? "zh" : undefined}>
                {titleOf(report)}
              </Link>
              {signs(report).length > 0 && <span className="sub">{signs(report).join(", ")}</span>}
            </th>
            <td className="opt">
              <time dateTime={report.createdAt}>{formatDate(report.createdAt)}</time>
            </td>
            <td className="n">{report.strings}</td>
            <td className="n nowrap">
              <b>{formatScore(report.score)}</b> {report.grade}
            </td>
            <td className="opt">
              <MiniRuler score={report.score} />
            </td>
            <td className="n">
              <DeleteButton
                url={`/api/v1/reports/${report.id}`}
                title={titleOf(report)}
                text="Text, findings and file go for good. Nobody can bring them back."
              />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** What is to be known of a report beside its score. */
function signs({ stale, links }: ReportSummary): string[] {
  return [
    ...(stale ? ["read under older rules"] : []),
    ...(links > 0 ? [links === 1 ? "shared by a link" : `shared by ${links} links`] : []),
  ];
}

function titleOf({ title, file }: ReportSummary): string {
  return title ?? file ?? "Pasted text";
}
