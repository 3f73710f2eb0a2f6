import { ScrollRegion } from "@/components/ui/scroll-region";
import type { ImportField } from "@/lib/core/import/import-field";
import type { ImportRunView, UnreadValue } from "@/lib/core/import/import-run";
import { NOT_DISCLOSED, valueFieldName } from "@/lib/core/import/read-import-form";
import { foldCell } from "@/lib/core/import/values/fold-cell";
import { formatNumber } from "@/lib/format/number";
import { FIELD_LABELS } from "./field-words";
import { valueChoices } from "./value-choices";

/** The most values listed: they are sorted by how many rows they hold, and a longer list is a column mapped wrong. */
const MOST = 40;

/** Values no rule reads, each mapped once for all rows that hold it. Part of the columns form. */
export function UnreadValues({ run }: { run: ImportRunView }) {
  const values = listed(run);
  if (values.length === 0) return null;
  return (
    <section className="gap" aria-labelledby="unread">
      <h3 id="unread">Values to map once, for all rows</h3>
      <p className="sm soft">
        {run.plan === null
          ? "Seen at the beginning of the file; the plan finds the rest."
          : "From all rows the plan rejected, the most frequent first."}{" "}
        What is not mapped stays out with its row.
      </p>
      <ScrollRegion label="Values to map">
        <table className="tbl flat unread stack" aria-label="Values to map">
          <thead>
            <tr>
              <th scope="col">Value in the file</th>
              <th scope="col">Field</th>
              <th scope="col" className="n">
                Rows
              </th>
              <th scope="col">Stands for</th>
            </tr>
          </thead>
          <tbody>
            {values.slice(0, MOST).map((value) => (
              <Row key={valueFieldName(value.field, value.value)} {...value} run={run} />
            ))}
          </tbody>
        </table>
      </ScrollRegion>
      {values.length > MOST && (
        <p className="xs mute gap-s">
          {MOST} of {formatNumber(values.length)} shown. Where there are so many, the column may belong elsewhere.
        </p>
      )}
    </section>
  );
}

function Row({ field, value, count, run }: UnreadValue & { run: ImportRunView }) {
  const mapped = run.choices.values[field]?.[foldCell(value)];
  return (
    <tr>
      <th scope="row">
        <code>{value}</code>
      </th>
      <td data-l="field">{FIELD_LABELS[field]}</td>
      <td className="n" data-l="rows">
        {count === 0 ? <span className="mute">mapped</span> : formatNumber(count)}
      </td>
      <td>
        <select
          className="input"
          name={valueFieldName(field, value)}
          aria-label={`${value} in ${FIELD_LABELS[field]} stands for`}
          defaultValue={mapped === null ? NOT_DISCLOSED : (mapped ?? "")}
        >
          <option value="">nothing: the row stays out</option>
          {valueChoices(field).map((choice) => (
            <option key={choice.value} value={choice.value}>
              {choice.text}
            </option>
          ))}
        </select>
      </td>
    </tr>
  );
}

/** The values still unread, then those mapped already: a mapping can be taken back where it was made. */
function listed({ unread, choices }: ImportRunView): UnreadValue[] {
  const open = unread.filter(({ field }) => valueChoices(field).length > 0);
  const known = new Set(open.map(({ field, value }) => valueFieldName(field, foldCell(value))));
  const mapped = (Object.entries(choices.values) as [ImportField, Record<string, string | null>][]).flatMap(
    ([field, values]) => Object.keys(values).map((value) => ({ field, value, count: 0 })),
  );
  return [...open, ...mapped.filter(({ field, value }) => !known.has(valueFieldName(field, value)))];
}
