import { expect, it } from "vitest";
import { readSavedViews, withView } from "./saved-view-store";

const view = (name: string) => ({ name, search: "?set=public" });

it("keeps the newest of a name, and twenty views at most", () => {
  const twice = withView([view("a"), view("b")], { name: "a", search: "?set=imported" });
  expect(twice).toEqual([view("b"), { name: "a", search: "?set=imported" }]);
  const many = Array.from({ length: 20 }, (_, i) => view(String(i)));
  expect(withView(many, view("new")).map(({ name }) => name)).toEqual([...many.slice(1).map((v) => v.name), "new"]);
});

it("takes what is no list of views for none", () => {
  for (const stored of ["", "{", '{"a":1}', '[{"name":"x","search":"javascript:alert(1)"}]']) {
    expect(readSavedViews(stored), stored).toEqual([]);
  }
  expect(readSavedViews(JSON.stringify([view("a")]))).toEqual([view("a")]);
});
