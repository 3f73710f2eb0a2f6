"use client";

import { type ReactNode, useEffect, useRef } from "react";
import { Icon } from "./icon";

const CLOSES_BY = ["keydown", "pointerdown", "focusin"];

/**
 * A button that opens what stands under it. Without JavaScript it opens and closes by its button; with it, Escape and a
 * click or the focus elsewhere close it too.
 * @param closesOnLink for links to pages that follow without being loaded anew: they would find the menu as it was left.
 */
export function Menu(props: { name: string; closesOnLink?: boolean; children: ReactNode }) {
  const { name, closesOnLink = false, children } = props;
  const menu = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    const close = (event: Event) => {
      const { current } = menu;
      if (!current?.open) return;
      if (event instanceof KeyboardEvent) {
        if (event.key !== "Escape") return;
        // This Escape closes the menu alone: the page's own may mean something else.
        event.stopPropagation();
        current.querySelector("summary")?.focus();
      } else if (event.target instanceof Node && current.contains(event.target)) return;
      current.open = false;
    };
    const follow = (event: Event) => {
      const { current } = menu;
      if (closesOnLink && current && event.target instanceof Element && event.target.closest("a") !== null)
        current.open = false;
    };
    const own = menu.current;
    own?.addEventListener("click", follow);
    for (const type of CLOSES_BY) document.addEventListener(type, close, true);
    return () => {
      own?.removeEventListener("click", follow);
      for (const type of CLOSES_BY) document.removeEventListener(type, close, true);
    };
  }, [closesOnLink]);
  return (
    <details className="menu" ref={menu}>
      <summary className="btn small">
        {name} <Icon name="down" />
      </summary>
      <div className="pop">{children}</div>
    </details>
  );
}
