import { codePieces } from "./api-words";

/** A description whose names of fields and parameters are set as code. */
export function WordsWithCode({ text }: { text: string }) {
  return codePieces(text).map(({ text: piece, code }, i) =>
    // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one text never change places
    code ? <code key={i}>{piece}</code> : <span key={i}>{piece}</span>,
  );
}
