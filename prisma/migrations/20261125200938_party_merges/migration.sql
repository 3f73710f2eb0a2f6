-- CreateTable
CREATE TABLE "PartyMerge" (
    "eventId" TEXT NOT NULL PRIMARY KEY,
    "kind" TEXT NOT NULL,
    "keptId" TEXT NOT NULL,
    "gone" TEXT NOT NULL,
    "moved" TEXT NOT NULL,
    CONSTRAINT "PartyMerge_kind_check" CHECK ("kind" IN ('startup', 'investor'))
);

-- CreateIndex
CREATE INDEX "PartyMerge_keptId_idx" ON "PartyMerge"("keptId");
