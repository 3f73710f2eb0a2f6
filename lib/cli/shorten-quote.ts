/** A piece of a document on one line, cut to so many characters. */
export function shortenQuote(quote: string, characters: number): string {
  const line = quote.replace(/\s+/g, " ");
  return line.length > characters ? `${line.slice(0, characters).trimEnd()} \u2026` : line;
}
