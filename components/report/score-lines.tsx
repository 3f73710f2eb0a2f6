import type { Report, ReportFinding, ScoreLine } from "@/lib/core/report/report";
import { formatPoints, formatScore } from "@/lib/format/points";
import { FindingLink } from "./finding-links";

/** Every line of the sum: adds up to the score shown, to the last point. */
export function ScoreSum({ report }: { report: Report }) {
  return (
    <table className="lines">
      <thead className="vh">
        <tr>
          <th scope="col">Line</th>
          <th scope="col">Points</th>
        </tr>
      </thead>
      <tbody>
        {report.explanation.map((line, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the lines of a sum have no other identity and never move
          <Line key={i} report={report} line={line} />
        ))}
        <tr className="sum">
          <td>Independence score</td>
          <td>{formatScore(report.score)}</td>
        </tr>
      </tbody>
    </table>
  );
}

function Line({ report, line }: { report: Report; line: ScoreLine }) {
  const head = line.type === "start" || line.type === "string" || line.type === "floor";
  const finding = report.findings.find((other) => other.label === (line.type === "string" ? line.finding : line.by));
  return (
    <tr className={head ? undefined : "in"} title={line.reason}>
      <td>
        {finding !== undefined && line.type === "string" && <FindingLink finding={finding} />} {line.text}{" "}
        {finding !== undefined && line.type !== "string" && <FindingLink finding={finding} />}
      </td>
      <td>{formatPoints(line.points, line.type !== "start")}</td>
    </tr>
  );
}

/** The lines of the sum that belong to one finding, with the reason of each weight. */
export function FindingPoints({ report, finding }: { report: Report; finding: ReportFinding }) {
  const string = finding.group === "string";
  const lines = report.explanation.filter((line) => (string ? line.finding : line.by) === finding.label);
  if (lines.length === 0) return null;
  return (
    <section>
      <h3>{string ? "Points taken" : "Points given back"}</h3>
      <table className="lines">
        <tbody>
          {lines.map((line, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the lines of a sum have no other identity and never move
            <tr key={i} className={line.type === "string" ? undefined : "in"}>
              <td>
                {line.text}
                <span className="why">{line.reason}</span>
              </td>
              <td>{formatPoints(line.points, true)}</td>
            </tr>
          ))}
          <tr className="sum">
            <td>{string ? "Taken from 100" : "Given back"}</td>
            <td>{formatPoints(finding.points, true)}</td>
          </tr>
        </tbody>
      </table>
    </section>
  );
}
