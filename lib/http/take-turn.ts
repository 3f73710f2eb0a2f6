import { createHash } from "node:crypto";
import { addressBlock, addressOf } from "../core/access/client-address";
import { env } from "../env";
import type { Taken } from "./rate-limit";
import { type LimitName, takeOne } from "./rate-limits";

/** What became of a request, and of whose allowance: that of its address or of its token. */
export interface Turn extends Taken {
  by: "address" | "token";
}

/**
 * Counts a request against a limit: for the address it comes from and, where it sends a token, for that too, so that one token
 * has one allowance however many machines use it. Told is the allowance that is nearer its end. A token is not looked up
 * first: one that does not count is refused behind this, and costs its address like any other.
 */
export function takeTurn(limit: LimitName, headers: Headers, now: number): Turn {
  const address = addressBlock(addressOf(headers, env().trustedProxies) ?? "unknown");
  const byAddress: Turn = { ...takeOne(limit, "address", address, now), by: "address" };
  const token = /^bearer +(\S+)$/i.exec(headers.get("authorization")?.trim() ?? "")?.[1];
  if (token === undefined || !byAddress.allowed) return byAddress;
  // The token itself is kept nowhere.
  const key = createHash("sha256").update(token).digest("base64url");
  const byToken: Turn = { ...takeOne(limit, "token", key, now), by: "token" };
  return !byToken.allowed || byToken.remaining <= byAddress.remaining ? byToken : byAddress;
}
