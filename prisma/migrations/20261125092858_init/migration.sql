-- CreateTable
CREATE TABLE "Source" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "kind" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "url" TEXT,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP
);

-- CreateTable
CREATE TABLE "Startup" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "name" TEXT NOT NULL,
    "nameKey" TEXT NOT NULL,
    "country" TEXT,
    "synthetic" BOOLEAN NOT NULL DEFAULT false,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" DATETIME NOT NULL
);

-- CreateTable
CREATE TABLE "StartupAlias" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "startupId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "nameKey" TEXT NOT NULL,
    CONSTRAINT "StartupAlias_startupId_fkey" FOREIGN KEY ("startupId") REFERENCES "Startup" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Investor" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "name" TEXT NOT NULL,
    "nameKey" TEXT NOT NULL,
    "synthetic" BOOLEAN NOT NULL DEFAULT false,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" DATETIME NOT NULL
);

-- CreateTable
CREATE TABLE "InvestorAlias" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "investorId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "nameKey" TEXT NOT NULL,
    CONSTRAINT "InvestorAlias_investorId_fkey" FOREIGN KEY ("investorId") REFERENCES "Investor" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "InvestorKind" (
    "investorId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,

    PRIMARY KEY ("investorId", "kind"),
    CONSTRAINT "InvestorKind_investorId_fkey" FOREIGN KEY ("investorId") REFERENCES "Investor" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Deal" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "provenance" TEXT NOT NULL,
    "externalKey" TEXT,
    "startupId" TEXT NOT NULL,
    "startupKey" TEXT NOT NULL,
    "country" TEXT,
    "announcedOn" TEXT NOT NULL,
    "year" INTEGER NOT NULL,
    "round" TEXT,
    "amountMinor" BIGINT,
    "amountCurrency" TEXT,
    "amountUsdMinor" BIGINT,
    "valuationMinor" BIGINT,
    "valuationCurrency" TEXT,
    "exclusivity" TEXT NOT NULL DEFAULT 'unknown',
    "dataSharing" TEXT NOT NULL DEFAULT 'unknown',
    "cloudTerms" TEXT,
    "cloudProvider" TEXT,
    "credits" TEXT NOT NULL DEFAULT 'unknown',
    "hasCloudInvestor" BOOLEAN NOT NULL DEFAULT false,
    "confidence" TEXT NOT NULL,
    "sourceUrl" TEXT,
    "sourceQuote" TEXT,
    "importRunId" TEXT,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" DATETIME NOT NULL,
    CONSTRAINT "Deal_startupId_fkey" FOREIGN KEY ("startupId") REFERENCES "Startup" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Deal_importRunId_fkey" FOREIGN KEY ("importRunId") REFERENCES "ImportRun" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "Deal_provenance_check" CHECK ("provenance" IN ('calibrated', 'public', 'imported')),
    CONSTRAINT "Deal_year_check" CHECK ("year" = CAST(substr("announcedOn", 1, 4) AS INTEGER)),
    CONSTRAINT "Deal_amount_check" CHECK (("amountMinor" IS NULL) = ("amountCurrency" IS NULL)),
    CONSTRAINT "Deal_valuation_check" CHECK (("valuationMinor" IS NULL) = ("valuationCurrency" IS NULL)),
    CONSTRAINT "Deal_exclusivity_check" CHECK ("exclusivity" IN ('yes', 'no', 'unknown')),
    CONSTRAINT "Deal_dataSharing_check" CHECK ("dataSharing" IN ('yes', 'no', 'unknown')),
    CONSTRAINT "Deal_credits_check" CHECK ("credits" IN ('yes', 'no', 'unknown')),
    CONSTRAINT "Deal_confidence_check" CHECK ("confidence" IN ('verified', 'recalled', 'synthetic', 'imported')),
    CONSTRAINT "Deal_synthetic_check" CHECK (("provenance" = 'calibrated') = ("confidence" = 'synthetic'))
);

-- CreateTable
CREATE TABLE "DealParticipant" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "dealId" TEXT NOT NULL,
    "investorId" TEXT NOT NULL,
    "isLead" BOOLEAN NOT NULL DEFAULT false,
    "position" INTEGER NOT NULL DEFAULT 0,
    CONSTRAINT "DealParticipant_dealId_fkey" FOREIGN KEY ("dealId") REFERENCES "Deal" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "DealParticipant_investorId_fkey" FOREIGN KEY ("investorId") REFERENCES "Investor" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "DealInvestorKind" (
    "dealId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,

    PRIMARY KEY ("dealId", "kind"),
    CONSTRAINT "DealInvestorKind_dealId_fkey" FOREIGN KEY ("dealId") REFERENCES "Deal" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "DealTerm" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "dealId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "detail" TEXT,
    "sourceId" TEXT NOT NULL,
    "quote" TEXT,
    "statedOn" TEXT,
    "confidence" TEXT NOT NULL,
    CONSTRAINT "DealTerm_dealId_fkey" FOREIGN KEY ("dealId") REFERENCES "Deal" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "DealTerm_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "Source" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "DealTerm_state_check" CHECK ("state" IN ('yes', 'no', 'unknown'))
);

-- CreateTable
CREATE TABLE "DealField" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "dealId" TEXT NOT NULL,
    "field" TEXT NOT NULL,
    "value" TEXT,
    "sourceId" TEXT NOT NULL,
    "quote" TEXT,
    "statedOn" TEXT,
    "confidence" TEXT NOT NULL,
    "current" BOOLEAN NOT NULL DEFAULT true,
    CONSTRAINT "DealField_dealId_fkey" FOREIGN KEY ("dealId") REFERENCES "Deal" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "DealField_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "Source" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ImportRun" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "name" TEXT NOT NULL,
    "provenance" TEXT NOT NULL,
    "hash" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "created" INTEGER NOT NULL DEFAULT 0,
    "updated" INTEGER NOT NULL DEFAULT 0,
    "removed" INTEGER NOT NULL DEFAULT 0,
    "rejected" INTEGER NOT NULL DEFAULT 0,
    "userId" TEXT,
    "startedAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "finishedAt" DATETIME,
    CONSTRAINT "ImportRun_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "TermSheet" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "ownerId" TEXT NOT NULL,
    "fileName" TEXT,
    "format" TEXT NOT NULL,
    "sizeBytes" INTEGER,
    "sha256" TEXT,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP
);

-- CreateTable
CREATE TABLE "Report" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "termSheetId" TEXT NOT NULL,
    "title" TEXT,
    "language" TEXT NOT NULL,
    "score" REAL NOT NULL,
    "grade" TEXT NOT NULL,
    "strings" INTEGER NOT NULL,
    "protections" INTEGER NOT NULL,
    "engineVersion" TEXT NOT NULL,
    "weightsVersion" TEXT NOT NULL,
    "taxonomyVersion" TEXT NOT NULL,
    "json" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "Report_termSheetId_fkey" FOREIGN KEY ("termSheetId") REFERENCES "TermSheet" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Report_score_check" CHECK ("score" BETWEEN 0 AND 100)
);

-- CreateTable
CREATE TABLE "Finding" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "reportId" TEXT NOT NULL,
    "label" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "origin" TEXT NOT NULL DEFAULT 'engine',
    "startAt" INTEGER NOT NULL,
    "endAt" INTEGER NOT NULL,
    "severity" INTEGER,
    "confidence" REAL NOT NULL,
    "points" REAL NOT NULL,
    CONSTRAINT "Finding_reportId_fkey" FOREIGN KEY ("reportId") REFERENCES "Report" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Finding_span_check" CHECK (0 <= "startAt" AND "startAt" < "endAt"),
    CONSTRAINT "Finding_severity_check" CHECK ("severity" BETWEEN 1 AND 3)
);

-- CreateTable
CREATE TABLE "FindingDecision" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "findingId" TEXT NOT NULL,
    "decision" TEXT NOT NULL,
    "severity" INTEGER,
    "note" TEXT,
    "decidedBy" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "FindingDecision_findingId_fkey" FOREIGN KEY ("findingId") REFERENCES "Finding" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "FindingDecision_decision_check" CHECK ("decision" IN ('accept', 'reject', 'regrade')),
    CONSTRAINT "FindingDecision_severity_check" CHECK ("severity" BETWEEN 1 AND 3)
);

-- CreateTable
CREATE TABLE "Lab" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "name" TEXT NOT NULL,
    "fundingModel" TEXT NOT NULL,
    "cloudDependency" TEXT NOT NULL,
    "openSourcePolicy" TEXT NOT NULL,
    "advantage" TEXT NOT NULL,
    "grouping" TEXT NOT NULL,
    "position" INTEGER NOT NULL
);

-- CreateTable
CREATE TABLE "LabLabel" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "labId" TEXT NOT NULL,
    "label" TEXT NOT NULL,
    "fromOn" TEXT NOT NULL,
    "toOn" TEXT,
    "sourceId" TEXT NOT NULL,
    "confidence" TEXT NOT NULL,
    "note" TEXT,
    CONSTRAINT "LabLabel_labId_fkey" FOREIGN KEY ("labId") REFERENCES "Lab" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "LabLabel_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "Source" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Model" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "name" TEXT NOT NULL,
    "labName" TEXT NOT NULL,
    "labId" TEXT,
    "architecture" TEXT NOT NULL,
    "totalParams" TEXT NOT NULL,
    "activeParams" TEXT NOT NULL,
    "mmlu" REAL NOT NULL,
    "priceMinor" INTEGER NOT NULL,
    "priceCurrency" TEXT NOT NULL,
    "estimated" BOOLEAN NOT NULL,
    "position" INTEGER NOT NULL,
    "sourceId" TEXT NOT NULL,
    "note" TEXT,
    CONSTRAINT "Model_labId_fkey" FOREIGN KEY ("labId") REFERENCES "Lab" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "Model_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "Source" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "PublishedYear" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "year" INTEGER NOT NULL,
    "fundingMinor" BIGINT NOT NULL,
    "averageMinor" BIGINT NOT NULL,
    "currency" TEXT NOT NULL,
    "exclusivityPct" INTEGER NOT NULL,
    "dataSharingPct" INTEGER NOT NULL,
    "largeCloudPct" INTEGER,
    "sourceId" TEXT NOT NULL,
    CONSTRAINT "PublishedYear_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "Source" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "MarketTotal" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "year" INTEGER NOT NULL,
    "counter" TEXT NOT NULL,
    "scope" TEXT NOT NULL,
    "fundingMinor" BIGINT NOT NULL,
    "averageMinor" BIGINT,
    "currency" TEXT NOT NULL,
    "deals" INTEGER,
    "sourceId" TEXT NOT NULL,
    "note" TEXT,
    CONSTRAINT "MarketTotal_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "Source" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "MarketEvent" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "happenedOn" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "event" TEXT NOT NULL,
    "sourceId" TEXT NOT NULL,
    "confidence" TEXT NOT NULL,
    CONSTRAINT "MarketEvent_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "Source" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "DeclinedOffer" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "offeredOn" TEXT NOT NULL,
    "startupName" TEXT NOT NULL,
    "startupId" TEXT,
    "investorName" TEXT NOT NULL,
    "investorId" TEXT,
    "offer" TEXT NOT NULL,
    "reason" TEXT,
    "status" TEXT NOT NULL,
    "sourceId" TEXT NOT NULL,
    "note" TEXT,
    CONSTRAINT "DeclinedOffer_startupId_fkey" FOREIGN KEY ("startupId") REFERENCES "Startup" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "DeclinedOffer_investorId_fkey" FOREIGN KEY ("investorId") REFERENCES "Investor" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "DeclinedOffer_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "Source" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Prediction" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "number" INTEGER NOT NULL,
    "madeOn" TEXT NOT NULL,
    "dueOn" TEXT,
    "claim" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "reading" TEXT NOT NULL,
    "sourceId" TEXT NOT NULL,
    CONSTRAINT "Prediction_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "Source" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "PredictionEvidence" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "predictionId" TEXT NOT NULL,
    "happenedOn" TEXT NOT NULL,
    "stance" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "eventId" TEXT,
    "offerId" TEXT,
    "sourceId" TEXT NOT NULL,
    "confidence" TEXT NOT NULL,
    CONSTRAINT "PredictionEvidence_predictionId_fkey" FOREIGN KEY ("predictionId") REFERENCES "Prediction" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "PredictionEvidence_eventId_fkey" FOREIGN KEY ("eventId") REFERENCES "MarketEvent" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "PredictionEvidence_offerId_fkey" FOREIGN KEY ("offerId") REFERENCES "DeclinedOffer" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "PredictionEvidence_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "Source" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "User" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "email" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "passwordHash" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "disabledAt" DATETIME,
    CONSTRAINT "User_role_check" CHECK ("role" IN ('admin', 'reader'))
);

-- CreateTable
CREATE TABLE "Session" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "userId" TEXT NOT NULL,
    "tokenHash" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expiresAt" DATETIME NOT NULL,
    "endedAt" DATETIME,
    CONSTRAINT "Session_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "AuditEvent" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "at" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "userId" TEXT,
    "askerId" TEXT,
    "action" TEXT NOT NULL,
    "entity" TEXT NOT NULL,
    "entityId" TEXT,
    "details" TEXT,
    CONSTRAINT "AuditEvent_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateIndex
CREATE UNIQUE INDEX "Source_kind_name_url_key" ON "Source"("kind", "name", "url");

-- CreateIndex
CREATE UNIQUE INDEX "Startup_nameKey_key" ON "Startup"("nameKey");

-- CreateIndex
CREATE UNIQUE INDEX "StartupAlias_nameKey_key" ON "StartupAlias"("nameKey");

-- CreateIndex
CREATE INDEX "StartupAlias_startupId_idx" ON "StartupAlias"("startupId");

-- CreateIndex
CREATE UNIQUE INDEX "Investor_nameKey_key" ON "Investor"("nameKey");

-- CreateIndex
CREATE UNIQUE INDEX "InvestorAlias_nameKey_key" ON "InvestorAlias"("nameKey");

-- CreateIndex
CREATE INDEX "InvestorAlias_investorId_idx" ON "InvestorAlias"("investorId");

-- CreateIndex
CREATE INDEX "InvestorKind_kind_idx" ON "InvestorKind"("kind");

-- CreateIndex
CREATE INDEX "Deal_startupId_idx" ON "Deal"("startupId");

-- CreateIndex
CREATE INDEX "Deal_importRunId_idx" ON "Deal"("importRunId");

-- CreateIndex
CREATE INDEX "Deal_trend_idx" ON "Deal"("provenance", "year", "exclusivity", "dataSharing", "hasCloudInvestor", "amountUsdMinor");

-- CreateIndex
CREATE INDEX "Deal_provenance_announcedOn_id_idx" ON "Deal"("provenance", "announcedOn", "id");

-- CreateIndex
CREATE INDEX "Deal_provenance_startupKey_id_idx" ON "Deal"("provenance", "startupKey", "id");

-- CreateIndex
CREATE INDEX "Deal_provenance_amountUsdMinor_id_idx" ON "Deal"("provenance", "amountUsdMinor", "id");

-- CreateIndex
CREATE INDEX "Deal_provenance_country_id_idx" ON "Deal"("provenance", "country", "id");

-- CreateIndex
CREATE INDEX "Deal_provenance_round_id_idx" ON "Deal"("provenance", "round", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Deal_provenance_externalKey_key" ON "Deal"("provenance", "externalKey");

-- CreateIndex
CREATE INDEX "DealParticipant_investorId_dealId_idx" ON "DealParticipant"("investorId", "dealId");

-- CreateIndex
CREATE UNIQUE INDEX "DealParticipant_dealId_investorId_key" ON "DealParticipant"("dealId", "investorId");

-- CreateIndex
CREATE INDEX "DealInvestorKind_kind_dealId_idx" ON "DealInvestorKind"("kind", "dealId");

-- CreateIndex
CREATE INDEX "DealTerm_kind_state_dealId_idx" ON "DealTerm"("kind", "state", "dealId");

-- CreateIndex
CREATE INDEX "DealTerm_sourceId_idx" ON "DealTerm"("sourceId");

-- CreateIndex
CREATE UNIQUE INDEX "DealTerm_dealId_kind_sourceId_key" ON "DealTerm"("dealId", "kind", "sourceId");

-- CreateIndex
CREATE INDEX "DealField_sourceId_idx" ON "DealField"("sourceId");

-- CreateIndex
CREATE UNIQUE INDEX "DealField_dealId_field_sourceId_key" ON "DealField"("dealId", "field", "sourceId");

-- CreateIndex
CREATE INDEX "ImportRun_name_startedAt_idx" ON "ImportRun"("name", "startedAt");

-- CreateIndex
CREATE INDEX "ImportRun_userId_idx" ON "ImportRun"("userId");

-- CreateIndex
CREATE INDEX "TermSheet_ownerId_createdAt_idx" ON "TermSheet"("ownerId", "createdAt");

-- CreateIndex
CREATE INDEX "Report_termSheetId_idx" ON "Report"("termSheetId");

-- CreateIndex
CREATE UNIQUE INDEX "Finding_reportId_label_key" ON "Finding"("reportId", "label");

-- CreateIndex
CREATE INDEX "FindingDecision_findingId_createdAt_idx" ON "FindingDecision"("findingId", "createdAt");

-- CreateIndex
CREATE UNIQUE INDEX "Lab_name_key" ON "Lab"("name");

-- CreateIndex
CREATE INDEX "LabLabel_sourceId_idx" ON "LabLabel"("sourceId");

-- CreateIndex
CREATE UNIQUE INDEX "LabLabel_labId_label_fromOn_sourceId_key" ON "LabLabel"("labId", "label", "fromOn", "sourceId");

-- CreateIndex
CREATE UNIQUE INDEX "Model_name_key" ON "Model"("name");

-- CreateIndex
CREATE INDEX "Model_labId_idx" ON "Model"("labId");

-- CreateIndex
CREATE INDEX "Model_sourceId_idx" ON "Model"("sourceId");

-- CreateIndex
CREATE UNIQUE INDEX "PublishedYear_year_key" ON "PublishedYear"("year");

-- CreateIndex
CREATE INDEX "PublishedYear_sourceId_idx" ON "PublishedYear"("sourceId");

-- CreateIndex
CREATE INDEX "MarketTotal_sourceId_idx" ON "MarketTotal"("sourceId");

-- CreateIndex
CREATE UNIQUE INDEX "MarketTotal_year_counter_scope_key" ON "MarketTotal"("year", "counter", "scope");

-- CreateIndex
CREATE INDEX "MarketEvent_sourceId_idx" ON "MarketEvent"("sourceId");

-- CreateIndex
CREATE UNIQUE INDEX "MarketEvent_happenedOn_event_key" ON "MarketEvent"("happenedOn", "event");

-- CreateIndex
CREATE INDEX "DeclinedOffer_sourceId_idx" ON "DeclinedOffer"("sourceId");

-- CreateIndex
CREATE INDEX "DeclinedOffer_startupId_idx" ON "DeclinedOffer"("startupId");

-- CreateIndex
CREATE INDEX "DeclinedOffer_investorId_idx" ON "DeclinedOffer"("investorId");

-- CreateIndex
CREATE UNIQUE INDEX "DeclinedOffer_offeredOn_startupName_investorName_key" ON "DeclinedOffer"("offeredOn", "startupName", "investorName");

-- CreateIndex
CREATE UNIQUE INDEX "Prediction_number_key" ON "Prediction"("number");

-- CreateIndex
CREATE INDEX "Prediction_sourceId_idx" ON "Prediction"("sourceId");

-- CreateIndex
CREATE INDEX "PredictionEvidence_eventId_idx" ON "PredictionEvidence"("eventId");

-- CreateIndex
CREATE INDEX "PredictionEvidence_offerId_idx" ON "PredictionEvidence"("offerId");

-- CreateIndex
CREATE INDEX "PredictionEvidence_sourceId_idx" ON "PredictionEvidence"("sourceId");

-- CreateIndex
CREATE UNIQUE INDEX "PredictionEvidence_predictionId_happenedOn_text_key" ON "PredictionEvidence"("predictionId", "happenedOn", "text");

-- CreateIndex
CREATE UNIQUE INDEX "User_email_key" ON "User"("email");

-- CreateIndex
CREATE UNIQUE INDEX "Session_tokenHash_key" ON "Session"("tokenHash");

-- CreateIndex
CREATE INDEX "Session_userId_idx" ON "Session"("userId");

-- CreateIndex
CREATE INDEX "Session_expiresAt_idx" ON "Session"("expiresAt");

-- CreateIndex
CREATE INDEX "AuditEvent_at_idx" ON "AuditEvent"("at");

-- CreateIndex
CREATE INDEX "AuditEvent_entity_entityId_idx" ON "AuditEvent"("entity", "entityId");

-- CreateIndex
CREATE INDEX "AuditEvent_userId_idx" ON "AuditEvent"("userId");

-- Deals carry copies of what their lists sort and filter by; these keep the copies true.
CREATE TRIGGER "Startup_copy_to_deals" AFTER UPDATE OF "nameKey", "country" ON "Startup"
BEGIN
    UPDATE "Deal" SET "startupKey" = NEW."nameKey", "country" = NEW."country" WHERE "startupId" = NEW."id";
END;

CREATE TRIGGER "DealInvestorKind_cloud_added" AFTER INSERT ON "DealInvestorKind" WHEN NEW."kind" = 'cloud'
BEGIN
    UPDATE "Deal" SET "hasCloudInvestor" = true WHERE "id" = NEW."dealId";
END;

CREATE TRIGGER "DealInvestorKind_cloud_removed" AFTER DELETE ON "DealInvestorKind" WHEN OLD."kind" = 'cloud'
BEGIN
    UPDATE "Deal" SET "hasCloudInvestor" = false WHERE "id" = OLD."dealId";
END;
