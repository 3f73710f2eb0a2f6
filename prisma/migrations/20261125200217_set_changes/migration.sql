-- CreateTable
CREATE TABLE "SetCell" (
    "provenance" TEXT NOT NULL PRIMARY KEY,
    "changedAt" TEXT NOT NULL
);

-- The sums that stand lack this table: they are made anew when they are next read.
UPDATE "AggregateVersion" SET "version" = -1 WHERE "id" = 1;
