import fc from "fast-check";
import { expect, it } from "vitest";
import { cellHash } from "../../core/import/rows/row-batch";
import { bytesOf } from "../../core/import/text-piece";
import { FileDeals } from "./file-deals";
import { FileKeys } from "./file-keys";

/** What is asked of the first lines of things: the line of an earlier one that is the same; null for the first. */
function firstLines(things: readonly string[]): (number | null)[] {
  const lines = new Map<string, number>();
  return things.map((thing, i) => {
    const known = lines.get(thing) ?? null;
    if (known === null) lines.set(thing, i + 2);
    return known;
  });
}

it("knows the keys of a file again, whether they rise, stop rising or never do, as cells or as strings", () => {
  const rising = fc.nat(40).map((count) => Array.from({ length: count }, (_, i) => `k-${7 * i}`));
  const any = fc.array(
    fc.oneof(
      fc.nat(300).map((n) => `k-${n}`),
      fc.constantFrom("K-7", "schlüssel", ""),
    ),
    { maxLength: 60 },
  );
  fc.assert(
    fc.property(rising, any, fc.infiniteStream(fc.boolean()), (before, after, asCell) => {
      const keys = new FileKeys();
      const all = [...before, ...after];
      const found = all.map((key, i) =>
        /^[\0-\x7f]*$/.test(key) && asCell.next().value
          ? keys.addCell(bytesOf(key), 0, key.length, cellHash(key), i + 2)
          : keys.add(key, i + 2),
      );
      expect(found).toEqual(firstLines(all));
    }),
  );
});

it("knows the deals of a file again, also those that were only noted", () => {
  const deal = fc.record({
    startup: fc.nat(3),
    date: fc.nat(2),
    round: fc.constantFrom(-1, 0, 1),
    amount: fc.constantFrom(Number.NaN, 100, 2 ** 40),
    currency: fc.constantFrom(-1, 0),
  });
  fc.assert(
    fc.property(fc.array(fc.tuple(deal, fc.boolean()), { maxLength: 80 }), (rows) => {
      const deals = new FileDeals();
      const expected = firstLines(rows.map(([of]) => Object.values(of).join()));
      rows.forEach(([of, isNoted], i) => {
        if (isNoted) deals.note(of, i + 2);
        else expect(deals.add(of, i + 2)).toBe(expected[i]);
      });
    }),
  );
});
