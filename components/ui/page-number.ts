/** A page's number as an address has it; the first where it has none. */
export function readPage(text: string | string[] | undefined): number {
  const page = Number(text ?? 1);
  return Number.isSafeInteger(page) && page >= 1 && page <= 1_000_000 ? page : 1;
}
