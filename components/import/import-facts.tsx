import type { ReactNode } from "react";
import { Moment } from "@/components/ui/moment";
import type { ImportRunView } from "@/lib/core/import/import-run";
import { STATUS_WORDS } from "@/lib/core/import/import-status";
import { formatNumber } from "@/lib/format/number";
import { dialectWords, sizeWords } from "./dialect-words";

/** Who, when, what, and where it stands. */
export function ImportFacts({ run }: { run: ImportRunView }) {
  return (
    <section className="sec0" aria-labelledby="facts">
      <h2 id="facts">The import</h2>
      <dl className="facts">
        <Fact label="State">{STATUS_WORDS[run.status]}</Fact>
        <Fact label="By">{run.by ?? "an account that was deleted"}</Fact>
        <Fact label="Begun">
          <Moment iso={run.startedAt} />
        </Fact>
        {run.finishedAt !== null && (
          <Fact label="Ended">
            <Moment iso={run.finishedAt} />
          </Fact>
        )}
        <Fact label="File">
          {run.fileName}, {sizeWords(run)}
        </Fact>
        <Fact label="Read as">{dialectWords(run.dialect, run.quotedNewlines)}</Fact>
        {run.plan !== null && (
          <Fact label="Rows">
            {formatNumber(run.plan.counts.create)} new, {formatNumber(run.plan.counts.update)} changed,{" "}
            {formatNumber(run.plan.counts.same)} same, {formatNumber(run.plan.counts.duplicate)} duplicate,{" "}
            {formatNumber(run.plan.counts.reject)} rejected
          </Fact>
        )}
      </dl>
    </section>
  );
}

function Fact({ label, children }: { label: string; children: ReactNode }) {
  return (
    <>
      <dt>{label}</dt>
      <dd className="num">{children}</dd>
    </>
  );
}
