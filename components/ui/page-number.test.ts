import { expect, it } from "vitest";
import { readPage } from "./page-number";

it.each([
  ["2", 2],
  [["3"], 3],
  [undefined, 1],
  ["-1", 1],
  ["1e9", 1],
  ["x", 1],
])("reads the page %j of an address as %i", (text, page) => expect(readPage(text)).toBe(page));
