import type { AuditValues } from "@/lib/core/access/audit";
import { DEAL_FIELDS, type DealField } from "@/lib/core/hand/deal-state";
import { valueText } from "@/lib/core/import/value-text";
import { formatNumber } from "@/lib/format/number";

/** Fields of the log that are no fields of a deal; others are called what the log calls them. */
const OTHER_FIELDS: Record<string, string> = { planHash: "Plan", sha256: "SHA-256" };
/** A hash is told apart by its beginning; the export has all of it. */
const HASH = /^[0-9a-f]{64}$/;
const HASH_SHOWN = 12;

/** What a field of the log is called for people: 'Announced on', 'Added deals'. */
export function fieldWords(field: string): string {
  const own = DEAL_FIELDS[field as DealField] ?? OTHER_FIELDS[field] ?? field;
  return `${own.charAt(0).toUpperCase()}${own.slice(1)}`;
}

/** A value of the log for people; the export has it as it was written down. */
export function valueWords(field: string, value: AuditValues[string] | undefined): string {
  if (value === undefined || value === null || value === "") return "not disclosed";
  if (typeof value === "number") return formatNumber(value);
  if (Array.isArray(value)) return value.join("; ") || "none";
  const text = String(value);
  return HASH.test(text) ? `${text.slice(0, HASH_SHOWN)}…` : valueText(field, text);
}
