import { addressOf } from "../core/access/client-address";
import { env } from "../env";

/** The network address a request came from; null where the server does not know it. */
export function clientAddress(headers: Headers): string | null {
  return addressOf(headers, env().trustedProxies);
}
