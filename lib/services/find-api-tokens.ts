import type { Admin, Viewer } from "../auth/signed-in";
import { type ApiTokenRow, readApiTokens } from "../data/api-tokens";

/** The tokens of whoever asks, newest first, those that count no longer among them. */
export async function findOwnApiTokens(viewer: Viewer): Promise<ApiTokenRow[]> {
  return viewer.userId === null ? [] : readApiTokens(viewer.userId);
}

/** Everybody's tokens, newest first. */
export function findApiTokens(_admin: Admin): Promise<ApiTokenRow[]> {
  return readApiTokens();
}
