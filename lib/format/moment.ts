/** A moment to the minute in ISO form, as tables and logs have it, by the clock of UTC: '2026-11-03 14:05 UTC'. */
export function formatMoment(iso: string): string {
  return `${iso.slice(0, 10)} ${iso.slice(11, 16)} UTC`;
}
