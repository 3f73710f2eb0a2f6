"use client";

import Link from "next/link";
import { type FormEvent, useId, useSyncExternalStore } from "react";
import { readSavedViews, removeView, saveView, storedViews, watchViews } from "./saved-view-store";

/**
 * The views this browser keeps: a name beside an address, nothing on the server. Without scripts an address is kept as
 * any other page's, by a bookmark.
 * @param search the search string of the list that is shown.
 */
export function SavedViews({ search }: { search: string }) {
  const stored = useSyncExternalStore(watchViews, storedViews, () => null);
  const field = useId();
  if (stored === null) return null;
  const views = readSavedViews(stored);
  const save = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const name = String(new FormData(event.currentTarget).get("name") ?? "").trim();
    if (name === "") return;
    saveView({ name, search });
    event.currentTarget.reset();
  };
  return (
    <div className="savedviews">
      {views.length > 0 && (
        <ul aria-label="Views saved in this browser">
          {views.map((view) => (
            <li key={view.name}>
              <Link
                href={`/deals${view.search}`}
                prefetch={false}
                aria-current={view.search === search ? "page" : undefined}
              >
                {view.name}
              </Link>
              <button type="button" aria-label={`Forget the view ${view.name}`} onClick={() => removeView(view.name)}>
                ×
              </button>
            </li>
          ))}
        </ul>
      )}
      <form onSubmit={save}>
        <label className="lbl" htmlFor={field}>
          Save this list as
        </label>
        <span className="row">
          <input className="input" id={field} name="name" maxLength={60} required autoComplete="off" />
          <button className="btn small" type="submit">
            Save
          </button>
        </span>
        <small className="mute">Kept in this browser. The address alone holds it too.</small>
      </form>
    </div>
  );
}
