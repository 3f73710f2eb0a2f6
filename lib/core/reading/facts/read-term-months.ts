/** The agreement's (initial) term in months as the document states it; null where it states none. */
export function readTermMonths(documentText: string): number | null {
  const found = /\b(?:initial )?term of[^.;]{0,40}?(\d{1,3})\)?[\s-]months/i.exec(documentText);
  return found?.[1] ? Number(found[1]) : null;
}
