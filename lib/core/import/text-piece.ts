/** The characters of a text as codes of UTF-16; of ASCII its bytes. */
export type Codes = Uint8Array | Uint16Array;

const LF = 10;
const LAST_ASCII = 127;
/** The highest bits of four bytes: set where one of them is no ASCII. */
const NOT_ASCII = 0x80808080;
const ASCII = new TextDecoder();

/**
 * A piece of a file's text, as codes to be looked at and as a string to be cut from. A place in the one is the same place in the
 * other. Whichever is not there is made when it is first asked for.
 */
export class TextPiece {
  readonly length: number;
  /** True where codes are the bytes of the file: then each is below 128. */
  readonly isAscii: boolean;
  #text: string | null;
  #codes: Codes | null;

  constructor(text: string, bytes: Uint8Array | null = null, length = text.length) {
    this.length = length;
    this.isAscii = bytes !== null;
    this.#text = bytes === null ? text : null;
    this.#codes = bytes;
  }

  /**
   * The first `length` bytes of a buffer as text; null where one of them is no ASCII.
   * @param buffer stands at the beginning of its memory. Used without a copy, so the piece is good until the buffer is changed.
   */
  static ofAscii(buffer: Uint8Array, length: number): TextPiece | null {
    const words = new Uint32Array(buffer.buffer, 0, length >> 2);
    let bits = 0;
    for (let i = 0; i < words.length; i++) bits |= words[i] as number;
    for (let i = words.length << 2; i < length; i++) bits |= buffer[i] as number;
    return (bits & NOT_ASCII) === 0 ? new TextPiece("", buffer, length) : null;
  }

  get text(): string {
    this.#text ??= ASCII.decode(this.#codes?.subarray(0, this.length) as Uint8Array);
    return this.#text;
  }

  /** The codes of the text, and maybe more behind them. A line end stands last, or is added behind, so that a search for one ends. */
  get codes(): Codes {
    this.#codes ??= codesOf(this.text);
    return this.#codes;
  }

  has(sign: string): boolean {
    if (!this.isAscii) return this.text.includes(sign);
    const code = sign.charCodeAt(0);
    const at = code > LAST_ASCII ? -1 : this.codes.indexOf(code);
    return at >= 0 && at < this.length;
  }
}

/** The codes of a text that is all ASCII. */
export function bytesOf(ascii: string): Uint8Array {
  const bytes = new Uint8Array(ascii.length);
  for (let i = 0; i < ascii.length; i++) bytes[i] = ascii.charCodeAt(i);
  return bytes;
}

/** The codes of a text, and a line end behind them. */
function codesOf(text: string): Uint16Array {
  const codes = new Uint16Array(text.length + 1);
  for (let i = 0; i < text.length; i++) codes[i] = text.charCodeAt(i);
  codes[text.length] = LF;
  return codes;
}
