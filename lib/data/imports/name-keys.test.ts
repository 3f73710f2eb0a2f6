import fc from "fast-check";
import { expect, it } from "vitest";
import { cellHash } from "../../core/import/rows/row-batch";
import { foldName } from "../fold-name";
import { NameKeys } from "./name-keys";

/** The number of a name as it stands in a cell. */
function ofCell(keys: NameKeys, name: string, next: number): number {
  const codes = Uint16Array.from(name, (sign) => sign.charCodeAt(0));
  return keys.ofCell(codes, 0, codes.length, cellHash(name), next);
}

it("folds plain names as all names are folded, and leaves the others to that", () => {
  const plain = fc.string({ unit: fc.constantFrom(..."aZ9 .,;:'\"-&é　\t"), maxLength: 12 });
  fc.assert(
    fc.property(fc.oneof(plain, fc.string()), (name) => {
      const keys = new NameKeys();
      if (ofCell(keys, name, 0) === 0) expect(keys.keyOf(0)).toBe(foldName(name));
      expect(keys.find(foldName(name))).toBe(ofCell(keys, name, 0));
    }),
  );
  expect(ofCell(new NameKeys(), "Nova AI", 7)).toBe(7);
  expect(ofCell(new NameKeys(), "月之暗面", 7)).toBe(-1);
});

it("finds each of very many names, written in any case, and gives none the number of another", () => {
  const keys = new NameKeys();
  const name = (i: number): string => (i % 3 === 0 ? `Név ${i}` : `Nova AI ${i.toString(36)}`);
  for (let i = 0; i < 20_000; i++) {
    if (ofCell(keys, name(i), i) < 0) keys.set(foldName(name(i)), i);
  }
  for (let i = 0; i < 20_000; i++) expect(keys.find(foldName(name(i).toUpperCase()))).toBe(i);
  expect(keys.find("nova ai")).toBe(-1);
});
