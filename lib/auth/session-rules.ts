/** How long sessions live, in milliseconds. Shorter than a working day: a laptop left in a train signs out by itself. */
export const SESSION = {
  /** Without a request for so long, a session ends. */
  idle: 2 * 60 * 60 * 1000,
  /** It ends after so long, whatever is done in it. */
  absolute: 12 * 60 * 60 * 1000,
  /** A token this old is replaced when a page is opened. */
  rotateAfter: 15 * 60 * 1000,
  /** A replaced token counts for so long: requests that were under way when it was replaced. */
  previous: 60 * 1000,
  /** When a session or token was last used is written down no more often than this: reading a page is not a write. */
  touch: 60 * 1000,
} as const;
