/**
 * The source that a file's name stands for: its name without what changes from one issue to the next. Imports of one source
 * correct each other; those of different ones are kept side by side.
 * Example: 'Deals-2026-Q3 (final).csv' and 'deals-2026-q4.csv' differ; 'deals-2026-q3.csv' and 'deals-2026-q4.csv' are 'deals-*-q*.csv'.
 */
export function sourceNameOf(fileName: string): string {
  return fileName.trim().toLowerCase().replace(/\d+/g, "*");
}
