import Link from "next/link";
import type { UndoPlan } from "@/lib/core/import/import-run";
import { countOf, formatNumber } from "@/lib/format/number";
import { SubmitButton } from "./submit-button";

/** What undoing would do and what it would leave, then the confirmed press. Nothing happens before it. */
export function UndoForm({ runId, undo }: { runId: string; undo: UndoPlan }) {
  if (undo.refused !== null) {
    return (
      <section className="sec0" aria-labelledby="undo">
        <h2 id="undo">Undo</h2>
        <p className="note warn gap-s">
          <b>This import cannot be undone.</b> {undo.refused}
        </p>
      </section>
    );
  }
  return (
    <section className="sec0" aria-labelledby="undo">
      <h2 id="undo">Undo</h2>
      <p className="sm">{undoSentence(undo)}</p>
      {undo.kept > 0 && <Keeps undo={undo} />}
      <form action={`/admin/imports/${runId}/undo`} method="post" className="gap-s">
        <label className="check">
          <input type="checkbox" name="sure" value="yes" required /> I have read what goes and what stays
        </label>
        <div className="actions">
          <SubmitButton className="btn danger">
            {undo.removes + undo.restores > 0
              ? `Undo ${countOf(undo.removes + undo.restores, "deal")}`
              : "Undo this import"}
          </SubmitButton>
          <span className="sm soft">One transaction: all of it or none.</span>
        </div>
      </form>
    </section>
  );
}

/** '1,018 deals go again and 61 get back what stood there before. 3 deals stay as they are.' */
export function undoSentence({ removes, restores, kept }: UndoPlan): string {
  const parts = [
    ...(removes > 0 ? [`${countOf(removes, "deal")} ${removes === 1 ? "goes" : "go"} again`] : []),
    ...(restores > 0
      ? [`${countOf(restores, "deal")} ${restores === 1 ? "gets" : "get"} back what stood there before`]
      : []),
  ];
  const does = parts.length === 0 ? "Nothing is left to take back." : `${parts.join(" and ")}.`;
  return kept === 0 ? does : `${does} ${countOf(kept, "deal")} ${kept === 1 ? "stays as it is" : "stay as they are"}:`;
}

function Keeps({ undo }: { undo: UndoPlan }) {
  return (
    <>
      <table className="tbl flat stack gap-s" aria-label="What stays, and why">
        <thead>
          <tr>
            <th scope="col">Deal</th>
            <th scope="col">Why it stays</th>
          </tr>
        </thead>
        <tbody>
          {undo.keeps.map((one) => (
            <tr key={one.dealId}>
              <th scope="row">
                <Link className="quiet" href={`/deals/${one.dealId}`} prefetch={false}>
                  {one.deal}
                </Link>
              </th>
              <td className="soft">{one.why}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {undo.kept > undo.keeps.length && (
        <p className="xs mute gap-s">
          {undo.keeps.length} of {formatNumber(undo.kept)} shown.
        </p>
      )}
    </>
  );
}
