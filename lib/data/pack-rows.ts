export type PackedValue = string | number | null;

/** Rows of one width in bytes, and the expressions that take each column out of a row at `s.value`. */
export interface PackedRows {
  bytes: Buffer;
  /** Bytes from one row to the next. */
  stride: number;
  cells: string[];
}

/** Fills what a value leaves of its width: a byte that no text in UTF-8 has. */
const FILLER = 0xff;
/** Widths are whole multiples of this, so that few different statements are needed. */
const STEP = 8;
/** Stands for null among numbers that are never negative. */
const NO_NUMBER = -1;

/** What the values of a column have in common. */
interface Column {
  type: "text" | "number" | "null";
  hasNull: boolean;
  /** Bytes of the longest; all are so long where `even`. */
  width: number;
  even: boolean;
}

/**
 * Packs rows for a statement that inserts them from one blob.
 * @param columns the values, column by column.
 * @param rows how many of them count.
 * @param buffer the memory that is used again from call to call, and grown where needed.
 * @returns null where a column mixes text and numbers, or holds what would come out as something else: an empty text beside null,
 *   a negative number beside null, a number that is not whole.
 */
export function packRows(
  columns: readonly PackedValue[][],
  rows: number,
  buffer: { bytes: Buffer },
): PackedRows | null {
  return packAs(columns, rows, buffer, lengthInAscii) ?? packAs(columns, rows, buffer, Buffer.byteLength);
}

/** Nearly all texts are ASCII and so many bytes long; where one is not, it is found when it is written. */
const lengthInAscii = (text: string) => text.length;

function packAs(
  columns: readonly PackedValue[][],
  rows: number,
  buffer: { bytes: Buffer },
  lengthOf: (text: string) => number,
): PackedRows | null {
  const looked: Column[] = [];
  let stride = 0;
  for (const values of columns) {
    const column = look(values, rows, lengthOf);
    if (column === null) return null;
    looked.push(column);
    stride += column.width;
  }
  stride = Math.max(1, stride);
  if (buffer.bytes.length < stride * rows) buffer.bytes = Buffer.allocUnsafe(stride * rows * 2);
  const bytes = buffer.bytes.subarray(0, stride * rows);
  bytes.fill(FILLER);
  const cells: string[] = [];
  let at = 0;
  for (const [i, column] of looked.entries()) {
    const values = columns[i] as PackedValue[];
    if (column.type === "number") writeNumbers(bytes, values, rows, at, stride);
    else if (column.type === "text" && !writeTexts(bytes, values, rows, at, stride, lengthOf === lengthInAscii))
      return null;
    cells.push(cellOf(column, at));
    at += column.width;
  }
  return { bytes, stride, cells };
}

function look(values: readonly PackedValue[], rows: number, lengthOf: (text: string) => number): Column | null {
  let [texts, numbers, width, least] = [0, 0, 0, Number.MAX_SAFE_INTEGER];
  let canHoldNull = true;
  for (let row = 0; row < rows; row++) {
    const value = values[row] as PackedValue;
    if (value === null) continue;
    let length: number;
    if (typeof value === "string") {
      texts++;
      length = lengthOf(value);
      if (length === 0) canHoldNull = false;
    } else {
      if (!Number.isSafeInteger(value)) return null;
      numbers++;
      length = digitsOf(value);
      if (value < 0) canHoldNull = false;
    }
    if (length > width) width = length;
    if (length < least) least = length;
  }
  const hasNull = texts + numbers < rows;
  if ((texts > 0 && numbers > 0) || (hasNull && !canHoldNull)) return null;
  if (texts + numbers === 0) return { type: "null", hasNull, width: 0, even: false };
  const even = texts > 0 && !hasNull && least === width && width > 0;
  const type = texts > 0 ? "text" : "number";
  return { type, hasNull, width: even ? width : Math.ceil(Math.max(width, 2) / STEP) * STEP, even };
}

/** Characters of a whole number, or one more. */
function digitsOf(value: number): number {
  let digits = value < 0 ? 2 : 1;
  for (let rest = Math.abs(value); rest >= 10; rest /= 10) digits++;
  return digits;
}

/** @returns false where a text is not ASCII and all were taken to be. */
function writeTexts(
  bytes: Buffer,
  values: readonly PackedValue[],
  rows: number,
  from: number,
  stride: number,
  allAscii: boolean,
): boolean {
  for (let row = 0, at = from; row < rows; row++, at += stride) {
    const text = values[row] as string | null;
    if (text === null) continue;
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      if (code > 127) {
        if (allAscii) return false;
        bytes.write(text, at, "utf8");
        break;
      }
      bytes[at + i] = code;
    }
  }
  return true;
}

const [ZERO, MINUS] = [48, 45];

function writeNumbers(bytes: Buffer, values: readonly PackedValue[], rows: number, from: number, stride: number): void {
  for (let row = 0, at = from; row < rows; row++, at += stride) {
    const value = values[row] as number | null;
    if (value !== null && value >= 0 && value <= 0x7fffffff) {
      // The digits of a small number, last first.
      let rest = value | 0;
      let place = at + digitsOf(rest) - 1;
      do {
        bytes[place--] = ZERO + (rest % 10);
        rest = (rest / 10) | 0;
      } while (rest > 0);
    } else if (value === null) {
      bytes[at] = MINUS;
      bytes[at + 1] = ZERO + 1;
    } else bytes.write(String(value), at, "latin1");
  }
}

/** The expression of a column, which begins so many bytes behind the beginning of its row. */
function cellOf({ type, hasNull, width, even }: Column, at: number): string {
  if (type === "null") return "NULL";
  const cut = `substr(?1, s.value + ${at}, ${width})`;
  // A cast reads the digits that stand first.
  if (type === "number") return hasNull ? `nullif(CAST(${cut} AS INTEGER), ${NO_NUMBER})` : `CAST(${cut} AS INTEGER)`;
  const text = `CAST(${cut} AS TEXT)`;
  if (even) return text;
  const trimmed = `rtrim(${text}, CAST(x'ff' AS TEXT))`;
  return hasNull ? `nullif(${trimmed}, '')` : trimmed;
}
