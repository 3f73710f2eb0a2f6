"use client";

import { type KeyboardEvent, type RefObject, useEffect, useState } from "react";
import { findRanges, paintRanges } from "./find-in-document";
import { seek } from "./panes";

/** Looks for words in the whole document; every place is painted, the current one deeper, without touching the text. */
export function DocumentSearch({ bench }: { bench: RefObject<HTMLElement | null> }) {
  const [query, setQuery] = useState("");
  const [places, setPlaces] = useState<Range[]>([]);
  const [at, setAt] = useState(0);

  const look = (words: string) => {
    const sheet = bench.current?.querySelector<HTMLElement>(".sheet");
    setQuery(words);
    setAt(0);
    setPlaces(sheet ? findRanges(sheet, words) : []);
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

  const found = places.length === 0 ? "none" : `${at + 1} of ${places.length}`;
  return (
    <search className="row end docsearch needs-script">
      <span className="xs mute num" role="status">
        {query.trim() === "" ? "" : found}
      </span>
      <input
        className="input"
        type="search"
        aria-label="Find in the document"
        placeholder="Find in the document"
        data-search
        value={query}
        onChange={(event) => look(event.target.value)}
        onKeyDown={press}
      />
    </search>
  );
}
