import { type DraftBlock, textDraft } from "../draft-block";
import { joinLines, type WordBook } from "../text/join-lines";
import { type PageLine, textOfLine } from "./page-lines";

/** Notes are set smaller than the text by at least this. */
const NOTE_SIZE = 0.93;
const NOTE_MARK = /^(?:\d{1,3}|[*†‡§]{1,3}|\[\d{1,3}\])(?=\s?["“‘(\p{Lu}\p{Script=Han}])/u;

/** A page's lines with its footnotes taken out: the small lines at its foot, from the first that begins with a mark. */
export function splitFootnotes(lines: readonly PageLine[], body: number): { text: PageLine[]; notes: PageLine[] } {
  let start = lines.length;
  while (start > 0 && (lines[start - 1]?.size ?? body) <= body * NOTE_SIZE) start--;
  const first = lines.findIndex((line, index) => index >= start && NOTE_MARK.test(textOfLine(line)));
  if (first < 0 || first === 0) return { text: [...lines], notes: [] };
  return { text: lines.slice(0, first), notes: lines.slice(first) };
}

/** One block for each note. */
export function draftFootnotes(lines: readonly PageLine[], book: WordBook): DraftBlock[] {
  const notes: PageLine[][] = [];
  for (const line of lines) {
    const open = notes.at(-1);
    if (!open || NOTE_MARK.test(textOfLine(line))) notes.push([line]);
    else open.push(line);
  }
  return notes.map((note) => {
    const text = joinLines(note.map(textOfLine), book);
    const markerLength = NOTE_MARK.exec(text)?.[0].length ?? 0;
    return textDraft("footnote", text, { page: note[0]?.page ?? null, markerLength });
  });
}
