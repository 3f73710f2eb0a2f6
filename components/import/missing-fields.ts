import { type ImportField, REQUIRED_FIELDS } from "@/lib/core/import/import-field";
import type { ImportRunView } from "@/lib/core/import/import-run";

/** Fields every deal needs to which no column goes. */
export function missingFields({ choices }: ImportRunView): ImportField[] {
  return REQUIRED_FIELDS.filter((field) => !choices.columns.some((column) => column.field === field));
}
