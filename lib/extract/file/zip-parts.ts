import { AppError } from "@/lib/core/shared/app-error";
import { lazyPackage } from "./lazy-package";

const fflate = lazyPackage<typeof import("fflate")>("fflate");

/** One entry of an archive as its directory declares it; sizes in bytes. */
export interface ZipEntry {
  name: string;
  packed: number;
  unpacked: number;
}

/** Real Word files have tens of parts, with many pictures hundreds. */
const MOST_ENTRIES = 4000;
/** Unpacked bytes of everything: a Word file of 20 MB holds pictures, which do not shrink; more is a bomb. */
const MOST_UNPACKED = 512 * 1024 * 1024;
/** Unpacked bytes of the parts that are read (XML). 60 MB of WordprocessingML is more than 5,000 pages. */
const MOST_READ = 60 * 1024 * 1024;

/** Deflate packs at most 1,032 bytes into one; a directory that says more is damaged. */
const DEFLATE_RATIO = 1032;

/**
 * The archive's directory, without inflating anything.
 * @throws AppError document-damaged, or document-too-large where it would unpack to more than any document holds.
 */
export function listZip(bytes: Uint8Array): ZipEntry[] {
  const entries: ZipEntry[] = [];
  inflate(bytes, (entry) => {
    entries.push(entry);
    if (entries.length > MOST_ENTRIES) throw tooLarge(`more than ${MOST_ENTRIES} parts`);
    return false;
  });
  const total = entries.reduce((sum, entry) => sum + entry.unpacked, 0);
  if (total > MOST_UNPACKED) throw tooLarge(`${Math.round(total / 1024 / 1024).toLocaleString("en-US")} MB`);
  return entries;
}

/**
 * Inflates the entries of these names that exist. The inflater never writes past the declared size, so the caps hold
 * even where the directory lies.
 * @throws AppError document-damaged, document-too-large.
 */
export function readZipParts(bytes: Uint8Array, names: ReadonlySet<string>): Map<string, Uint8Array> {
  let total = 0;
  const parts = inflate(bytes, (entry) => {
    if (!names.has(entry.name)) return false;
    total += entry.unpacked;
    if (total > MOST_READ) throw tooLarge(`${Math.round(total / 1024 / 1024).toLocaleString("en-US")} MB of text`);
    return true;
  });
  return new Map(Object.entries(parts));
}

function inflate(bytes: Uint8Array, wants: (entry: ZipEntry) => boolean): Record<string, Uint8Array> {
  try {
    return fflate().unzipSync(bytes, {
      filter: ({ name, size: packed, originalSize: unpacked }) => {
        if (packed > bytes.length || unpacked > packed * DEFLATE_RATIO + DEFLATE_RATIO)
          throw new Error(`sizes of ${name}`);
        return wants({ name, packed, unpacked });
      },
    });
  } catch (error) {
    if (error instanceof AppError) throw error;
    throw new AppError(
      "document-damaged",
      "The file is damaged: its archive cannot be unpacked. Open it in Word and save it again.",
      { cause: error },
    );
  }
}

function tooLarge(what: string): AppError {
  return new AppError(
    "document-too-large",
    `The file would unpack to ${what}, far more than a document holds, so it was not opened.`,
  );
}
