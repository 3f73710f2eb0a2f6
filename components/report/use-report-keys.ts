import { type RefObject, useEffect } from "react";
import { flushSync } from "react-dom";

interface Actions {
  step: (by: 1 | -1) => void;
  words: () => void;
  layout: () => void;
  help: () => void;
}

const TYPING = "input, textarea, select, [contenteditable=true], dialog[open]";

/** The report's keys. They are off while the reader types, and leave every combination with Ctrl, Alt or Command alone. */
export function useReportKeys(bench: RefObject<HTMLElement | null>, selected: string | null, actions: Actions): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const target = event.target instanceof Element ? event.target : document.body;
      if (event.ctrlKey || event.metaKey || event.altKey || bench.current === null) return;
      if (target.closest(TYPING) !== null) return;
      if (act(event.key, target, bench.current, selected, actions)) event.preventDefault();
    };
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  });
}

/** Does what the key asks for; false where it asks for nothing. */
function act(key: string, target: Element, bench: HTMLElement, selected: string | null, actions: Actions): boolean {
  const item = bench.querySelector<HTMLElement>(`.item[data-f="${selected}"]`);
  switch (key.toLowerCase()) {
    case "j":
      actions.step(1);
      return true;
    case "k":
      actions.step(-1);
      return true;
    case "enter":
      // On a link or a button Enter is its own; on the selected item, whose detail is open already, it goes on to the words.
      if (target !== item && target.closest("a, button, summary") !== null) return false;
      actions.words();
      return true;
    case "c":
      bench.querySelector<HTMLElement>(`#finding-${selected} .copy`)?.click();
      return true;
    case "a":
      return press(bench, `#finding-${selected} [data-judge="accept"]`);
    case "x":
      return press(bench, `#finding-${selected} [data-judge="reject"]`);
    case "1":
    case "2":
    case "3":
      return press(bench, `#finding-${selected} [data-judge="grade-${key}"]`);
    case "e":
      return press(bench, `#finding-${selected} [data-judge="note"]`);
    case "u":
      return press(document, '[data-judge="undo"]:enabled');
    case "n":
      return press(bench, "[data-add-finding]");
    case "/":
      openFilter(bench);
      return true;
    case "s":
      bench.querySelector<HTMLElement>("[data-search]")?.focus();
      return true;
    case "l":
      actions.layout();
      return true;
    case "?":
      actions.help();
      return true;
    case "escape":
      item?.focus();
      return item !== null;
    case "f6":
      nextPane(bench, target)?.focus();
      return true;
    default:
      return false;
  }
}

/** Presses a button of the page; false where there is none. */
function press(within: ParentNode, selector: string): boolean {
  const button = within.querySelector<HTMLElement>(selector);
  button?.click();
  return button !== null;
}

/** Opens the filter where it is closed, and goes to its first choice. */
function openFilter(bench: HTMLElement): void {
  const toggle = bench.querySelector<HTMLElement>("[data-filter]");
  if (toggle?.getAttribute("aria-expanded") === "false") flushSync(() => toggle.click());
  bench.querySelector<HTMLElement>(".filters select")?.focus();
}

/** The pane after the one that holds the focus; the first where none does. */
function nextPane(bench: HTMLElement, target: Element): HTMLElement | undefined {
  const panes = [...bench.querySelectorAll<HTMLElement>("[data-pane]")];
  const at = panes.findIndex((pane) => pane.contains(target));
  return panes[(at + 1) % panes.length];
}
