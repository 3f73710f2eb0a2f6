import { join } from "node:path";
import { closeStore } from "../data/client";
import { migrate } from "../data/migrate";
import { env } from "../env";

/**
 * Brings the database up to date, or makes it, for a command that runs before the server ever did; closes it afterwards.
 */
export async function withStore<T>(run: () => Promise<T>): Promise<T> {
  const { databasePath, root } = env();
  migrate(databasePath, join(root, "prisma", "migrations"));
  try {
    return await run();
  } finally {
    await closeStore();
  }
}
