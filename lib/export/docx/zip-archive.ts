import { crc32, deflateRawSync, inflateRawSync } from "node:zlib";
import { AppError } from "../../core/shared/app-error";

/*
 * A ZIP archive in which a few entries are replaced or added and all others are copied as they lie, packed. Source of the
 * layout: PKWARE's APPNOTE, 4.3. Some programs write the wide numbers of ZIP64 whatever the size; they are read, not written.
 */

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
/** Stands for a number that is elsewhere. */
const LARGE = 0xffffffff;
const STORED = 0;
const DEFLATED = 8;
/** Bit 11: the name is UTF-8. Bit 3 (sizes follow the data) is never set here. */
const UTF8_NAME = 1 << 11;
/** 1 January 1980, the first day that ZIP knows: entries that we write carry no time, so the same input gives the same bytes. */
const NO_DATE = 0x21;
/** Unpacked bytes of an entry that is edited: as the reader's own limit on the text of a document. */
const MOST_UNPACKED = 60 * 1024 * 1024;

interface Entry {
  name: string;
  flags: number;
  method: number;
  time: number;
  date: number;
  crc: number;
  unpacked: number;
  packed: Uint8Array;
}

/** A ZIP archive held in memory. */
export class ZipArchive {
  private readonly entries = new Map<string, Entry>();

  /**
   * @param bytes an archive; left out for an empty one.
   * @throws AppError document-damaged.
   */
  constructor(bytes?: Uint8Array) {
    if (!bytes) return;
    try {
      for (const entry of readDirectory(bytes)) this.entries.set(entry.name, entry);
    } catch (cause) {
      throw damaged(cause);
    }
  }

  has(name: string): boolean {
    return this.entries.has(name);
  }

  /** An entry's bytes, unpacked; null where there is none. */
  read(name: string): Uint8Array | null {
    const entry = this.entries.get(name);
    if (!entry) return null;
    if (entry.method === STORED) return entry.packed;
    try {
      return inflateRawSync(entry.packed, { maxOutputLength: MOST_UNPACKED });
    } catch (cause) {
      throw damaged(cause);
    }
  }

  /** Replaces an entry where it stands, or adds it at the end. */
  write(name: string, content: string): void {
    const bytes = new TextEncoder().encode(content);
    const packed = deflateRawSync(bytes);
    const size = bytes.length;
    const stamp = { time: 0, date: NO_DATE };
    this.entries.set(name, {
      name,
      flags: UTF8_NAME,
      method: DEFLATED,
      ...stamp,
      crc: crc32(bytes),
      unpacked: size,
      packed,
    });
  }

  /** The whole archive. */
  toBytes(): Uint8Array {
    const chunks: Uint8Array[] = [];
    const directory: Uint8Array[] = [];
    let offset = 0;
    for (const entry of this.entries.values()) {
      const name = new TextEncoder().encode(entry.name);
      const local = header(entry, name.length);
      directory.push(centralHeader(entry, name.length, offset), name);
      chunks.push(local, name, entry.packed);
      offset += local.length + name.length + entry.packed.length;
    }
    const size = directory.reduce((sum, piece) => sum + piece.length, 0);
    return Buffer.concat([...chunks, ...directory, endRecord(this.entries.size, size, offset)]);
  }
}

function* readDirectory(bytes: Uint8Array): Generator<Entry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let { count, at } = findDirectory(view);
  for (; count > 0; count--) {
    if (view.getUint32(at, true) !== CENTRAL) throw new Error("no entry where the directory should have one");
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
    const { unpacked, packed, local } = sizesOf(view, at, at + 46 + nameLength, extraLength);
    if (view.getUint32(local, true) !== LOCAL) throw new Error(`no entry at the place of ${name}`);
    const data = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    yield {
      name,
      flags: view.getUint16(at + 8, true) & UTF8_NAME,
      method: view.getUint16(at + 10, true),
      time: view.getUint16(at + 12, true),
      date: view.getUint16(at + 14, true),
      crc: view.getUint32(at + 16, true),
      unpacked,
      packed: bytes.subarray(data, data + packed),
    };
    at += 46 + nameLength + extraLength + view.getUint16(at + 32, true);
  }
}

/** Where the directory begins and how many entries it has, also where that stands in ZIP64's own record. */
function findDirectory(view: DataView): { count: number; at: number } {
  let end = view.byteLength - 22;
  while (end >= 0 && view.getUint32(end, true) !== END) end--;
  if (end < 0) throw new Error("no directory");
  const at = view.getUint32(end + 16, true);
  if (at !== LARGE) return { count: view.getUint16(end + 10, true), at };
  const record = Number(view.getBigUint64(end - 20 + 8, true));
  return { count: Number(view.getBigUint64(record + 32, true)), at: Number(view.getBigUint64(record + 48, true)) };
}

/** Sizes and place of an entry; each that does not fit is in an extra field, in this order (APPNOTE 4.5.3). */
function sizesOf(view: DataView, at: number, extra: number, extraLength: number) {
  const sizes = [24, 20, 42].map((offset) => view.getUint32(at + offset, true));
  for (let field = extra; field < extra + extraLength; field += 4 + view.getUint16(field + 2, true)) {
    if (view.getUint16(field, true) !== 1) continue;
    let value = field + 4;
    for (const [index, size] of sizes.entries()) {
      if (size !== LARGE) continue;
      sizes[index] = Number(view.getBigUint64(value, true));
      value += 8;
    }
  }
  const [unpacked = 0, packed = 0, local = 0] = sizes;
  return { unpacked, packed, local };
}

/** What local and central header share: from 'version needed' to the name's length. */
function writeCommon(view: DataView, at: number, entry: Entry, nameLength: number): void {
  view.setUint16(at, 20, true);
  view.setUint16(at + 2, entry.flags, true);
  view.setUint16(at + 4, entry.method, true);
  view.setUint16(at + 6, entry.time, true);
  view.setUint16(at + 8, entry.date, true);
  view.setUint32(at + 10, entry.crc, true);
  view.setUint32(at + 14, entry.packed.length, true);
  view.setUint32(at + 18, entry.unpacked, true);
  view.setUint16(at + 22, nameLength, true);
}

function header(entry: Entry, nameLength: number): Uint8Array {
  const view = new DataView(new ArrayBuffer(30));
  view.setUint32(0, LOCAL, true);
  writeCommon(view, 4, entry, nameLength);
  return new Uint8Array(view.buffer);
}

function centralHeader(entry: Entry, nameLength: number, offset: number): Uint8Array {
  const view = new DataView(new ArrayBuffer(46));
  view.setUint32(0, CENTRAL, true);
  view.setUint16(4, 20, true);
  writeCommon(view, 6, entry, nameLength);
  view.setUint32(42, offset, true);
  return new Uint8Array(view.buffer);
}

function endRecord(count: number, size: number, offset: number): Uint8Array {
  const view = new DataView(new ArrayBuffer(22));
  view.setUint32(0, END, true);
  view.setUint16(8, count, true);
  view.setUint16(10, count, true);
  view.setUint32(12, size, true);
  view.setUint32(16, offset, true);
  return new Uint8Array(view.buffer);
}

function damaged(cause: unknown): AppError {
  const message = "The Word file is damaged: its archive cannot be unpacked. Open it in Word and save it again.";
  return new AppError("document-damaged", message, { cause });
}
