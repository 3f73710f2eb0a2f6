/**
 * The 16 bytes of an id, a UUID as text.
 * @throws TypeError where it is none.
 */
export function idBytes(id: string): Uint8Array {
  const bytes = Buffer.from(id.replaceAll("-", ""), "hex");
  if (bytes.length !== 16) throw new TypeError(`'${id}' is no UUID`);
  return bytes;
}

/** The id of a row as text; '' beyond the last. */
export function idText(ids: Uint8Array, row: number): string {
  if (16 * row >= ids.length) return "";
  const hex = Buffer.from(ids.buffer, ids.byteOffset + 16 * row, 16).toString("hex");
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
