import type { ImportChoices, MappedColumn } from "@/lib/core/import/column-mapping";
import type { ImportRunView } from "@/lib/core/import/import-run";
import { LIST_FIELDS } from "@/lib/core/import/suggest-columns";
import { countOf } from "@/lib/format/number";

/** What the last column of the mapping says of one column of the file. */
export interface ColumnCheck {
  tone: "ok" | "ask" | "bad";
  text: string;
}

/** What a check looks at. */
type Checked = Pick<ImportRunView, "choices" | "questions" | "unread" | "columns">;

/** A suggestion below this needs a look: at it or above, name and values agree. */
export const SURE = 0.75;

/**
 * What is to be checked about a column, the gravest first: two columns to a field with one value, a question of the whole file that
 * is still open, values no rule reads, two separators in a list, a suggestion that is not sure. Null for a column left out.
 */
export function checkColumn(column: MappedColumn, run: Checked): ColumnCheck | null {
  const { field } = column;
  if (field === null) return null;
  const twin = run.choices.columns.find((other) => other.field === field && other.column !== column.column);
  if (twin !== undefined && !LIST_FIELDS.has(field))
    return { tone: "bad", text: `also ${twin.header || `column ${twin.column + 1}`}` };
  const open = openQuestion(field, run.choices, run);
  if (open !== null) return { tone: "ask", text: open };
  const unread = run.unread.filter((value) => value.field === field).length;
  if (unread > 0) return { tone: "ask", text: `${countOf(unread, "value")} not read` };
  if (LIST_FIELDS.has(field) && (run.columns[column.column]?.separators.length ?? 0) > 1)
    return { tone: "ask", text: "two separators" };
  if (column.confidence < SURE) return { tone: "ask", text: "a guess, look at it" };
  return { tone: "ok", text: "matched" };
}

function openQuestion(
  field: string,
  { dateOrder, currency, decimalMark }: ImportChoices,
  { questions }: Checked,
): string | null {
  if (field === "announcedOn" && questions.dateOrder !== null && dateOrder === null) return "day or month first?";
  if (field !== "amount" && field !== "valuation") return null;
  if (questions.currency !== null && currency === null) return "which currency?";
  return questions.decimalMark !== null && decimalMark === null ? "which decimal mark?" : null;
}
