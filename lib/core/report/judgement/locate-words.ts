import { AppError } from "../../shared/app-error";
import type { Span } from "../../shared/span";
import type { Report } from "../report";

/**
 * Where words stand in a report's text. White space is passed over on both sides: what is copied from a page has other line
 * breaks than the paper.
 * @param near index of the block to look near, where the words stand several times.
 * @throws AppError bad-request where they do not stand there, or in several places and nothing says which is meant.
 */
export function locateWords({ text, blocks }: Report, words: string, near: number | undefined): Span {
  const wanted = squeeze(words).text;
  if (wanted === "") throw bad("There are no words in this selection. Select the words of the clause.");
  const { text: squeezed, at } = squeeze(text);
  const places: Span[] = [];
  for (let from = squeezed.indexOf(wanted); from >= 0; from = squeezed.indexOf(wanted, from + 1)) {
    places.push({ start: at[from] ?? 0, end: (at[from + wanted.length - 1] ?? 0) + 1 });
  }
  const [first, ...others] = places;
  if (first === undefined) throw bad("These words do not stand in the document. Copy them exactly as they are there.");
  if (others.length === 0) return first;
  const middle = near === undefined ? undefined : blocks[near]?.start;
  if (middle === undefined)
    throw bad(`These words stand ${places.length} times in the document. Take more words, so that one place is meant.`);
  const distance = ({ start }: Span) => Math.abs(start - middle);
  return places.reduce((best, place) => (distance(place) < distance(best) ? place : best));
}

/** The text without white space, and per character its offset in the text. */
function squeeze(text: string): { text: string; at: number[] } {
  const at: number[] = [];
  let squeezed = "";
  for (let i = 0; i < text.length; i++) {
    const character = text[i] ?? "";
    if (/\s/.test(character)) continue;
    squeezed += character;
    at.push(i);
  }
  return { text: squeezed, at };
}

function bad(message: string): AppError {
  return new AppError("bad-request", message);
}
