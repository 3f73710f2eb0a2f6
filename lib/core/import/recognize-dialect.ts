import { CsvDecoder } from "./csv-decoder";
import { type CsvDialect, type CsvRow, DELIMITERS, QUOTES } from "./csv-dialect";
import { CsvRows } from "./csv-rows";
import { fieldOfHeader } from "./header-names";
import { looksLikeData } from "./looks-like-data";
import { recognizeEncoding } from "./recognize-encoding";
import { TextPiece } from "./text-piece";

/** Characters of text, and rows, that are tried in each way of reading; a bound on the work. */
const SAMPLE_TEXT = 64 * 1024;
const SAMPLE_ROWS = 200;
const EXCEL_HINT = /^"?sep=([,;\t|])"?[\r\n]/i;

/**
 * How a file is written, from its beginning: 256 kB are enough. Each delimiter and quotation mark is tried; the one wins that
 * gives rows of the same number of cells, most cells, fewest faults.
 */
export function recognizeDialect(bytes: Uint8Array): CsvDialect {
  const { encoding, bom } = recognizeEncoding(bytes);
  const text =
    new CsvDecoder(encoding).decode(bytes.subarray(0, SAMPLE_TEXT * 2)).text.slice(0, SAMPLE_TEXT) ||
    wholeText(encoding, bytes);
  const hinted = EXCEL_HINT.exec(text)?.[1];
  const base = { encoding, bom, newline: newlineOf(text), header: true } as const;
  let best: CsvDialect = { ...base, delimiter: ",", quote: '"' };
  let bestScore = -1;
  for (const quote of QUOTES) {
    for (const delimiter of DELIMITERS) {
      if (hinted !== undefined && hinted !== delimiter) continue;
      const dialect: CsvDialect = { ...base, delimiter, quote };
      const score = scoreOf(rowsOf(dialect, text), text, dialect);
      if (score > bestScore) [best, bestScore] = [dialect, score];
    }
  }
  return { ...best, header: hasHeader(rowsOf(best, text)) };
}

/** A beginning without any line end is decoded as it is. */
function wholeText(encoding: string, bytes: Uint8Array): string {
  const decoder = new CsvDecoder(encoding);
  return (decoder.decode(bytes).text + decoder.end().text).slice(0, SAMPLE_TEXT);
}

function rowsOf(dialect: CsvDialect, text: string): CsvRow[] {
  const reader = new CsvRows(dialect);
  const rows = reader.push(new TextPiece(text));
  return (rows.length > 1 ? rows : [...rows, ...reader.end()]).slice(0, SAMPLE_ROWS);
}

/** Sameness of the rows' widths times a reward for columns; apostrophes count as quotation marks only where cells are wrapped in them. */
function scoreOf(rows: readonly CsvRow[], text: string, { delimiter, quote }: CsvDialect): number {
  if (rows.length === 0) return 0;
  const counts = new Map<number, number>();
  for (const { cells } of rows) counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1);
  const [width, agreeing] = [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0] ?? [1, 0];
  const faults = rows.filter(({ fault }) => fault !== null).length;
  const isWrapped =
    quote === '"' || (text.includes(`${delimiter}'`) && text.includes(`'${delimiter}`) && !text.includes('"'));
  if (!isWrapped) return 0;
  const sameness = (agreeing - faults) / rows.length;
  return sameness * (width === 1 ? 0.5 : 1 + Math.log2(width)) + (quote === '"' ? 0.01 : 0);
}

/** The line end that most lines have; '\n' where there is none. */
function newlineOf(text: string): CsvDialect["newline"] {
  let lf = 0;
  let crlf = 0;
  let cr = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 10) lf++;
    else if (code === 13 && text.charCodeAt(i + 1) === 10) {
      crlf++;
      i++;
    } else if (code === 13) cr++;
  }
  if (crlf >= lf && crlf >= cr && crlf > 0) return "\r\n";
  return cr > lf ? "\r" : "\n";
}

/** The first row names columns where it holds a name we know, or nothing that looks like a value. */
function hasHeader([first]: readonly CsvRow[]): boolean {
  if (first === undefined) return true;
  const values = first.cells.filter((cell) => looksLikeData(cell)).length;
  const known = first.cells.filter((cell) => fieldOfHeader(cell) !== null).length;
  return known > values || values === 0;
}
