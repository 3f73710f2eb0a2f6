import type { Admin } from "./signed-in";

/**
 * Who runs a command on the machine itself: they can read and write the database file, so that nothing more is asked. The
 * import rules let only the command line use this (.dependency-cruiser.cjs).
 */
export function commandLineAdmin(): Admin {
  const who = { userId: null, actor: "command line", via: "command line", address: null } as const;
  return { ...who, name: "command line", role: "admin", sessionId: null } as unknown as Admin;
}
