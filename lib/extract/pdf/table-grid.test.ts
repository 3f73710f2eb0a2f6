import { describe, expect, it } from "vitest";
import { findGrids } from "./table-grid";

const across = (y: number, from = 50, to = 500) => ({ y, from, to });
const down = (x: number, from: number, to: number) => ({ x, from, to });

describe("findGrids", () => {
  it("finds rows and cells, also where lines are drawn cell by cell", () => {
    const horizontal = [100, 140, 200].flatMap((y) => [across(y, 50, 150), across(y, 150, 500)]);
    const vertical = [50, 150, 500].flatMap((x) => [down(x, 100, 140), down(x, 140, 200)]);
    expect(findGrids({ horizontal, vertical })).toEqual([
      {
        left: 50,
        right: 500,
        edges: [100, 140, 200],
        cells: [
          [50, 150, 500],
          [50, 150, 500],
        ],
      },
    ]);
  });

  it("gives a row that spans all columns a single cell", () => {
    const horizontal = [100, 120, 160].map((y) => across(y));
    const vertical = [down(50, 100, 160), down(500, 100, 160), down(150, 120, 160)];
    expect(findGrids({ horizontal, vertical })[0]?.cells).toEqual([
      [50, 500],
      [50, 150, 500],
    ]);
  });

  it("sees no table in a box, in underlines or in lines above signatures", () => {
    expect(
      findGrids({ horizontal: [across(100), across(300)], vertical: [down(50, 100, 300), down(500, 100, 300)] }),
    ).toEqual([]);
    expect(findGrids({ horizontal: [across(700, 50, 200), across(700, 300, 450)], vertical: [] })).toEqual([]);
  });
});
