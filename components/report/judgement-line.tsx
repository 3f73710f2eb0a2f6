import { lastDone, nextUndone } from "@/lib/core/report/judgement/decision";
import { scoreHistory } from "@/lib/core/report/judgement/score-history";
import { formatDate } from "@/lib/format/date";
import { countOf } from "@/lib/format/number";
import { formatScore } from "@/lib/format/points";
import { Note } from "../ui/note";
import { decisionWords } from "./decision-words";
import { JudgeForm } from "./judge-form";
import type { JudgedView } from "./judged-view";

/** What the reader's judgement changed, with the way back to the reading, undo, redo and the history. */
export function JudgementLine({ id, report, reading, changed, decisions, original, problem }: JudgedView) {
  if (problem !== null) {
    return (
      <Note tone="warn">
        <b>{problem}.</b> Nothing was changed.
      </Note>
    );
  }
  if (decisions.length === 0) return null;
  const judged = `${formatScore(reading.score)} ${reading.grade} as read, ${formatScore(report.score)} ${report.grade} as judged`;
  return (
    <section className="judged" aria-label="Your judgement of this report">
      <p className="sm" aria-live="polite">
        <b>{changed === 0 ? "You changed no finding." : `You changed ${countOf(changed, "finding")}:`}</b>{" "}
        {changed === 0 ? "" : `${judged}.`}{" "}
        {original ? (
          <>
            This is the reading as it was. <a href={`/reports/${id}`}>Back to your judgement</a>
          </>
        ) : (
          changed > 0 && <a href={`/reports/${id}?reading=original`}>Show the reading as it was</a>
        )}
      </p>
      {!original && (
        <div className="row">
          <Step id={id} step="undo" word="Undo" off={lastDone(decisions) === null} />
          <Step id={id} step="redo" word="Redo" off={nextUndone(decisions) === null} />
        </div>
      )}
      <details className="sm">
        <summary>History, {countOf(decisions.length, "decision")}</summary>
        <ol className="history">
          {scoreHistory(reading, decisions).map(({ decision, before, after }) => (
            <li key={decision.id} className={decision.undone ? "is-undone" : undefined}>
              <time dateTime={decision.at}>
                {formatDate(decision.at)} {decision.at.slice(11, 16)} UTC
              </time>
              , you: {decisionWords(decision, reading)}
              {decision.undone && " (taken back)"}
              {before !== null && after !== null && before !== after && (
                <span className="num">
                  {" "}
                  · score {formatScore(before)} → {formatScore(after)}
                </span>
              )}
            </li>
          ))}
        </ol>
      </details>
    </section>
  );
}

function Step(props: { id: string; step: "undo" | "redo"; word: string; off: boolean }) {
  return (
    <JudgeForm id={props.id} fields={{ step: props.step }}>
      <button className="btn small" type="submit" disabled={props.off} data-judge={props.step}>
        {props.word}
      </button>
    </JudgeForm>
  );
}
