import { describe, expect, it } from "vitest";
import { newId } from "../new-id";
import { ID_BYTES, idText, packId, RowWalk } from "./packed-id";

const packed = (ids: readonly string[]) => {
  const bytes = new Uint8Array(ID_BYTES * ids.length);
  ids.forEach((id, row) => {
    packId(id, bytes, row);
  });
  return bytes;
};

describe("packed ids", () => {
  it("give back UUIDs and short ids as they were", () => {
    const ids = [newId(), "mjk0abcd00000", "00000000-0000-0000-0000-000000000000", "a", "0123456789abcdef"];
    const bytes = packed(ids);
    expect(ids.map((_, row) => idText(bytes, row))).toEqual(ids);
    expect(idText(bytes, ids.length)).toBe("");
  });

  it.each([["", "0123456789abcdef0", "é", newId().toUpperCase()]])("refuse what is no id", (...ids) => {
    for (const id of ids) expect(() => packed([id])).toThrow(TypeError);
  });

  it("are found row by row, those of other sets passed over", () => {
    const walk = new RowWalk(packed(["0192", "mjk0abcd00000", "mjk0abcd00002"]));
    const asked = ["0191", "0192", "0192", "mjk0abcd00000", "mjk0abcd00001", "mjk0abcd00002", "z"];
    expect(asked.map((id) => walk.rowOf(id))).toEqual([-1, 0, 0, 1, -1, 2, -1]);
  });
});
