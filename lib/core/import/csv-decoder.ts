const LF = 10;
const CR = 13;
/** Encodings in which a byte 10 or 13 is always a line end, never part of another character. Source: WHATWG Encoding. */
const LINE_ENDS_STAND_ALONE = new Set(["utf-8", "gb18030", "big5", "shift_jis", "windows-1252"]);
/** A line that is longer is decoded in pieces. */
const LONGEST_CARRY = 1 << 20;
const MARK = "\ufeff";

/**
 * Decodes a file chunk by chunk, without its byte order mark. Where the encoding allows it, pieces are cut at line ends: then
 * rows seldom stand across two pieces, and the runtime's fast path, which knows no streams, can be used.
 */
export class CsvDecoder {
  readonly #decoder: TextDecoder;
  readonly #cutsAtLines: boolean;
  #carry: Uint8Array[] = [];
  #carried = 0;
  #isStreaming = false;
  #isFirst = true;

  /** @throws RangeError for a label that no decoder has. */
  constructor(encoding: string) {
    this.#decoder = new TextDecoder(encoding, { ignoreBOM: true });
    this.#cutsAtLines = LINE_ENDS_STAND_ALONE.has(encoding);
  }

  decode(bytes: Uint8Array): string {
    if (!this.#cutsAtLines || this.#isStreaming)
      return this.#withoutMark(this.#decoder.decode(bytes, { stream: true }));
    const cut = Math.max(bytes.lastIndexOf(LF), bytes.lastIndexOf(CR)) + 1;
    if (cut === 0) {
      this.#keep(bytes);
      if (this.#carried < LONGEST_CARRY) return "";
      this.#isStreaming = true;
      return this.#withoutMark(this.#decoder.decode(this.#take(new Uint8Array()), { stream: true }));
    }
    const text = this.#decoder.decode(this.#take(bytes.subarray(0, cut)));
    this.#keep(bytes.subarray(cut));
    return this.#withoutMark(text);
  }

  end(): string {
    return this.#withoutMark(this.#decoder.decode(this.#take(new Uint8Array())));
  }

  /** Chunks are copied: whoever reads a file may use its buffer again. */
  #keep(bytes: Uint8Array): void {
    if (bytes.length > 0) this.#carry.push(bytes.slice());
    this.#carried += bytes.length;
  }

  #take(bytes: Uint8Array): Uint8Array {
    if (this.#carried === 0) return bytes;
    const all = new Uint8Array(this.#carried + bytes.length);
    let at = 0;
    for (const part of [...this.#carry, bytes]) {
      all.set(part, at);
      at += part.length;
    }
    this.#carry = [];
    this.#carried = 0;
    return all;
  }

  #withoutMark(text: string): string {
    if (!this.#isFirst || text === "") return text;
    this.#isFirst = false;
    return text.startsWith(MARK) ? text.slice(1) : text;
  }
}
