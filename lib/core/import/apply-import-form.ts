import type { ImportChoices, MappedColumn } from "./column-mapping";
import type { CsvDialect } from "./csv-dialect";
import type { ImportForm } from "./read-import-form";
import { foldCell } from "./values/fold-cell";

/** What an import is to be read by from now on; absent where the form does not change it. */
export interface ChosenReading {
  dialect?: CsvDialect;
  choices?: ImportChoices;
}

/**
 * What a form of the wizard makes of an import's dialect and choices. Where the dialect changes, the choices are left to be
 * suggested anew: the columns may be others.
 */
export function applyImportForm(
  { dialect, choices }: { dialect: CsvDialect; choices: ImportChoices },
  form: ImportForm,
): ChosenReading {
  const written = { ...dialect, ...form.dialect };
  if (!sameValues(written, dialect)) return { dialect: written };
  const chosen: ImportChoices = {
    ...choices,
    ...form.choices,
    columns: choices.columns.map((column) => withField(column, form)),
    values: withValues(choices.values, form),
  };
  return sameValues(chosen, choices) ? {} : { choices: chosen };
}

/** A column where a person says it goes; one that stays where it was suggested keeps the reason. */
function withField(column: MappedColumn, { fields }: ImportForm): MappedColumn {
  const field = fields.get(column.column);
  if (field === undefined || field === column.field) return column;
  return { ...column, field, confidence: 1, reason: "chosen by hand" };
}

function withValues(values: ImportChoices["values"], form: ImportForm): ImportChoices["values"] {
  const next: ImportChoices["values"] = { ...values };
  for (const { field, value, to } of form.values) {
    const folded = foldCell(value);
    const { [folded]: _before, ...others } = next[field] ?? {};
    const of = to === undefined ? others : { ...others, [folded]: to };
    if (Object.keys(of).length > 0) next[field] = of;
    else delete next[field];
  }
  return next;
}

/** Both are plain data, built in the same order of keys. */
function sameValues(a: object, b: object): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
