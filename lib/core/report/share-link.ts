/** How long a shared link can lead to its report, in days. */
export const SHARE_DAYS = [1, 7, 30] as const;
export type ShareDays = (typeof SHARE_DAYS)[number];

/** A link by which others read one report. The address itself is shown once, when it is made. */
export interface ShareLink {
  id: string;
  /** ISO moments, UTC. */
  createdAt: string;
  expiresAt: string;
}
