/*
 * Brings the database of the settings up to date: migrations, then the data the product ships with.
 * Both do nothing where nothing is left to do.
 */
import { join } from "node:path";
import { migrate } from "../../lib/data/migrate";
import { env } from "../../lib/env";
import { seed } from "../../prisma/seed";

try {
  const { databasePath, root } = env();
  migrate(databasePath, join(root, "prisma", "migrations"));
  seed(databasePath, join(root, "prisma", "data"));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
