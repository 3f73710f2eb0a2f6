import Link from "next/link";
import type { ImportPlan } from "@/lib/core/import/import-plan";
import type { ImportRunView } from "@/lib/core/import/import-run";
import { countOf } from "@/lib/format/number";
import { planSentence, writtenRows } from "./plan-words";
import { SubmitButton } from "./submit-button";

/** The sentence that matters, and the buttons below it: commit, go back, discard. */
export function PlanCommit({ run, plan }: { run: ImportRunView; plan: ImportPlan }) {
  const written = writtenRows(plan);
  const newNames = [
    ...(plan.newStartups > 0 ? [countOf(plan.newStartups, "new startup")] : []),
    ...(plan.newInvestors > 0 ? [countOf(plan.newInvestors, "new investor")] : []),
  ];
  return (
    <div className="plandoc">
      <p className="serif">{planSentence(plan)}</p>
      {newNames.length > 0 && <p className="sm soft">With them {newNames.join(" and ")}.</p>}
      {plan.likely > 0 && (
        <p className="sm soft">
          Of the new {countOf(plan.likely, "row")} {plan.likely === 1 ? "looks" : "look"} like a deal on record:{" "}
          <a href="#likely">say which are</a>.
        </p>
      )}
      <p className="sm soft">
        One transaction: all of it or none. Importing the same file again changes nothing. The import can be undone.
      </p>
      {run.stale !== null && (
        <p className="note warn gap-s" role="alert">
          <b>This plan no longer holds.</b> {run.stale} Nothing was written.
        </p>
      )}
      <div className="row gap-s">
        {run.stale !== null ? <PlanAgain id={run.id} /> : written > 0 && <Commit run={run} plan={plan} n={written} />}
        <Link className="btn" href={`/admin/import/${run.id}/columns`}>
          Back to columns
        </Link>
        <form action={`/admin/import/${run.id}/cancel`} method="post">
          <SubmitButton className="btn bare">Discard</SubmitButton>
        </form>
      </div>
    </div>
  );
}

function Commit({ run, plan, n }: { run: ImportRunView; plan: ImportPlan; n: number }) {
  return (
    <form action={`/admin/import/${run.id}/commit`} method="post">
      {/* Exactly the plan on this page: where it is another by now, the server refuses and says so. */}
      <input type="hidden" name="plan" value={plan.hash} />
      <SubmitButton className="btn primary">Commit {countOf(n, "row")}</SubmitButton>
    </form>
  );
}

function PlanAgain({ id }: { id: string }) {
  return (
    <form action={`/admin/import/${id}/choose`} method="post">
      <SubmitButton className="btn primary" name="then" value="plan">
        Plan again
      </SubmitButton>
    </form>
  );
}
