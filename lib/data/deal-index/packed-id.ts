/** Bytes per id: the first tells which form it has. */
export const ID_BYTES = 17;

/** A UUID is 16 bytes; its text is made of them again. */
const UUID = 1;
const DASHES = [8, 13, 18, 23];
/** Other ids are kept as they are, so many characters at most. */
const MOST = ID_BYTES - 1;
/** Before the first of these there is no form: forms of text are their lengths from here on. */
const TEXT = 16;

/**
 * Writes an id to its place among others.
 * @throws TypeError where it is neither a UUID nor at most 16 characters of ASCII.
 */
export function packId(id: string, ids: Uint8Array, row: number): void {
  const at = ID_BYTES * row;
  if (id.length === 36 && packUuid(id, ids, at + 1)) {
    ids[at] = UUID;
    return;
  }
  if (id.length === 0 || id.length > MOST) throw new TypeError(`'${id}' is no id`);
  ids[at] = TEXT + id.length;
  for (let i = 0; i < id.length; i++) {
    const code = id.charCodeAt(i);
    if (code > 127) throw new TypeError(`'${id}' is no id`);
    ids[at + 1 + i] = code;
  }
}

function packUuid(id: string, ids: Uint8Array, to: number): boolean {
  let at = to;
  for (let i = 0; i < 36; ) {
    if (DASHES.includes(i)) {
      if (id.charCodeAt(i++) !== 45) return false;
      continue;
    }
    const [high, low] = [hexDigit(id.charCodeAt(i)), hexDigit(id.charCodeAt(i + 1))];
    if (high < 0 || low < 0) return false;
    ids[at++] = 16 * high + low;
    i += 2;
  }
  return true;
}

/** -1 for what is no digit of a UUID in lower case. */
function hexDigit(code: number): number {
  if (code >= 48 && code <= 57) return code - 48;
  return code >= 97 && code <= 102 ? code - 87 : -1;
}

/** The id of a row as text; '' beyond the last. */
export function idText(ids: Uint8Array, row: number): string {
  const at = ID_BYTES * row;
  if (at >= ids.length) return "";
  const form = ids[at] as number;
  if (form !== UUID) return Buffer.from(ids.buffer, ids.byteOffset + at + 1, form - TEXT).toString("latin1");
  const hex = Buffer.from(ids.buffer, ids.byteOffset + at + 1, 16).toString("hex");
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}

/** Finds the rows of ids that come in rising order; ids of other data sets are passed over. */
export class RowWalk {
  private row = 0;
  private here: string;

  constructor(private readonly ids: Uint8Array) {
    this.here = idText(ids, 0);
  }

  /** -1 where the id is none of the rows'. */
  rowOf(id: string): number {
    while (this.here !== "" && this.here < id) this.here = idText(this.ids, ++this.row);
    return this.here === id ? this.row : -1;
  }
}
