import type { Report } from "../../core/report/report";
import type { TextPiece } from "../../extract/docx/run-reader";

/** A character of the source: the piece that holds it and its offset in that piece's text. */
export interface SourceCharacter {
  piece: TextPiece;
  at: number;
}

/** One sequence of source characters that the canonical text follows. */
interface Stream {
  /** Without white space and characters that draw nothing. */
  letters: string;
  characters: SourceCharacter[];
  cursor: number;
}

/** White space is folded on the way to the canonical text, invisible characters are dropped. */
const PASSED_OVER = /[\s\p{Cc}\p{Cf}]/u;
/** Characters that must agree before two sequences count as in step again. */
const IN_STEP = 12;
/** How far to look for that: list numbers that Word computes are short, and little else differs. */
const FARTHEST = 60;

/**
 * Finds for every character of the canonical text the one of the Word file that it was read from.
 * The reader keeps the characters and their order, but folds white space, adds computed list numbers, and puts notes
 * after the row they belong to; so body and notes are followed apart, block by block, over everything but white space.
 * @returns one entry per UTF-16 code unit of `text`; undefined where it comes from nowhere (a list number, a space).
 */
export function alignText(
  { text, blocks }: Pick<Report, "text" | "blocks">,
  pieces: readonly TextPiece[],
): (SourceCharacter | undefined)[] {
  const origin = new Array<SourceCharacter | undefined>(text.length);
  const body = streamOf(pieces.filter((piece) => piece.aside?.kind !== "note"));
  const notes = streamOf(pieces.filter((piece) => piece.aside?.kind === "note"));
  for (const block of blocks) {
    const offsets: number[] = [];
    for (let at = block.start; at < block.end; at++) if (!PASSED_OVER.test(text.charAt(at))) offsets.push(at);
    const letters = offsets.map((at) => text.charAt(at)).join("");
    const stream = block.type === "footnote" && notes.cursor < notes.letters.length ? notes : body;
    follow(letters, offsets, stream, origin);
  }
  return origin;
}

function streamOf(pieces: readonly TextPiece[]): Stream {
  const letters: string[] = [];
  const characters: SourceCharacter[] = [];
  for (const piece of pieces) {
    for (let at = 0; at < piece.text.length; at++) {
      const letter = piece.text.charAt(at);
      if (PASSED_OVER.test(letter)) continue;
      letters.push(letter);
      characters.push({ piece, at });
    }
  }
  return { letters: letters.join(""), characters, cursor: 0 };
}

/** Follows one block through a stream, in step where it can and finding the step again where they differ. */
function follow(
  letters: string,
  offsets: readonly number[],
  stream: Stream,
  origin: (SourceCharacter | undefined)[],
): void {
  let at = 0;
  /** Pairs characters from here on as long as they agree, at most up to `end`. */
  const pair = (end: number) => {
    while (at < end && letters[at] === stream.letters[stream.cursor]) {
      origin[offsets[at] ?? 0] = stream.characters[stream.cursor];
      at++;
      stream.cursor++;
    }
  };
  while (at < letters.length) {
    if (!inStep(letters, at, stream.letters, stream.cursor)) {
      const found = findStep(letters, at, stream.letters, stream.cursor);
      if (!found) {
        at++;
        continue;
      }
      // What is passed over may begin alike: 'services' before a list number that only the canonical text has.
      const [nextHere, nextThere] = [at + found.here, stream.cursor + found.there];
      pair(at + Math.min(found.here, found.there));
      at = nextHere;
      stream.cursor = nextThere;
    }
    pair(letters.length);
  }
}

/** Whether what follows agrees: to the block's end, or for enough characters. */
function inStep(a: string, atA: number, b: string, atB: number): boolean {
  const ahead = a.slice(atA, atA + IN_STEP);
  return ahead !== "" && b.startsWith(ahead, atB);
}

/** The nearest pair of places from which both agree again; null where there is none near. */
function findStep(a: string, atA: number, b: string, atB: number): { here: number; there: number } | null {
  for (let sum = 0; sum <= FARTHEST; sum++) {
    for (let there = 0; there <= sum; there++) {
      const here = sum - there;
      if (inStep(a, atA + here, b, atB + there)) return { here, there };
    }
  }
  return null;
}
