import { Icon } from "@/components/ui/icon";
import { ScrollRegion } from "@/components/ui/scroll-region";
import type { MappedColumn } from "@/lib/core/import/column-mapping";
import { IMPORT_FIELDS } from "@/lib/core/import/import-field";
import type { ImportRunView } from "@/lib/core/import/import-run";
import { formatNumber } from "@/lib/format/number";
import { checkColumn } from "./column-check";
import { FIELD_LABELS, readAsWords } from "./field-words";

/** Where each column of the file goes, how its values are read, and what to look at. Part of the columns form. */
export function MappingTable({ run }: { run: ImportRunView }) {
  return (
    <ScrollRegion label="Column mapping">
      <table className="tbl flat mapping stack" aria-label="Columns of the file">
        <thead>
          <tr>
            <th scope="col">In the file</th>
            <th scope="col">First values</th>
            <th scope="col">Goes to</th>
            <th scope="col">Read as</th>
            <th scope="col" className="n">
              Filled
              {!run.sampled.all && <span className="sub">of the first {formatNumber(run.sampled.rows)}</span>}
            </th>
            <th scope="col">Check</th>
          </tr>
        </thead>
        <tbody>
          {run.choices.columns.map((column) => (
            <Row key={column.column} column={column} run={run} />
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

function Row({ column, run }: { column: MappedColumn; run: ImportRunView }) {
  const sample = run.columns[column.column];
  const name = column.header === "" ? `Column ${column.column + 1}` : column.header;
  const filled = sample?.filled ?? 0;
  const readAs = readAsWords(column, run.choices, sample?.separators ?? []);
  return (
    <tr>
      <th scope="row">{name}</th>
      <td className="v">{sample?.firstValues.join(" · ") || <span className="mute">empty</span>}</td>
      <td>
        <select
          className="input"
          name={`column:${column.column}`}
          aria-label={`${name} goes to`}
          defaultValue={column.field ?? ""}
        >
          <option value="">Leave out</option>
          {IMPORT_FIELDS.map((field) => (
            <option key={field} value={field}>
              {FIELD_LABELS[field]}
            </option>
          ))}
        </select>
      </td>
      <td className={readAs === null ? "mute" : undefined}>{readAs ?? "not imported"}</td>
      <td className="n" data-l="filled">
        {/* Rounded down: 100 % must mean every row. */}
        {Math.floor(filled * 100)}%
      </td>
      <td>
        <Check column={column} run={run} />
      </td>
    </tr>
  );
}

function Check({ column, run }: { column: MappedColumn; run: ImportRunView }) {
  const check = checkColumn(column, run);
  if (check === null) return null;
  return (
    <span className={`status ${check.tone}-word`} title={column.reason}>
      {check.tone === "ok" ? <Icon name="tick" /> : <span aria-hidden="true">{check.tone === "ask" ? "?" : "!"}</span>}
      {check.text}
    </span>
  );
}
