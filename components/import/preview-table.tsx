import { ProvenanceBadge } from "@/components/ui/provenance-badge";
import { ScrollRegion } from "@/components/ui/scroll-region";
import { IMPORT_FIELDS, type ImportField } from "@/lib/core/import/import-field";
import type { ImportRunView } from "@/lib/core/import/import-run";
import { dealValue } from "./deal-value";
import { FIELD_LABELS } from "./field-words";

/** The first rows as they will be read with the choices above; a row that cannot be read says why. */
export function PreviewTable({ run }: { run: ImportRunView }) {
  const mapped = new Set(run.choices.columns.map(({ field }) => field));
  const fields = IMPORT_FIELDS.filter((field) => mapped.has(field));
  if (run.preview.length === 0 || fields.length === 0) return null;
  return (
    <section className="sec0" aria-labelledby="preview">
      <h2 id="preview">First rows as they will be read</h2>
      <ScrollRegion label="First rows">
        <table className="tbl flat preview" aria-label="First rows as they will be read">
          <thead>
            <tr>
              <th scope="col" className="n">
                Line
              </th>
              {fields.map((field) => (
                <th key={field} scope="col">
                  {FIELD_LABELS[field]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {run.preview.map(({ row, read }) => (
              <tr key={row.line}>
                <th scope="row" className="n">
                  {row.line}
                </th>
                {"deal" in read ? (
                  fields.map((field) => <Cell key={field} field={field} value={dealValue(read.deal, field)} />)
                ) : (
                  <td colSpan={fields.length}>
                    <span className="status bad-word">
                      <span aria-hidden="true">!</span> stays out
                    </span>{" "}
                    <span className="soft">
                      {read.problems
                        .slice(0, 2)
                        .map(({ column, reason }) => (column === null ? reason : `${column}: ${reason}`))
                        .join("; ")}
                    </span>
                  </td>
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </section>
  );
}

function Cell({ field, value }: { field: ImportField; value: string | null }) {
  return <td title={FIELD_LABELS[field]}>{value ?? <ProvenanceBadge kind="unknown" />}</td>;
}
