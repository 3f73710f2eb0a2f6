import type { ReactNode } from "react";
import type { Report } from "@/lib/core/report/report";
import { formatScore } from "@/lib/format/points";
import { ScoreRuler } from "../ui/score-ruler";
import { SeveritySign } from "../ui/severity-sign";
import { SeverityTally } from "../ui/severity-tally";
import { GhostPin } from "./what-if/ghost-pin";

/** The report's first answer: how free does this leave us. Score, scale, verdict, tally, and the market beside it. */
export function ScoreBand({ report, market }: { report: Report; market: ReactNode }) {
  const protections = report.findings.filter((finding) => finding.group === "protection").length;
  return (
    <section className="score" aria-labelledby="score-title">
      <div>
        <h1 id="score-title">
          <span className="big num">{formatScore(report.score)}</span>{" "}
          <span className="of">
            of 100
            <br />
            <b>
              {report.grade}, {report.gradeWord}
            </b>
          </span>
        </h1>
        <ScoreRuler score={report.score} grade={report.grade} gradeWord={report.gradeWord}>
          <GhostPin />
        </ScoreRuler>
      </div>
      <div className="verdict">
        <p className="serif">{report.verdict}</p>
        <p className="sm soft tally">
          <SeverityTally findings={report.findings} />
          <span className="nowrap">
            <SeveritySign severity={null} word="Protections" /> {protections}
          </span>
          <span className="nowrap">Missing protections {report.missing.length}</span>
          <a href="#sum">How {formatScore(report.score)} adds up</a>
        </p>
      </div>
      {market}
    </section>
  );
}
