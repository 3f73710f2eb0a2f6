/** Places for groups of three characters: a paper of ten pages holds some four thousand different ones. */
const BITS = 16;
const WORDS = 2 ** (BITS - 5);

/** Three UTF-16 units as one number of `BITS` bits. Multiplier: D. Knuth, The Art of Computer Programming, volume 3, 6.4. */
function placeOf(a: number, b: number, c: number): number {
  return Math.imul((a << 16) ^ (b << 8) ^ c, 0x9e3779b1) >>> (32 - BITS);
}

/** Which groups of three characters a text holds: most questions whether it holds some word are answered by these alone. */
export class TextPieces {
  private readonly held = new Int32Array(WORDS);

  constructor(readonly text: string) {
    const { held } = this;
    let a = text.charCodeAt(0);
    let b = text.charCodeAt(1);
    for (let i = 2; i < text.length; i++) {
      const c = text.charCodeAt(i);
      const place = placeOf(a, b, c);
      held[place >>> 5] = (held[place >>> 5] as number) | (1 << (place & 31));
      a = b;
      b = c;
    }
  }

  /** False where the text is sure not to hold the piece. */
  mayHold(piece: string): boolean {
    for (let i = 2; i < piece.length; i++) {
      const place = placeOf(piece.charCodeAt(i - 2), piece.charCodeAt(i - 1), piece.charCodeAt(i));
      if (((this.held[place >>> 5] as number) & (1 << (place & 31))) === 0) return false;
    }
    return true;
  }

  /** Whether the text holds the piece. */
  holds(piece: string): boolean {
    return this.mayHold(piece) && this.text.includes(piece);
  }
}
