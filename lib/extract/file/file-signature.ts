/** What the first bytes say a file is; `name` is for the reader: 'a PNG picture'. */
export interface FileSignature {
  kind: "pdf" | "zip" | "ole" | "rtf" | "other";
  name: string;
}

interface Signature extends FileSignature {
  /** Bytes or characters to look for. */
  magic: string | number[];
  /** Where they stand; 0 where absent. */
  at?: number;
}

/** Sources: the formats' own specifications. Only files that people try to upload as documents are named. */
const SIGNATURES: readonly Signature[] = [
  { kind: "zip", name: "a ZIP archive", magic: [0x50, 0x4b, 3, 4] },
  { kind: "zip", name: "an empty ZIP archive", magic: [0x50, 0x4b, 5, 6] },
  { kind: "ole", name: "an old Office file", magic: [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1] },
  { kind: "rtf", name: "an RTF document", magic: "{\\rtf" },
  { kind: "other", name: "a PNG picture", magic: [0x89, 0x50, 0x4e, 0x47] },
  { kind: "other", name: "a JPEG picture", magic: [0xff, 0xd8, 0xff] },
  { kind: "other", name: "a GIF picture", magic: "GIF8" },
  { kind: "other", name: "a WebP picture", magic: "WEBP", at: 8 },
  { kind: "other", name: "a TIFF picture", magic: [0x49, 0x49, 0x2a, 0] },
  { kind: "other", name: "a TIFF picture", magic: [0x4d, 0x4d, 0, 0x2a] },
  { kind: "other", name: "a HEIC picture", magic: "ftyphei", at: 4 },
  { kind: "other", name: "a HEIC picture", magic: "ftypmif1", at: 4 },
  { kind: "other", name: "a video or sound recording", magic: "ftyp", at: 4 },
  { kind: "other", name: "a sound recording", magic: "ID3" },
  { kind: "other", name: "a sound recording", magic: "WAVE", at: 8 },
  { kind: "other", name: "a 7-Zip archive", magic: [0x37, 0x7a, 0xbc, 0xaf] },
  { kind: "other", name: "a RAR archive", magic: "Rar!" },
  { kind: "other", name: "a gzip archive", magic: [0x1f, 0x8b] },
  { kind: "other", name: "a program", magic: [0x7f, 0x45, 0x4c, 0x46] },
  { kind: "other", name: "a program", magic: [0x4d, 0x5a, 0x90, 0] },
  { kind: "other", name: "a PostScript file", magic: "%!PS" },
  { kind: "other", name: "a database file", magic: "SQLite format 3" },
];

/** PDF readers accept rubbish before the header; so far into the file the specification lets them look. */
const PDF_HEADER_WITHIN = 1024;

/** Tells a file by its first bytes; null where they say nothing (as with all text formats). */
export function fileSignature(bytes: Uint8Array): FileSignature | null {
  for (const { kind, name, magic, at = 0 } of SIGNATURES) if (standsAt(bytes, magic, at)) return { kind, name };
  if (isBitmap(bytes)) return { kind: "other", name: "a BMP picture" };
  return latin1(bytes.subarray(0, PDF_HEADER_WITHIN)).includes("%PDF-") ? { kind: "pdf", name: "a PDF" } : null;
}

/** 'BM' alone would catch text; the header's length field must agree with the file. */
function isBitmap(bytes: Uint8Array): boolean {
  if (!standsAt(bytes, "BM", 0) || bytes.length < 26) return false;
  return new DataView(bytes.buffer, bytes.byteOffset).getUint32(2, true) === bytes.length;
}

function standsAt(bytes: Uint8Array, magic: string | number[], at: number): boolean {
  const wanted = typeof magic === "string" ? [...magic].map((character) => character.charCodeAt(0)) : magic;
  return wanted.every((byte, index) => bytes[at + index] === byte);
}

/** Bytes as a string of the same length, one character per byte. */
export function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
}
