import { TextPiece } from "./text-piece";

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
 * rows seldom stand across two pieces, and bytes of ASCII need no decoding to be looked at.
 */
export class CsvDecoder {
  readonly #decoder: TextDecoder;
  readonly #cutsAtLines: boolean;
  /** What is left of the chunks before, then the chunk at hand; used again for each, because new memory costs more than the copy. */
  #buffer = new Uint8Array(FIRST_BUFFER);
  /** Bytes that wait for the end of their line: they stand in the buffer from `#from` on. */
  #carried = 0;
  #from = 0;
  #isStreaming = false;
  #isFirst = true;

  /** @throws RangeError for a label that no decoder has. */
  constructor(encoding: string) {
    this.#decoder = new TextDecoder(encoding, { ignoreBOM: true });
    this.#cutsAtLines = LINE_ENDS_STAND_ALONE.has(encoding);
  }

  /** The text that the bytes complete, to be used before the next call. The memory of the bytes may be used again at once. */
  decode(bytes: Uint8Array): TextPiece {
    if (!this.#cutsAtLines || this.#isStreaming) return this.#piece(this.#decoder.decode(bytes, { stream: true }));
    const cut = Math.max(bytes.lastIndexOf(LF), bytes.lastIndexOf(CR)) + 1;
    const carried = this.#append(bytes);
    if (cut === 0) {
      if (this.#carried < LONGEST_CARRY) return this.#piece("");
      this.#isStreaming = true;
      return this.#piece(this.#decoder.decode(this.#taken(this.#carried), { stream: true }));
    }
    return this.#pieceOf(this.#taken(carried + cut));
  }

  /** The rest of the text; a character that is cut off becomes the sign for an unreadable one. */
  end(): TextPiece {
    return this.#piece(this.#decoder.decode(this.#taken(this.#carried)));
  }

  /** Puts a chunk behind the bytes that wait. @returns how many waited. */
  #append(bytes: Uint8Array): number {
    const carried = this.#carried;
    const length = carried + bytes.length;
    if (length > this.#buffer.length) {
      const larger = new Uint8Array(2 * length);
      larger.set(this.#buffer.subarray(this.#from, this.#from + carried));
      this.#buffer = larger;
    } else this.#buffer.copyWithin(0, this.#from, this.#from + carried);
    this.#buffer.set(bytes, carried);
    this.#carried = length;
    this.#from = 0;
    return carried;
  }

  #taken(length: number): Uint8Array {
    const bytes = this.#buffer.subarray(this.#from, this.#from + length);
    this.#from += length;
    this.#carried -= length;
    return bytes;
  }

  #pieceOf(bytes: Uint8Array): TextPiece {
    const plain = TextPiece.ofAscii(this.#buffer, bytes.length);
    if (plain === null) return this.#piece(this.#decoder.decode(bytes));
    this.#isFirst = false;
    return plain;
  }

  #piece(text: string): TextPiece {
    if (!this.#isFirst || text === "") return new TextPiece(text);
    this.#isFirst = false;
    return new TextPiece(text.startsWith(MARK) ? text.slice(1) : text);
  }
}
