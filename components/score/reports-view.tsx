import Link from "next/link";
import { StateMessage } from "@/components/ui/state-message";
import type { ReportSummary } from "@/lib/core/report/stored-report";
import { countOf } from "@/lib/format/number";
import { ReportList } from "./report-list";

/** Everything this browser had read, newest first. */
export function ReportsView({ reports }: { reports: readonly ReportSummary[] }) {
  return (
    <>
      <div className="title-row">
        <h1>My reports</h1>
        <p className="stand">
          {reports.length === 0
            ? "Papers you have read appear here, and nowhere else."
            : `${countOf(reports.length, "report")} kept on this machine for this browser. Nobody else can open ${reports.length === 1 ? "it" : "them"}, unless you share a link.`}
        </p>
      </div>
      {reports.length === 0 ? (
        <StateMessage title="No report yet">
          <Link href="/">Read a term sheet</Link>, or open a sample there.
        </StateMessage>
      ) : (
        <ReportList reports={reports} />
      )}
    </>
  );
}
