import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Mark, placeLabels, spread, textWidth } from "./place-labels";

const bounds = { left: 0, top: 0, right: 640, bottom: 300 };
const mark = (x: number, y: number, text: string): Mark => ({ x, y, r: 5, lines: [text] });

describe("placeLabels", () => {
  it("sets a lone label to the right of its mark", () => {
    expect(placeLabels([mark(100, 100, "OpenAI")], bounds)[0]).toEqual({ x: 110, y: 104, anchor: "start" });
  });

  it("turns to the left where the right edge is too near", () => {
    expect(placeLabels([mark(630, 100, "OpenAI")], bounds)[0]?.anchor).toBe("end");
  });

  it("keeps off a neighbouring mark that carries no label", () => {
    const all = [mark(100, 100, "OpenAI"), mark(120, 100, "")];
    const [place] = placeLabels(all.slice(0, 1), bounds, [], all);
    expect(place?.anchor).not.toBe("start");
  });

  it("leaves a label out rather than printing it over another", () => {
    const heap = Array.from({ length: 30 }, () => mark(320, 150, "Anthropic"));
    const placed = placeLabels(heap, bounds).filter((p) => p !== null);
    expect(placed.length).toBeLessThan(9);
  });

  it("never lets two labels overlap and never leaves the bounds", () => {
    const arb = fc.array(fc.record({ x: fc.integer({ min: 0, max: 640 }), y: fc.integer({ min: 0, max: 300 }) }), {
      minLength: 2,
      maxLength: 25,
    });
    fc.assert(
      fc.property(arb, (points) => {
        const marks = points.map((p) => mark(p.x, p.y, "Databricks"));
        const w = textWidth("Databricks");
        const boxes = placeLabels(marks, bounds).flatMap((p) => {
          if (!p) return [];
          const left = p.anchor === "start" ? p.x : p.anchor === "end" ? p.x - w : p.x - w / 2;
          return [{ left, right: left + w, top: p.y - 11, bottom: p.y + 3 }];
        });
        for (const [i, a] of boxes.entries()) {
          expect(a.left).toBeGreaterThanOrEqual(0);
          expect(a.right).toBeLessThanOrEqual(640);
          for (const b of boxes.slice(i + 1)) {
            const apart =
              a.right <= b.left + 1e-6 ||
              b.right <= a.left + 1e-6 ||
              a.bottom <= b.top + 1e-6 ||
              b.bottom <= a.top + 1e-6;
            expect(apart).toBe(true);
          }
        }
      }),
    );
  });
});

describe("spread", () => {
  it("leaves positions that are far enough apart", () => {
    expect(spread([10, 50, 90], 16)).toEqual([10, 50, 90]);
  });

  it("moves close ones apart about their middle, in order", () => {
    expect(spread([100, 102], 16)).toEqual([93, 109]);
    expect(spread([102, 100], 16)).toEqual([109, 93]);
  });

  it("always ends with the gap kept", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 300 }), { maxLength: 12 }), (xs) => {
        const sorted = spread(xs, 14).sort((a, b) => a - b);
        for (let i = 1; i < sorted.length; i++) {
          expect((sorted[i] ?? 0) - (sorted[i - 1] ?? 0)).toBeGreaterThanOrEqual(14 - 1e-6);
        }
      }),
    );
  });
});
