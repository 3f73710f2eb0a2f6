/** A named value with its type in words and what it means. */
export interface Field {
  name: string;
  takes: string;
  needed: boolean;
  /** '' where the name says it. */
  meaning: string;
}

/** One thing that can be asked of the API. */
export interface ApiOperation {
  id: string;
  method: string;
  path: string;
  summary: string;
  paragraphs: string[];
  parameters: Field[];
  answer: { words: string; fields: Field[] };
  problems: { status: string; meaning: string }[];
  /** A command that works as it stands; null where a browser's cookie is needed. */
  example: string | null;
}

/** The anchor of a heading or a shape: 'Startups and investors' -> 'startups-and-investors'. */
export function anchorOf(text: string): string {
  return text.toLowerCase().replaceAll(" ", "-");
}

/** A description in pieces: what stands between backticks is code. */
export function codePieces(text: string): { text: string; code: boolean }[] {
  return text
    .split("`")
    .map((piece, i) => ({ text: piece, code: i % 2 === 1 }))
    .filter(({ text: piece }) => piece !== "");
}
