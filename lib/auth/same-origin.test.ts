import { describe, expect, it } from "vitest";
import { requireSameOrigin, sameOrigin } from "./same-origin";

const from = (origin: string | null, host: string | null = "localhost:3000") =>
  new Headers([...(origin === null ? [] : [["origin", origin]]), ...(host === null ? [] : [["host", host]])] as [
    string,
    string,
  ][]);

describe("sameOrigin", () => {
  it.each([
    ["http://localhost:3000", "localhost:3000"],
    ["https://example.org", "example.org"],
    ["https://EXAMPLE.org", "Example.org"],
    ["http://127.0.0.1:3001", "127.0.0.1:3001"],
  ])("lets %s speak to %s", (origin, host) => {
    expect(sameOrigin(from(origin, host))).toBe(true);
    expect(() => requireSameOrigin(from(origin, host))).not.toThrow();
  });

  it.each([
    ["a missing origin", null],
    ["the opaque origin", "null"],
    ["another host", "https://evil.example"],
    ["another port", "http://localhost:3001"],
    ["a host that begins alike", "http://localhost:3000.evil.example"],
    ["no address at all", "localhost:3000"],
  ])("refuses %s", (_, origin) => {
    expect(sameOrigin(from(origin))).toBe(false);
    expect(() => requireSameOrigin(from(origin))).toThrow(expect.objectContaining({ code: "forbidden" }));
  });

  it("refuses a request without a host", () => {
    expect(sameOrigin(from("http://localhost:3000", null))).toBe(false);
  });
});
