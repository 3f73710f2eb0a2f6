import { describe, expect, it } from "vitest";
import { z } from "zod";
import { dealIdSchema } from "./deal-id";

describe("ids of deals", () => {
  it("are UUIDs or the thirteen characters of an import", () => {
    for (const id of ["01930000-0000-7000-8000-00000000002a", "mjk0abcd0000z"])
      expect(dealIdSchema.safeParse(id).success).toBe(true);
  });

  it.each([
    "",
    "7",
    "mjk0abcd0000",
    "mjk0abcd0000zz",
    "MJK0ABCD0000Z",
    "../mjk0abcd000",
    "01930000-0000-7000-8000-00000000002",
  ])("are not '%s'", (id) => expect(dealIdSchema.safeParse(id).success).toBe(false));

  it("are an id in the API's description", () => {
    expect(z.toJSONSchema(dealIdSchema)).toMatchObject({ type: "string", format: "id" });
  });
});
