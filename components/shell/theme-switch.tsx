"use client";

import { Icon } from "@/components/ui/icon";
import { THEME_KEY } from "./theme-script";

/** Turns light into dark and back. A choice equal to the system's is forgotten, so that the page follows the system again. */
export function ThemeSwitch() {
  return (
    <button className="btn bare small needs-script" type="button" onClick={switchTheme}>
      <Icon name="half-sun" />
      <span className="theme-word">Light or dark</span>
    </button>
  );
}

function switchTheme() {
  const root = document.documentElement;
  const system = matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
  const next = (root.dataset.theme ?? system) === "dark" ? "light" : "dark";
  try {
    if (next === system) localStorage.removeItem(THEME_KEY);
    else localStorage.setItem(THEME_KEY, next);
  } catch {
    // Storage may be closed to the page; the choice then holds until it is left.
  }
  if (next === system) delete root.dataset.theme;
  else root.dataset.theme = next;
}
