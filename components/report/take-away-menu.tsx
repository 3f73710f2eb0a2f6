"use client";

import { useSearchParams } from "next/navigation";
import { useEffect, useRef } from "react";
import { TAKE_AWAYS } from "@/lib/core/report/take-away";
import { Icon } from "../ui/icon";

/** What a form takes from the page's address: the sheet its scenario, the PDF the data set it is held against. */
const CARRIED: Readonly<Record<string, string>> = { sheet: "whatif", "sheet-markdown": "whatif", pdf: "market" };

/**
 * The forms in which the report can be taken away. `base` is the address of the report's files, without a slash at its end.
 * Without JavaScript it is a list of links that opens and closes; with it, Escape and a click elsewhere close it too.
 */
export function TakeAwayMenu({ base }: { base: string }) {
  const menu = useRef<HTMLDetailsElement>(null);
  const params = useSearchParams();
  const query = (kind: string) => {
    const name = CARRIED[kind];
    const value = name === undefined ? null : params.get(name);
    return name === undefined || value === null ? "" : `?${new URLSearchParams({ [name]: value })}`;
  };
  useEffect(() => {
    const close = (event: Event) => {
      const { current } = menu;
      if (!current?.open) return;
      if (event instanceof KeyboardEvent) {
        if (event.key !== "Escape") return;
        // This Escape closes the menu alone: the page's own would take the focus to the present finding.
        event.stopPropagation();
        current.querySelector("summary")?.focus();
      } else if (event.target instanceof Node && current.contains(event.target)) return;
      current.open = false;
    };
    for (const type of ["keydown", "pointerdown", "focusin"]) document.addEventListener(type, close, true);
    return () => {
      for (const type of ["keydown", "pointerdown", "focusin"]) document.removeEventListener(type, close, true);
    };
  }, []);
  return (
    <details className="menu" ref={menu}>
      <summary className="btn small">
        Take away <Icon name="down" />
      </summary>
      <div className="pop">
        <ul>
          {Object.entries(TAKE_AWAYS).map(([kind, { name, extension }]) => (
            <li key={kind}>
              <a href={`${base}/${kind}${query(kind)}`}>
                {name} <small>.{extension}</small>
              </a>
            </li>
          ))}
        </ul>
      </div>
    </details>
  );
}
