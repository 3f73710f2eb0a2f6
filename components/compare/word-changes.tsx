import type { DiffPart } from "@/lib/core/drafts/word-diff";

/** Letters kept of an unchanged run on either side of a change; the rest of a long clause is left out. */
const KEPT = 160;

/**
 * The words of a clause with what was struck and what was added: lines through and under them, not only a tint, and
 * said in words to those who hear the page.
 */
export function WordChanges({ diff }: { diff: readonly DiffPart[] }) {
  return (
    <div className="diff">
      {diff.map((part, i) => {
        const key = `${i}-${part.type}`;
        if (part.type === "removed") {
          return (
            <del key={key}>
              <span className="vh"> removed: </span>
              {part.text}
              <span className="vh"> end of removed. </span>
            </del>
          );
        }
        if (part.type === "added") {
          return (
            <ins key={key}>
              <span className="vh"> added: </span>
              {part.text}
              <span className="vh"> end of added. </span>
            </ins>
          );
        }
        return <span key={key}>{shorten(part.text, i === 0, i === diff.length - 1)}</span>;
      })}
    </div>
  );
}

/** Keeps the words next to a change: the end of the first run, the beginning of the last, both of one between. */
function shorten(text: string, first: boolean, last: boolean): string {
  const head = first && !last ? 0 : KEPT;
  const tail = last ? 0 : KEPT;
  if (text.length <= head + tail + 2) return text;
  const start = text.slice(0, head).replace(/\S*$/u, "");
  const end = tail === 0 ? "" : text.slice(-tail).replace(/^\S*/u, "");
  return `${start}…${end}`;
}
