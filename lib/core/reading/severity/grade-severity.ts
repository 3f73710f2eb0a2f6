import type { Language } from "../../document/canonical-document";
import type { StringKind } from "../../taxonomy/clause-kind";
import type { Attributes, Severity } from "../finding";

export interface SeverityInput {
  kind: StringKind;
  quote: string;
  attributes: Attributes;
  language: Language;
  heading: string | null;
}

export interface SeverityGrade {
  severity: Severity;
  /** In words for the founder, most important first. */
  reasons: string[];
}

/** How hard a string is, 1 soft to 3 hard, by ANNOTATION.md, with the reasons in words. */
export function gradeSeverity(input: SeverityInput): SeverityGrade {
  const months = input.attributes.duration_months;
  if (months !== undefined && months >= 24) return { severity: 3, reasons: [`${months} months`] };
  return { severity: 2, reasons: [] };
}
