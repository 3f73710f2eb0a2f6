import { describe, expect, it } from "vitest";
import { z } from "zod";
import { dealIdSchema } from "../core/market/deal-id";
import { AppError } from "../core/shared/app-error";
import { alreadyHas, bodyTag, versionTag } from "./etag";
import { readParams, readQuery, whatWorks } from "./read-query";

const schema = z
  .object({
    set: z.enum(["public", "calibrated"]).default("public"),
    from: z.coerce.number().int().min(1990).max(2100).optional(),
    to: z.coerce.number().int().min(1990).max(2100).optional(),
    words: z.string().max(20),
  })
  .refine(({ from, to }) => from === undefined || to === undefined || from <= to, {
    path: ["to"],
    message: "The last year lies before the first",
  });

function refusedOf(search: string): unknown {
  try {
    return readQuery(`http://localhost/${search}`, schema);
  } catch (error) {
    return error instanceof AppError ? error.details.parameters : error;
  }
}

describe("parameters of an address", () => {
  it("are read by the schema, with its defaults", () => {
    expect(refusedOf("?words=a&from=2023")).toEqual({ set: "public", from: 2023, words: "a" });
  });

  it.each([
    ["?words=a&size=huge", "size", "There is no such parameter here; there are set, from, to, words."],
    ["?words=a&set=private", "set", "It takes one of public, calibrated."],
    ["?words=a&from=long+ago", "from", "It takes a whole number from 1990 to 2100."],
    ["?words=a&from=", "from", "It is blank; leave it out, or give a whole number from 1990 to 2100."],
    ["?words=a&set=public&set=public", "set", "It is given more than once; give it once."],
    ["?set=public", "words", "It is needed; it takes text of at most 20 characters."],
    ["?words=a&from=2024&to=2023", "to", "The last year lies before the first."],
    ["?words=a&constructor=1", "constructor", "There is no such parameter here; there are set, from, to, words."],
  ])("%s is refused by name", (search, name, message) => {
    expect(refusedOf(search)).toEqual([expect.objectContaining({ name, message })]);
  });

  it("are refused all at once, each with its value", () => {
    expect(refusedOf("?words=a&from=x&bogus=y")).toMatchObject([
      { name: "from", value: "x" },
      { name: "bogus", value: "y" },
    ]);
  });
});

it("a part of a path that can be none leads nowhere", () => {
  expect(() => readParams({ id: "7" }, z.object({ id: dealIdSchema }))).toThrow(
    "There is nothing at '7': 'id' is an id.",
  );
});

it("says what a field takes from its schema alone", () => {
  expect([z.boolean(), z.number(), z.number().int().min(1).max(9)].map(whatWorks)).toEqual([
    "text",
    "a number",
    "a whole number from 1 to 9",
  ]);
});

describe("a tag", () => {
  const asks = (value: string) => new Request("http://localhost/", { headers: { "if-none-match": value } });

  it("is the same for the same words, and for the same version", () => {
    expect(bodyTag("a")).toBe(bodyTag("a"));
    expect(bodyTag("a")).not.toBe(bodyTag("b"));
    expect(versionTag("1")).toMatch(/^W\/"1-[a-z0-9]+"$/);
  });

  it("is known again among others, weak or strong, and by a star", () => {
    for (const value of ['"x", "1"', 'W/"1"', "*"]) expect(alreadyHas(asks(value), 'W/"1"'), value).toBe(true);
    expect(alreadyHas(asks('"11"'), '"1"')).toBe(false);
    expect(alreadyHas(new Request("http://localhost/"), '"1"')).toBe(false);
  });
});
