/*
 * The list in step with the text: while the document scrolls, the items of the findings whose words are in view are
 * marked, and the first of them is kept in view. The pane the reader uses is never moved.
 */

/** Words count as in view between these shares of the pane's height: about where one reads. */
const READING_BAND = "-10% 0px -35% 0px";

/**
 * Marks the items of the findings in view, until the returned function is called. The browser says which words come and
 * go, so nothing is measured on scrolling, however long the document. Does nothing where the panes stand one below another.
 */
export function followScroll(bench: HTMLElement): () => void {
  const paper = bench.querySelector<HTMLElement>(".paper");
  const list = bench.querySelector<HTMLElement>(".list");
  if (paper === null || list === null || getComputedStyle(paper).overflowY !== "auto") return () => undefined;
  const marks = [...paper.querySelectorAll<HTMLElement>("mark[data-f]")];
  const inView = new Set<Element>();
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        if (isIntersecting) inView.add(target);
        else inView.delete(target);
      }
      const labels = marks.filter((mark) => inView.has(mark)).map((mark) => mark.dataset.f ?? "");
      showInView(list, new Set(labels));
    },
    { root: paper, rootMargin: READING_BAND },
  );
  for (const mark of marks) observer.observe(mark);
  return () => observer.disconnect();
}

/** `labels` in document order. */
function showInView(list: HTMLElement, labels: ReadonlySet<string>): void {
  for (const item of list.querySelectorAll(".item.is-seen")) item.classList.remove("is-seen");
  const items = [...labels].flatMap((label) => list.querySelector<HTMLElement>(`.item[data-f="${label}"]`) ?? []);
  for (const item of items) item.classList.add("is-seen");
  const [first] = items;
  if (first === undefined || list.matches(":hover") || list.contains(document.activeElement)) return;
  scrollWithin(list, first);
}

/** Scrolls only the list, and only as far as needed: scrollIntoView could move the page as well. */
function scrollWithin(list: HTMLElement, item: HTMLElement): void {
  const head = list.querySelector<HTMLElement>(".panehead")?.offsetHeight ?? 0;
  const box = list.getBoundingClientRect();
  const own = item.getBoundingClientRect();
  const above = own.top - (box.top + head);
  const below = own.bottom - box.bottom;
  if (above < 0) list.scrollBy({ top: above, behavior: "instant" });
  else if (below > 0) list.scrollBy({ top: below, behavior: "instant" });
}
