import { describe, expect, it } from "vitest";
import { ADDRESS_HEADER, addressBlock, addressOf } from "./client-address";

const from = (headers: Record<string, string>, proxies = 0) => addressOf(new Headers(headers), proxies);

describe("the address of a request", () => {
  it("is who connected, whatever the request says of itself", () => {
    expect(from({ [ADDRESS_HEADER]: "192.0.2.7", "x-forwarded-for": "203.0.113.9" })).toBe("192.0.2.7");
  });

  it("behind our own proxies is what the outermost of them saw, and no more", () => {
    const headers = { [ADDRESS_HEADER]: "10.0.0.2", "x-forwarded-for": "198.51.100.1, 203.0.113.9, 10.0.0.1" };
    expect([from(headers, 1), from(headers, 2)]).toEqual(["10.0.0.1", "203.0.113.9"]);
  });

  it("is not known where nobody says it", () => {
    expect([from({}), from({ "x-forwarded-for": "203.0.113.9" }), from({}, 1)]).toEqual([null, null, null]);
  });
});

describe("what a limit counts an address under", () => {
  it.each([
    ["192.0.2.7", "192.0.2.7"],
    ["::ffff:192.0.2.7", "192.0.2.7"],
    ["2001:DB8:0:12:a:b:c:d", "2001:db8:0:12::/64"],
    ["2001:db8::1", "2001:db8:0:0::/64"],
    ["2001:db8:0012::9", "2001:db8:12:0::/64"],
    ["::1", "0:0:0:0::/64"],
  ])("%s is %s", (address, block) => expect(addressBlock(address)).toBe(block));
});
