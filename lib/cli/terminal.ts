/** Where a command writes, and what it may draw there. */
export interface Terminal {
  out(text: string): void;
  err(text: string): void;
  /** False where output goes to a file or NO_COLOR is set. */
  color: boolean;
  /** Columns to wrap at. */
  width: number;
}

const CODES = { bold: 1, dim: 2, red: 31, yellow: 33, blue: 34, magenta: 35 } as const;
export type Paint = (style: keyof typeof CODES, text: string) => string;

/** Paints text, or leaves it plain where the terminal has no colour. Nothing is said by colour alone. */
export function painter(terminal: Pick<Terminal, "color">): Paint {
  return (style, text) => (terminal.color ? `\u001b[${CODES[style]}m${text}\u001b[0m` : text);
}

/** Characters that fill two columns: CJK, kana, Hangul, full-width forms. Unicode East Asian Width W and F, by block. */
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/;

/** Columns a text fills. */
export function columns(text: string): number {
  let width = 0;
  for (const c of text) width += WIDE.test(c) ? 2 : 1;
  return width;
}

/** Pieces a line may be broken between: words with the space before them, and each wide character. */
function pieces(text: string): string[] {
  return text.match(/\s*[^\s\u2e80-\uffe6]+|\s*[\u2e80-\uffe6]|\s+/g) ?? [];
}

/** Folds text to lines of at most `width` columns, each led by `indent`. A word longer than a line stays whole. */
export function wrap(text: string, width: number, indent: string): string {
  const lines: string[] = [];
  let line = "";
  for (const piece of pieces(text)) {
    if (line !== "" && columns(indent + line + piece) > width) {
      lines.push(line);
      line = piece.trimStart();
    } else line += line === "" ? piece.trimStart() : piece;
  }
  if (line !== "") lines.push(line);
  return lines.map((l) => indent + l.trimEnd()).join("\n");
}
