import { defineConfig } from "prisma/config";

// The address of the database is a setting of the program that opens it (lib/env.ts), not of the schema.
export default defineConfig({ schema: "prisma/schema.prisma", migrations: { path: "prisma/migrations" } });
