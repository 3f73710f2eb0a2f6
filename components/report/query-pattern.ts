/** Characters people type in one form and documents print in another. */
const LIKE: Record<string, string> = { "'": "['‘’]", '"': '["“”]', "-": "[-‐‑–—−]" };

/**
 * What a reader types, as a pattern over the document's text: letters of either case, any run of spaces for a space,
 * straight or curly quotes, any dash. Null for an empty query.
 */
export function queryPattern(query: string): RegExp | null {
  const words = query.trim();
  if (words === "") return null;
  const source = words.replace(/\s+|[\s\S]/gu, (piece) => {
    if (/\s/.test(piece)) return "\\s+";
    return LIKE[piece] ?? piece.replace(/[\\^$.*+?()[\]{}|/]/, "\\$&");
  });
  return new RegExp(source, "giu");
}
