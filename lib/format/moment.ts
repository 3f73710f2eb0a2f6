import { formatDate } from "./date";

/** A moment in ISO form for tables and logs: '3 Nov 2026, 14:05 UTC'. */
export function formatMoment(iso: string): string {
  return `${formatDate(iso)}, ${iso.slice(11, 16)} UTC`;
}
