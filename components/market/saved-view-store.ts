const KEY = "strings-attached:deal-views";
/** More would be a list nobody reads; the oldest goes. */
const MOST = 20;

export interface SavedView {
  name: string;
  /** The search string of the list, from '?' on. */
  search: string;
}

const listeners = new Set<() => void>();

/** Tells of every change, in this window or another of the same browser. */
export function watchViews(listener: () => void): () => void {
  listeners.add(listener);
  window.addEventListener("storage", listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener("storage", listener);
  };
}

/** What is stored, as text; '' where nothing is, or where the browser keeps nothing. */
export function storedViews(): string {
  try {
    return window.localStorage.getItem(KEY) ?? "";
  } catch {
    return "";
  }
}

/** The views in what is stored. Anything but a list of views, as another program may have left it, counts as none. */
export function readSavedViews(stored: string): SavedView[] {
  if (stored === "") return [];
  try {
    const read: unknown = JSON.parse(stored);
    return Array.isArray(read) && read.every(isView) ? read.map(({ name, search }) => ({ name, search })) : [];
  } catch {
    return [];
  }
}

function isView(value: unknown): value is SavedView {
  if (typeof value !== "object" || value === null || !("name" in value) || !("search" in value)) return false;
  const { name, search } = value;
  return typeof name === "string" && typeof search === "string" && search.startsWith("?");
}

/** The list with one view more; a name that is taken now stands for the new one. */
export function withView(views: readonly SavedView[], view: SavedView): SavedView[] {
  return [...views.filter(({ name }) => name !== view.name), view].slice(-MOST);
}

/** Keeps a view in this browser. */
export function saveView(view: SavedView): void {
  store(withView(readSavedViews(storedViews()), view));
}

export function removeView(name: string): void {
  store(readSavedViews(storedViews()).filter((view) => view.name !== name));
}

function store(views: readonly SavedView[]): void {
  try {
    window.localStorage.setItem(KEY, JSON.stringify(views));
  } catch {
    // A browser that keeps nothing keeps no views; the address still holds the list.
  }
  for (const listener of listeners) listener();
}
