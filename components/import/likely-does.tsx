import { IMPORT_PAGE_SIZE, type LikelyPage } from "@/lib/core/import/import-run";
import type { DecisionStep } from "@/lib/core/import/read-decisions";
import { countOf, formatNumber } from "@/lib/format/number";

/** What can be done with likely duplicates: as the rows say, for the page, for all of them, and asking again. */
export function LikelyDoes({ likely }: { likely: LikelyPage }) {
  const { page, rows, count, decidedNew } = likely;
  const pages = Math.ceil(count / IMPORT_PAGE_SIZE);
  return (
    <>
      {count > 0 && (
        <div className="actions">
          <Step step="plan">Plan again with these</Step>
          {page < pages && <Step step="keep">Keep these, show the next</Step>}
        </div>
      )}
      {pages > 1 && (
        <div className="actions">
          <span className="sm soft">These {formatNumber(rows.length)} at once:</span>
          <Step step="page-same">Same deals</Step>
          <Step step="page-new">New deals</Step>
        </div>
      )}
      {count > 1 && (
        <div className="actions">
          <span className="sm soft">All {formatNumber(count)} at once, and plan again:</span>
          <Step step="all-same">All are the same deals</Step>
          <Step step="all-new">All are new deals</Step>
        </div>
      )}
      {decidedNew > 0 && (
        <div className="actions">
          <span className="sm soft">
            {countOf(decidedNew, "row")} {decidedNew === 1 ? "was" : "were"} said to be new, and{" "}
            {decidedNew === 1 ? "is" : "are"} asked about no more.
          </span>
          <Step step="ask-again">Ask again</Step>
        </div>
      )}
    </>
  );
}

function Step({ step, children }: { step: DecisionStep; children: string }) {
  return (
    <button className={step === "plan" ? "btn" : "btn small"} type="submit" name="step" value={step}>
      {children}
    </button>
  );
}
