import { fieldOfContent, shareThatFits } from "./column-content";
import type { ColumnUnit } from "./column-mapping";
import { fieldOfHeader, isOfSomethingElse } from "./header-names";
import type { ImportField } from "./import-field";
import { REJECT_COLUMNS } from "./rejects-csv";

export interface Suggestion {
  field: ImportField | null;
  confidence: number;
  reason: string;
  unit: ColumnUnit | null;
}

const REASON_COLUMNS: ReadonlySet<string> = new Set(REJECT_COLUMNS);
/** Name word for word, name with other words, content alone; each times the share of values that fit. */
const SURE = { exact: 0.98, part: 0.75, content: 0.7 } as const;
/** A name whose column holds mostly what the field cannot read points elsewhere. */
const LEAST_FITTING = 0.5;

const percent = (share: number): string => `${Math.round(share * 100)}%`;

/** Where one column goes, how sure that is, and why. */
export function columnSuggestion(header: string, stated: readonly string[]): Suggestion {
  if (REASON_COLUMNS.has(header.trim())) {
    return { field: null, confidence: 1, reason: "added with the rejected rows", unit: null };
  }
  if (isOfSomethingElse(header)) {
    return { field: null, confidence: 0.9, reason: "the name says that it is of something else", unit: null };
  }
  const named = fieldOfHeader(header);
  if (named !== null) {
    const share = shareThatFits(named.field, stated);
    const sure = named.isExact ? SURE.exact : SURE.part;
    if (share === null) {
      const reason = stated.length === 0 ? "the name; no values to check" : "the name";
      return { field: named.field, confidence: stated.length === 0 ? sure * 0.8 : sure, reason, unit: named.unit };
    }
    if (share >= LEAST_FITTING) {
      return {
        field: named.field,
        confidence: sure * (0.5 + share / 2),
        reason: `the name and ${percent(share)} of the values`,
        unit: named.unit,
      };
    }
  }
  const held = fieldOfContent(stated);
  if (held !== null) {
    return {
      field: held.field,
      confidence: SURE.content * held.share,
      reason: `${percent(held.share)} of the values`,
      unit: null,
    };
  }
  if (named === null) return { field: null, confidence: 0.5, reason: "no name that is known", unit: null };
  if (!named.isExact)
    return { field: null, confidence: 0.5, reason: "the name fits a field, the values do not", unit: null };
  const share = shareThatFits(named.field, stated) ?? 0;
  return {
    field: named.field,
    confidence: 0.5,
    reason: `the name, but only ${percent(share)} of the values`,
    unit: named.unit,
  };
}
