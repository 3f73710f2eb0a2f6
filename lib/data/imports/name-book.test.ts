import fc from "fast-check";
import { expect, it } from "vitest";
import { foldName } from "../fold-name";
import { foldPlainName } from "./name-book";

it("folds plain names as all names are folded, and leaves the others to that", () => {
  const plain = fc.string({ unit: fc.constantFrom(..."aZ9 .,;:'\"-&é　\t"), maxLength: 12 });
  fc.assert(
    fc.property(fc.oneof(plain, fc.string()), (name) => {
      expect(foldPlainName(name) ?? foldName(name)).toBe(foldName(name));
    }),
  );
  expect(foldPlainName("Nova AI")).toBe("nova ai");
  expect(foldPlainName("月之暗面")).toBeNull();
});
