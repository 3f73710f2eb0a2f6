"use client";

import { type KeyboardEvent, type RefObject, useEffect, useRef, useState } from "react";
import { Icon } from "../ui/icon";
import { findRanges, paintRanges, readWords, type Words } from "./find-in-document";
import { seek } from "./panes";

/** Looks for words in the whole document; every place is painted, the current one deeper, without touching the text. */
export function DocumentSearch({ bench }: { bench: RefObject<HTMLElement | null> }) {
  const words = useRef<Words | null>(null);
  const [query, setQuery] = useState("");
  const [places, setPlaces] = useState<Range[]>([]);
  const [at, setAt] = useState(0);

  // The document is read once, when the reader comes to look for something in it, and not at every letter.
  const begin = () => {
    const sheet = bench.current?.querySelector<HTMLElement>(".sheet");
    words.current = sheet ? readWords(sheet) : null;
  };
  const look = (query: string) => {
    if (words.current === null) begin();
    setQuery(query);
    setAt(0);
    setPlaces(words.current === null ? [] : findRanges(words.current, query));
  };
  const move = (by: number) => {
    if (places.length > 0) setAt((at + by + places.length) % places.length);
  };
  const press = (event: KeyboardEvent) => {
    if (event.key === "Enter") move(event.shiftKey ? -1 : 1);
    else if (event.key === "Escape") look("");
    else return;
    event.preventDefault();
  };

  useEffect(() => {
    const place = places[at];
    paintRanges(places, place);
    const paper = bench.current?.querySelector<HTMLElement>(".paper");
    if (!place || !paper) return;
    seek(getComputedStyle(paper).overflowY === "auto" ? paper : document.documentElement, place);
  }, [places, at, bench]);

  return (
    <search className="row docsearch needs-script">
      <input
        className="input"
        type="search"
        aria-label="Find in the document"
        placeholder="Find in the document"
        data-search
        value={query}
        onFocus={begin}
        onChange={(event) => look(event.target.value)}
        onKeyDown={press}
      />
      {query.trim() !== "" && <Found at={at} n={places.length} onMove={move} />}
    </search>
  );
}

/** '3 of 12' and the ways to the place before and after it. */
function Found({ at, n, onMove }: { at: number; n: number; onMove: (by: 1 | -1) => void }) {
  return (
    <>
      <span className="xs mute num" role="status">
        {n === 0 ? "not found" : `${at + 1} of ${n}`}
      </span>
      {n > 1 && (
        <>
          <button type="button" className="btn small bare" aria-label="Previous place" onClick={() => onMove(-1)}>
            <span className="flip">
              <Icon name="down" />
            </span>
          </button>
          <button type="button" className="btn small bare" aria-label="Next place" onClick={() => onMove(1)}>
            <Icon name="down" />
          </button>
        </>
      )}
    </>
  );
}
