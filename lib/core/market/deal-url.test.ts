import { describe, expect, it } from "vitest";
import { dealSearch, firstPage, readDealQuery } from "./deal-url";

describe("readDealQuery", () => {
  it("fills in what an empty address leaves open", () => {
    const { query, ignored, untidy } = readDealQuery({});
    expect(query).toEqual({ set: "calibrated", sort: "announcedOn", dir: "desc", limit: 50 });
    expect([ignored, untidy]).toEqual([[], false]);
  });

  it("names what it cannot use and keeps the rest", () => {
    const { query, ignored } = readDealQuery({ set: "secret", from: "2022", size: "huge", exclusivity: "yes" });
    expect(query).toMatchObject({ set: "calibrated", from: 2022, exclusivity: "yes" });
    expect(ignored).toEqual([
      { name: "set", value: "secret" },
      { name: "size", value: "huge" },
    ]);
  });

  it("takes blanks of a form for absent and says that the address can be tidied", () => {
    const { query, untidy } = readDealQuery({ set: "public", from: "", q: "  " });
    expect(query.from).toBeUndefined();
    expect(query.q).toBeUndefined();
    expect(untidy).toBe(true);
  });

  it("takes the first of a repeated parameter", () => {
    expect(readDealQuery({ country: ["US", "CN"] }).query.country).toBe("US");
  });

  it("drops the end of a range that runs backwards", () => {
    const { query, ignored } = readDealQuery({ from: "2024", to: "2022" });
    expect([query.from, query.to]).toEqual([2024, undefined]);
    expect(ignored).toEqual([{ name: "to", value: "2022" }]);
  });
});

describe("dealSearch", () => {
  it("names the data set always and defaults never", () => {
    expect(dealSearch(readDealQuery({}).query)).toBe("?set=calibrated");
    expect(dealSearch({ set: "public", from: 2022, to: 2022, exclusivity: "yes" })).toBe(
      "?set=public&from=2022&to=2022&exclusivity=yes",
    );
  });

  it("is read back as the query it was written from", () => {
    const { query } = readDealQuery({ set: "public", q: "open ai & co", sort: "amount", dir: "asc", limit: "20" });
    const params = Object.fromEntries(new URLSearchParams(dealSearch(query)));
    expect(readDealQuery(params).query).toEqual(query);
  });
});

describe("firstPage", () => {
  it("forgets the cursor and nothing else", () => {
    const { query } = readDealQuery({ after: "abc", country: "US" });
    expect(firstPage(query)).toEqual({ ...readDealQuery({ country: "US" }).query });
  });
});
