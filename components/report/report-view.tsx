import Link from "next/link";
import type { ReactNode } from "react";
import type { MarketStanding } from "@/lib/core/market/market-standing";
import type { Report } from "@/lib/core/report/report";
import { scenarioBase } from "@/lib/core/report/scenario/scenario-base";
import { readWhatIf } from "@/lib/core/report/scenario/what-if-address";
import { formatScore } from "@/lib/format/points";
import { Note } from "../ui/note";
import { AddFinding } from "./add-finding";
import { DocumentSheet } from "./document-sheet";
import { FileBar } from "./file-bar";
import { FindingDetail } from "./finding-detail";
import { FindingList, worstFirst } from "./finding-list";
import type { JudgedView } from "./judged-view";
import { JudgementLine } from "./judgement-line";
import { MissingProtections } from "./missing-protections";
import { NotCounted } from "./not-counted";
import { ReportBench } from "./report-bench";
import { ScoreBand } from "./score-band";
import { ScoreSum } from "./score-lines";
import { walkOf } from "./walk-of";
import { MarketLine } from "./what-if/market-line";
import { WhatIfBar } from "./what-if/what-if-bar";
import { WhatIfProvider } from "./what-if/what-if-provider";
import { WhatIfSection } from "./what-if/what-if-section";
import { WorthALook } from "./worth-a-look";

/**
 * The whole report. `note` and `tools` differ between a stored report and a sample; `stale` is true where other rules or
 * weights than today's made it.
 */
export function ReportView(props: {
  report: Report;
  title: string;
  market: MarketStanding;
  /** Parameters of the address, as Next gives them: the what-if is among them. */
  query: Record<string, string | string[] | undefined>;
  note: string;
  tools: ReactNode;
  stale: boolean;
  /** The reader's judgement; left out for what is nobody's own report. */
  judged?: JudgedView;
}) {
  const { report, judged } = props;
  const { strings, protections } = worstFirst(report.findings);
  const rejected = judged === undefined || judged.original ? [] : judged.rejected;
  const inOrder = [...strings, ...protections, ...rejected];
  const first = inOrder[0]?.label ?? null;
  const base = scenarioBase(report);
  const address = readWhatIf(base, props.query);
  return (
    <WhatIfProvider base={base} address={address}>
      <FileBar report={report} title={props.title} note={props.note} tools={props.tools} />
      <Notices report={report} stale={props.stale} />
      {judged !== undefined && <JudgementLine {...judged} />}
      <ScoreBand report={report} market={<MarketLine market={props.market} />} />
      <ReportBench
        walk={walkOf(inOrder)}
        missing={report.missing.length}
        list={<FindingList report={report} selected={first} rejected={rejected} />}
        tools={judged !== undefined && !judged.original && <AddFinding id={judged.id} />}
        sheet={<DocumentSheet report={report} />}
        details={
          inOrder.length === 0 ? (
            <p className="sm soft pad">
              <b>Nothing to ask for.</b> The score is full because no clause that was read gives the investor control.
              It says nothing of terms that stand in other papers.
            </p>
          ) : (
            inOrder.map((finding) => (
              <FindingDetail
                key={finding.label}
                report={report}
                finding={finding}
                on={finding.label === first}
                comparable={props.market.comparable}
                judged={judged}
              />
            ))
          )
        }
      />
      <div className="under">
        <div>
          <WhatIfSection base={base} market={props.market} ignored={address.ignored} />
          <MissingProtections report={report} />
          <WorthALook report={report} id={judged === undefined || judged.original ? undefined : judged.id} />
          <NotCounted report={report} />
        </div>
        <section id="sum" aria-labelledby="sum-title">
          <h2 id="sum-title">How {formatScore(report.score)} adds up</h2>
          <ScoreSum report={report} />
          <p className="xs mute gap-s">
            Weights version {report.versions.weights}, rules version {report.versions.engine}. This reading is not legal
            advice. <Link href="/method">How it reads, how well, and what it misses</Link>
          </p>
        </section>
      </div>
      <WhatIfBar />
    </WhatIfProvider>
  );
}

function Notices({ report, stale }: { report: Report; stale: boolean }) {
  if (!stale && report.warnings.length === 0) return null;
  return (
    <div className="notices">
      {stale && (
        <Note tone="warn">
          <b>Read under older rules.</b> The rules or weights have changed since; read the file again to have today’s
          score.
        </Note>
      )}
      {report.warnings.map((warning) => (
        <Note key={warning} tone="warn">
          {warning}
        </Note>
      ))}
    </div>
  );
}
