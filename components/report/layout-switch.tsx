"use client";

import type { MouseEvent } from "react";
import type { SheetLayout } from "./use-report-address";

const LAYOUTS: readonly [SheetLayout, string][] = [
  ["reading", "Reading"],
  ["filed", "As filed"],
];

interface Props {
  layout: SheetLayout;
  hrefOf: (layout: SheetLayout) => string;
  onChange: (layout: SheetLayout) => void;
}

/** For reading, or with the line breaks of the file. Links, so that both can be had without a script. */
export function LayoutSwitch({ layout, hrefOf, onChange }: Props) {
  const choose = (event: MouseEvent, next: SheetLayout) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    onChange(next);
  };
  return (
    <nav className="seg" aria-label="Layout of the document">
      {LAYOUTS.map(([value, text]) => (
        <a
          key={value}
          href={hrefOf(value)}
          aria-current={value === layout ? "true" : undefined}
          onClick={(event) => choose(event, value)}
        >
          {text}
        </a>
      ))}
    </nav>
  );
}
