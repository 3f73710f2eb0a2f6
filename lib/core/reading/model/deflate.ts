/*
 * Node's own zlib, a tenth of the time of one written in JavaScript that is not compiled yet. Asked for by name, as this layer
 * imports nothing that reads or writes files; every Node that the product supports can be asked so.
 */
const zlib = () => process.getBuiltinModule("node:zlib");

/** The bytes in deflated form (RFC 1951), as small as it gets. */
export function deflate(bytes: Uint8Array): Uint8Array {
  return plain(zlib().deflateRawSync(bytes, { level: 9 }));
}

/** The bytes that were deflated. */
export function inflate(bytes: Uint8Array): Uint8Array {
  return plain(zlib().inflateRawSync(bytes));
}

/** Bytes from base64 text. */
export function fromBase64(text: string): Uint8Array {
  return plain(Buffer.from(text, "base64"));
}

/** The same bytes without what Node's buffers do otherwise: a slice of them is no copy. */
function plain({ buffer, byteOffset, length }: Buffer): Uint8Array {
  return new Uint8Array(buffer, byteOffset, length);
}
