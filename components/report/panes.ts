/*
 * The panes' document side: what is selected, what is scrolled where. The panes' content is drawn once by
 * the server and never drawn again, so classes may be set on it directly.
 */

/** Where a jump begins: the pane the reader is using is never scrolled. 'page' is outside the panes, 'words' asks for the text. */
export type Origin = "load" | "hash" | "list" | "document" | "keys" | "page" | "words";

export interface Jump {
  label: string | null;
  from: Origin;
}

/** '#finding-2' and '#words-2' -> '2'; null for other addresses. */
export function labelOfHash(hash: string): string | null {
  return /^#(?:finding|words)-([0-9a-z]+)$/.exec(hash)?.[1] ?? null;
}

/**
 * Puts the finding into the address. Next's own replaceState would have every part that reads the address drawn anew, on
 * each press of a key; a fragment changes none of them, so the browser's is called.
 */
export function showInAddress(label: string): void {
  History.prototype.replaceState.call(history, history.state, "", `#finding-${label}`);
}

/** Gives the finding's item, words and detail the class of the selected one, and takes it from the others. */
export function markSelected(bench: HTMLElement, label: string | null): void {
  for (const on of bench.querySelectorAll(".is-on")) on.classList.remove("is-on");
  if (label === null) return;
  for (const element of bench.querySelectorAll(`.item[data-f="${label}"], mark[data-f="${label}"]`)) {
    element.classList.add("is-on");
  }
  bench.querySelector(`#finding-${label}`)?.classList.add("is-on");
}

/** True where the click is on a link to a place in the document that is no finding. */
export function isPlaceLink(event: MouseEvent): boolean {
  return event.target instanceof Element && event.target.closest("a[data-place]") !== null;
}

/** What a click must know: the finding selected now, and which ones the filter leaves out. */
interface Now {
  selected: string | null;
  isOut: (label: string) => boolean;
}

/** The jump a click asks for; null where the click is not about a finding. */
export function jumpOfClick(event: MouseEvent, bench: HTMLElement | null, now: Now): Jump | null {
  const target = event.target;
  const plain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
  if (!(target instanceof Element) || !plain || bench === null) return null;
  const words = target.closest<HTMLElement>("[data-words]");
  if (words !== null) return { label: words.dataset.words ?? null, from: "words" };
  const mark = markAround(target, now);
  if (mark !== null) return jumpOfMark(target, mark, now);
  const link = target.closest<HTMLElement>("[data-f]");
  if (link === null || target.closest("a") === null) return null;
  return { label: link.dataset.f ?? null, from: bench.contains(link) ? "list" : "page" };
}

/** A click on words picks the innermost finding, a second one the finding around it. A drag selects text and picks nothing. */
function jumpOfMark(target: Element, mark: HTMLElement, now: Now): Jump | null {
  if (target.closest("a") === null && getSelection()?.isCollapsed === false) return null;
  const outer = markAround(mark.parentElement, now);
  const again = mark.dataset.f === now.selected && target.closest("a") === null;
  const picked = again && outer !== null ? outer : mark;
  return { label: picked.dataset.f ?? null, from: "document" };
}

/** The innermost marked words around an element whose finding the filter leaves in. */
function markAround(element: Element | null, now: Now): HTMLElement | null {
  const mark = element?.closest<HTMLElement>("mark[data-f]") ?? null;
  return mark === null || !now.isOut(mark.dataset.f ?? "") ? mark : markAround(mark.parentElement, now);
}

/** Scrolls the other panes so that the finding's item, words and detail can be seen. */
export function bringIntoView(bench: HTMLElement, { label, from }: Jump): void {
  if (label === null) return;
  const [list, paper, detail] = bench.querySelectorAll<HTMLElement>("[data-pane]");
  const words = bench.querySelector<HTMLElement>(`#words-${label}`);
  if (list === undefined || paper === undefined || detail === undefined) return;
  if (getComputedStyle(paper).overflowY !== "auto") {
    if (from === "words" && words !== null) seek(document.documentElement, words);
    else if (from !== "load") detail.scrollIntoView({ block: "start" });
    return;
  }
  if (from !== "list") list.querySelector(`.item[data-f="${label}"]`)?.scrollIntoView({ block: "nearest" });
  if (from !== "document" && words !== null) seek(paper, words);
  // The focus goes along, so that Enter acts on the finding and a screen reader says it.
  if (from === "keys") list.querySelector<HTMLElement>(`.item[data-f="${label}"]`)?.focus({ preventScroll: true });
  // While the page loads the reader may have scrolled already, on the way to a button.
  if (from !== "load") detail.scrollTop = 0;
  if (from === "page" || from === "hash") bench.scrollIntoView({ block: "start" });
  if (from === "words") words?.querySelector("a")?.focus({ preventScroll: true });
}

/**
 * Scrolls `pane` so that `element` sits a third from its top, at once. Blocks that were never drawn have estimated
 * heights, which are corrected while we arrive: a few frames settle it.
 */
export function seek(pane: HTMLElement, element: Element | Range, frames = 4): void {
  const root = pane === document.documentElement;
  const top = root ? 0 : pane.getBoundingClientRect().top;
  const off = element.getBoundingClientRect().top - top - pane.clientHeight / 3;
  if (Math.abs(off) > 1) pane.scrollBy({ top: off, behavior: "instant" });
  if (frames > 0) requestAnimationFrame(() => seek(pane, element, frames - 1));
}
