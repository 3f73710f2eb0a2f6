import type { ReactNode } from "react";
import { IMPORT_PAGE_SIZE, type LikelyPage } from "@/lib/core/import/import-run";
import type { DecisionStep } from "@/lib/core/import/read-decisions";
import { countOf, formatNumber } from "@/lib/format/number";

/** What can be done with what the rows of a page say. */
export function LikelyDoes({ likely: { page, count } }: { likely: LikelyPage }) {
  return (
    <div className="actions">
      <Step step="plan">Plan again with these</Step>
      {page * IMPORT_PAGE_SIZE < count && <Step step="keep">Keep these, show the next</Step>}
    </div>
  );
}

/** Deciding a page of likely duplicates or all of them at once, and asking again about those that were said to be new. */
export function LikelyAtOnce({ likely }: { likely: LikelyPage }) {
  const { rows, count, decidedNew } = likely;
  return (
    <div className="at-once">
      {count > 1 && (
        <AtOnce says={`All ${formatNumber(count)}, and plan again:`}>
          <Step step="all-same">All are the same deals</Step>
          <Step step="all-new">All are new deals</Step>
        </AtOnce>
      )}
      {count > IMPORT_PAGE_SIZE && (
        <AtOnce says={`These ${formatNumber(rows.length)}, and show the next:`}>
          <Step step="page-same">Same deals</Step>
          <Step step="page-new">New deals</Step>
        </AtOnce>
      )}
      {decidedNew > 0 && (
        <AtOnce says={`${countOf(decidedNew, "row")} ${decidedNew === 1 ? "was" : "were"} said to be new:`}>
          <Step step="ask-again">Ask again</Step>
        </AtOnce>
      )}
    </div>
  );
}

function AtOnce({ says, children }: { says: string; children: ReactNode }) {
  return (
    <p>
      <span className="sm soft">{says}</span> {children}
    </p>
  );
}

function Step({ step, children }: { step: DecisionStep; children: string }) {
  return (
    <button className={step === "plan" ? "btn" : "btn small"} type="submit" name="step" value={step}>
      {children}
    </button>
  );
}
