const LF = 10;
const CR = 13;
/** Encodings in which a byte 10 or 13 is always a line end, never part of another character. Source: WHATWG Encoding. */
const LINE_ENDS_STAND_ALONE = new Set(["utf-8", "gb18030", "big5", "shift_jis", "windows-1252"]);
/** A line that is longer is decoded in pieces. */
const LONGEST_CARRY = 1 << 20;
const FIRST_BUFFER = 1 << 16;
const MARK = "\ufeff";

/**
 * Decodes a file chunk by chunk, without its byte order mark. Where the encoding allows it, pieces are cut at line ends: then
 * rows seldom stand across two pieces, and the runtime's fast path, which knows no streams, can be used.
 */
export class CsvDecoder {
  readonly #decoder: TextDecoder;
  readonly #cutsAtLines: boolean;
  /** What is left of the chunks before, then the chunk at hand; used again for each, because new memory costs more than the copy. */
  #buffer = new Uint8Array(FIRST_BUFFER);
  #carried = 0;
  #isStreaming = false;
  #isFirst = true;

  /** @throws RangeError for a label that no decoder has. */
  constructor(encoding: string) {
    this.#decoder = new TextDecoder(encoding, { ignoreBOM: true });
    this.#cutsAtLines = LINE_ENDS_STAND_ALONE.has(encoding);
  }

  /** The text that the bytes complete. Their memory may be used again afterwards. */
  decode(bytes: Uint8Array): string {
    if (!this.#cutsAtLines || this.#isStreaming)
      return this.#withoutMark(this.#decoder.decode(bytes, { stream: true }));
    const cut = Math.max(bytes.lastIndexOf(LF), bytes.lastIndexOf(CR)) + 1;
    if (cut === 0) {
      this.#append(bytes);
      if (this.#carried < LONGEST_CARRY) return "";
      this.#isStreaming = true;
      return this.#withoutMark(this.#decoder.decode(this.#taken(), { stream: true }));
    }
    this.#append(bytes.subarray(0, cut));
    const text = this.#decoder.decode(this.#taken());
    this.#append(bytes.subarray(cut));
    return this.#withoutMark(text);
  }

  /** The rest of the text; a character that is cut off becomes the sign for an unreadable one. */
  end(): string {
    return this.#withoutMark(this.#decoder.decode(this.#taken()));
  }

  #append(bytes: Uint8Array): void {
    const length = this.#carried + bytes.length;
    if (length > this.#buffer.length) {
      const larger = new Uint8Array(length * 2);
      larger.set(this.#buffer.subarray(0, this.#carried));
      this.#buffer = larger;
    }
    this.#buffer.set(bytes, this.#carried);
    this.#carried = length;
  }

  #taken(): Uint8Array {
    const bytes = this.#buffer.subarray(0, this.#carried);
    this.#carried = 0;
    return bytes;
  }

  #withoutMark(text: string): string {
    if (!this.#isFirst || text === "") return text;
    this.#isFirst = false;
    return text.startsWith(MARK) ? text.slice(1) : text;
  }
}
