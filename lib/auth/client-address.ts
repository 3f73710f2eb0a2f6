/**
 * The header in which the server itself writes who connected (tools/setup/client-address.mjs), after removing what a client
 * may have sent under that name.
 */
const ADDRESS_HEADER = "x-strings-attached-address";

/** The network address a request came from; null where the server does not know it. */
export function clientAddress(headers: Headers): string | null {
  const address = headers.get(ADDRESS_HEADER)?.trim().slice(0, 64);
  return address === undefined || address === "" ? null : address;
}
