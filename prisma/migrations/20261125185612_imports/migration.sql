-- AlterTable
ALTER TABLE "Investor" ADD COLUMN "importRunId" TEXT;

-- AlterTable
ALTER TABLE "Startup" ADD COLUMN "importRunId" TEXT;

-- CreateTable
CREATE TABLE "ImportChange" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "runId" TEXT NOT NULL,
    "dealId" TEXT,
    "entity" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "before" TEXT,
    "after" TEXT
);

-- CreateTable
CREATE TABLE "ImportMapping" (
    "headersKey" TEXT NOT NULL PRIMARY KEY,
    "fileName" TEXT NOT NULL,
    "sourceName" TEXT NOT NULL,
    "choices" TEXT NOT NULL,
    "savedAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP
);

-- The columns of a file that is imported; a seed leaves them as they are.
ALTER TABLE "ImportRun" ADD COLUMN "same" INTEGER NOT NULL DEFAULT 0;
ALTER TABLE "ImportRun" ADD COLUMN "duplicate" INTEGER NOT NULL DEFAULT 0;
ALTER TABLE "ImportRun" ADD COLUMN "newStartups" INTEGER NOT NULL DEFAULT 0;
ALTER TABLE "ImportRun" ADD COLUMN "newInvestors" INTEGER NOT NULL DEFAULT 0;
ALTER TABLE "ImportRun" ADD COLUMN "rows" INTEGER;
ALTER TABLE "ImportRun" ADD COLUMN "sizeBytes" INTEGER;
ALTER TABLE "ImportRun" ADD COLUMN "sourceName" TEXT;
ALTER TABLE "ImportRun" ADD COLUMN "headersKey" TEXT;
ALTER TABLE "ImportRun" ADD COLUMN "dialect" TEXT;
ALTER TABLE "ImportRun" ADD COLUMN "choices" TEXT;
ALTER TABLE "ImportRun" ADD COLUMN "decisions" TEXT;
ALTER TABLE "ImportRun" ADD COLUMN "planHash" TEXT;
ALTER TABLE "ImportRun" ADD COLUMN "planVersion" INTEGER;
ALTER TABLE "ImportRun" ADD COLUMN "message" TEXT;
ALTER TABLE "ImportRun" ADD COLUMN "appliedAt" DATETIME;
ALTER TABLE "ImportRun" ADD COLUMN "undoneAt" DATETIME;
CREATE INDEX "ImportRun_status_idx" ON "ImportRun"("status");

-- CreateIndex
CREATE INDEX "ImportChange_runId_idx" ON "ImportChange"("runId");

-- CreateIndex
CREATE INDEX "ImportChange_dealId_idx" ON "ImportChange"("dealId");

-- CreateIndex
CREATE INDEX "ImportMapping_sourceName_idx" ON "ImportMapping"("sourceName");
