import { describe, expect, it } from "vitest";
import { newId } from "../new-id";
import { idMaker, idRanges } from "./id-maker";

const AT = new Date("2026-11-25T12:00:00.000Z");

describe("ids made by an import", () => {
  it("are short, rise, and sort behind UUIDs", () => {
    const make = idMaker(AT);
    const ids = Array.from({ length: 2000 }, make);
    expect(ids).toEqual([...ids].sort());
    expect(new Set(ids.map((id) => id.length))).toEqual(new Set([13]));
    expect(newId() < (ids[0] ?? "")).toBe(true);
  });

  it("lie in the range of their moment, and those of another moment do not", () => {
    const [now] = idRanges(AT);
    const inside = (id: string) => now.from <= id && id <= now.to;
    expect(inside(idMaker(AT)())).toBe(true);
    expect(inside(idMaker(new Date(AT.getTime() + 1))())).toBe(false);
    expect(inside(newId())).toBe(false);
  });
});
