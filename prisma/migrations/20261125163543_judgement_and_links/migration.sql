-- Decisions are kept per report and label, in order, with those taken back. Nothing wrote to the table before.
DROP TABLE "FindingDecision";

-- CreateTable
CREATE TABLE "FindingDecision" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "reportId" TEXT NOT NULL,
    "label" TEXT NOT NULL,
    "action" TEXT NOT NULL,
    "severity" INTEGER,
    "note" TEXT,
    "kind" TEXT,
    "startAt" INTEGER,
    "endAt" INTEGER,
    "attributes" TEXT,
    "decidedBy" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "undoneAt" DATETIME,
    CONSTRAINT "FindingDecision_reportId_fkey" FOREIGN KEY ("reportId") REFERENCES "Report" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "FindingDecision_action_check" CHECK ("action" IN ('accept', 'reject', 'regrade', 'clear', 'note', 'add')),
    CONSTRAINT "FindingDecision_severity_check" CHECK ("severity" BETWEEN 1 AND 3),
    CONSTRAINT "FindingDecision_add_check" CHECK (("action" = 'add') = ("kind" IS NOT NULL AND "startAt" IS NOT NULL AND "endAt" IS NOT NULL)),
    CONSTRAINT "FindingDecision_span_check" CHECK ("startAt" IS NULL OR (0 <= "startAt" AND "startAt" < "endAt"))
);

-- CreateTable
CREATE TABLE "ShareLink" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "reportId" TEXT NOT NULL,
    "tokenHash" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expiresAt" DATETIME NOT NULL,
    CONSTRAINT "ShareLink_reportId_fkey" FOREIGN KEY ("reportId") REFERENCES "Report" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateIndex
CREATE INDEX "FindingDecision_reportId_id_idx" ON "FindingDecision"("reportId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "ShareLink_tokenHash_key" ON "ShareLink"("tokenHash");

-- CreateIndex
CREATE INDEX "ShareLink_reportId_idx" ON "ShareLink"("reportId");

-- CreateIndex
CREATE INDEX "ShareLink_expiresAt_idx" ON "ShareLink"("expiresAt");
