import { expect, it } from "vitest";
import { ADDRESS_HEADER } from "../core/access/client-address";
import { RATE_LIMITS } from "./rate-limits";
import { takeTurn } from "./take-turn";

const from = (address: string, token?: string) =>
  new Headers({ [ADDRESS_HEADER]: address, ...(token === undefined ? {} : { authorization: `Bearer ${token}` }) });
const { requests } = RATE_LIMITS.export;

it("holds a token to one allowance whatever address it comes from, and leaves the addresses theirs", () => {
  for (let i = 0; i < requests; i++)
    expect(takeTurn("export", from(`198.51.100.${i}`, "sa_one"), 0)).toMatchObject({ allowed: true, by: "token" });
  expect(takeTurn("export", from("198.51.100.200", "sa_one"), 0)).toMatchObject({ allowed: false, by: "token" });
  expect(takeTurn("export", from("198.51.100.200"), 0)).toMatchObject({ allowed: true, by: "address" });
  expect(takeTurn("export", from("198.51.100.200", "sa_two"), 0).allowed).toBe(true);
});

it("holds an address to its allowance whatever tokens it sends", () => {
  for (let i = 0; i < requests; i++) takeTurn("export", from("203.0.113.9", `sa_${i}`), 0);
  expect(takeTurn("export", from("203.0.113.9", "sa_new"), 0)).toMatchObject({ allowed: false, by: "address" });
  // Its refusals cost the token nothing.
  expect(takeTurn("export", from("203.0.113.10", "sa_new"), 0)).toMatchObject({ remaining: requests - 1 });
});
