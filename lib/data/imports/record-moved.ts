/** Said by who asks for a commit, by the process that writes, which looks again under the lock, and beside a plan that is out of date. */
export const RECORD_MOVED =
  "The record has changed since this plan was made, so it might do something else than it says. Plan again, then commit.";
