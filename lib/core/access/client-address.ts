/**
 * The header in which the server itself writes who connected (tools/setup/client-address.mjs), after removing what a client
 * may have sent under that name.
 */
export const ADDRESS_HEADER = "x-strings-attached-address";

/** The longest address that is kept: an IPv6 one with a zone. */
const LONGEST = 64;

/**
 * The network address a request came from. What a caller writes into X-Forwarded-For is believed only as far as our own
 * proxies reach: with one proxy in front, the last address of the list is the one which that proxy saw.
 * @param proxies how many proxies of the operator's stand in front; 0 = none, and X-Forwarded-For says nothing.
 * @returns null where the server does not know it.
 */
export function addressOf(headers: Headers, proxies: number): string | null {
  const peer = headers.get(ADDRESS_HEADER);
  const forwarded = (headers.get("x-forwarded-for") ?? "").split(",");
  const seen = proxies === 0 ? peer : (forwarded.at(-proxies) ?? peer);
  const address = seen?.trim().slice(0, LONGEST) ?? "";
  return address === "" ? null : address;
}

/**
 * What a limit counts an address under: an IPv4 address, or the first half of an IPv6 one, because whoever has one of those
 * has all that begin alike.
 */
export function addressBlock(address: string): string {
  const bare = address.toLowerCase().replace(/^::ffff:(?=\d+\.)/, "");
  if (!bare.includes(":")) return bare;
  const [head = "", tail = ""] = bare.split("::");
  const [groups, rest] = [head.split(":"), tail === "" ? [] : tail.split(":")];
  const zeros = Array.from({ length: Math.max(0, 8 - groups.length - rest.length) }, () => "0");
  const all = [...groups, ...zeros, ...rest].map((group) => group.replace(/^0+(?=.)/, "") || "0");
  return `${all.slice(0, 4).join(":")}::/64`;
}
