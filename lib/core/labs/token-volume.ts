import { z } from "zod";

/** Millions of input tokens a month: from a trial to the largest public figures. */
const volumeSchema = z.coerce.number().int().min(1).max(1_000_000);

/** 2,000 million input tokens: a busy product's month, so that the costs come out in amounts a reader can judge. */
export const DEFAULT_VOLUME = 2000;

/** Reads a token volume from an address: the default where there is none, the default and the given text where it is none. */
export function readTokenVolume(raw: string | string[] | undefined): { millions: number; ignored: string | null } {
  const value = Array.isArray(raw) ? raw[0] : raw;
  if (value === undefined || value.trim() === "") return { millions: DEFAULT_VOLUME, ignored: null };
  const read = volumeSchema.safeParse(value.replaceAll(",", ""));
  return read.success ? { millions: read.data, ignored: null } : { millions: DEFAULT_VOLUME, ignored: value };
}
