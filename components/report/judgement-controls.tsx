import type { Severity } from "@/lib/core/reading/finding";
import type { Standing } from "@/lib/core/report/judgement/apply-judgement";
import { MAX_NOTE } from "@/lib/core/report/judgement/decision";
import type { ReportFinding } from "@/lib/core/report/report";
import { severityWord } from "../ui/severity-sign";
import { JudgeForm } from "./judge-form";

interface Props {
  /** The report's id. */
  id: string;
  finding: ReportFinding;
  standing: Standing | undefined;
}

const GRADES: Severity[] = [1, 2, 3];

/** Accept, reject, grade otherwise, note: the reader's word on one finding. The reading is kept beside it. */
export function JudgementControls({ id, finding, standing }: Props) {
  const { label } = finding;
  const verdict = standing?.verdict ?? null;
  const decided = verdict !== null || (standing?.regraded ?? null) !== null;
  return (
    <section className="judge" aria-label="Your judgement">
      <h3>Your judgement</h3>
      <p className="sm soft">{standingWords(standing)}</p>
      <div className="row">
        <Choice id={id} fields={{ action: "accept", label }} on={verdict === "accepted"} name="accept">
          Accept
        </Choice>
        <Choice id={id} fields={{ action: "reject", label }} on={verdict === "rejected"} name="reject">
          Reject
        </Choice>
        {decided && (
          <Choice id={id} fields={{ action: "clear", label }} name="clear">
            As read
          </Choice>
        )}
      </div>
      {finding.severity !== null && verdict !== "rejected" && (
        <div className="row grades">
          <span className="sm soft" id={`grade-${label}`}>
            Severity
          </span>
          {GRADES.map((severity) => (
            <Choice
              key={severity}
              id={id}
              fields={{ action: "regrade", label, severity }}
              on={finding.severity === severity}
              name={`grade-${severity}`}
            >
              {severityWord(severity)}
            </Choice>
          ))}
        </div>
      )}
      <details open={standing?.note !== null && standing?.note !== undefined}>
        <summary className="sm" data-judge="note">
          Note
        </summary>
        <JudgeForm id={id} fields={{ action: "note", label }} className="note-form">
          <label className="field">
            <span className="lbl">Your note on finding {label}</span>
            <textarea className="input" name="note" rows={3} maxLength={MAX_NOTE} defaultValue={standing?.note ?? ""} />
          </label>
          <button className="btn small" type="submit">
            Keep note
          </button>
        </JudgeForm>
      </details>
    </section>
  );
}

function Choice(props: {
  id: string;
  fields: Record<string, string | number>;
  on?: boolean;
  name: string;
  children: string;
}) {
  const { id, fields, on, name, children } = props;
  return (
    <JudgeForm id={id} fields={fields}>
      <button className="btn small" type="submit" data-judge={name} aria-pressed={on}>
        {children}
      </button>
    </JudgeForm>
  );
}

/** Where the finding stands, in a sentence. */
export function standingWords(standing: Standing | undefined): string {
  if (standing === undefined) return "Counted as read.";
  const { verdict, regraded, read, added } = standing;
  if (verdict === "rejected")
    return added ? "You added it and rejected it: not counted." : "You rejected it: not counted.";
  const what = added ? "You added it" : verdict === "accepted" ? "You accepted it" : "Counted";
  if (regraded !== null && read !== null)
    return `${what}, graded ${severityWord(regraded).toLowerCase()} by you; ${added ? "added" : "read"} as ${severityWord(read).toLowerCase()}.`;
  return added || verdict === "accepted" ? `${what}.` : "Counted as read.";
}
