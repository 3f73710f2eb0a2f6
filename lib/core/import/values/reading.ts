/** A value read from a cell, or why it cannot be read and what would work. Readings are shared between rows: never change one. */
export type Reading<T> = Understood<T> | Refused;

export interface Understood<T> {
  ok: true;
  value: T;
  /** The words of the file, where the value is only part of what they say; else null. */
  as: string | null;
}

export interface Refused {
  ok: false;
  /** 'June has 30 days' */
  reason: string;
  /** 'a date that exists, or 2026-06' */
  works: string;
}

export function understood<T>(value: T, as: string | null = null): Understood<T> {
  return { ok: true, value, as };
}

export function refused(reason: string, works: string): Refused {
  return { ok: false, reason, works };
}
