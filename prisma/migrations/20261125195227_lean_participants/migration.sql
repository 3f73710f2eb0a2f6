-- Who took part in a deal, and of which kinds they are: two tables that are all key. Without row numbers each row stands in the
-- table once, in the order of its key, where it stood three times and twice. Nothing pointed to the id of a participant.
-- Dropping a table drops its triggers, so they are made again below.
CREATE TABLE "new_DealParticipant" (
    "dealId" TEXT NOT NULL,
    "investorId" TEXT NOT NULL,
    "isLead" BOOLEAN NOT NULL DEFAULT false,
    "position" INTEGER NOT NULL DEFAULT 0,

    PRIMARY KEY ("dealId", "investorId"),
    CONSTRAINT "DealParticipant_dealId_fkey" FOREIGN KEY ("dealId") REFERENCES "Deal" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "DealParticipant_investorId_fkey" FOREIGN KEY ("investorId") REFERENCES "Investor" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
) WITHOUT ROWID;
INSERT INTO "new_DealParticipant" ("dealId", "investorId", "isLead", "position")
    SELECT "dealId", "investorId", "isLead", "position" FROM "DealParticipant" ORDER BY "dealId", "investorId";
DROP TABLE "DealParticipant";
ALTER TABLE "new_DealParticipant" RENAME TO "DealParticipant";
CREATE INDEX "DealParticipant_investorId_dealId_idx" ON "DealParticipant"("investorId", "dealId");

CREATE TABLE "new_DealInvestorKind" (
    "dealId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,

    PRIMARY KEY ("dealId", "kind"),
    CONSTRAINT "DealInvestorKind_dealId_fkey" FOREIGN KEY ("dealId") REFERENCES "Deal" ("id") ON DELETE CASCADE ON UPDATE CASCADE
) WITHOUT ROWID;
INSERT INTO "new_DealInvestorKind" ("dealId", "kind") SELECT "dealId", "kind" FROM "DealInvestorKind" ORDER BY "dealId", "kind";
DROP TABLE "DealInvestorKind";
ALTER TABLE "new_DealInvestorKind" RENAME TO "DealInvestorKind";
CREATE INDEX "DealInvestorKind_kind_dealId_idx" ON "DealInvestorKind"("kind", "dealId");

CREATE TRIGGER "DataVersion_participant_added" AFTER INSERT ON "DealParticipant"
BEGIN
    UPDATE "DataVersion" SET "version" = "version" + 1 WHERE "id" = 1;
END;

CREATE TRIGGER "DataVersion_participant_changed" AFTER UPDATE ON "DealParticipant"
BEGIN
    UPDATE "DataVersion" SET "version" = "version" + 1 WHERE "id" = 1;
END;

CREATE TRIGGER "DataVersion_participant_removed" AFTER DELETE ON "DealParticipant"
BEGIN
    UPDATE "DataVersion" SET "version" = "version" + 1 WHERE "id" = 1;
END;

CREATE TRIGGER "DealInvestorKind_cloud_added" AFTER INSERT ON "DealInvestorKind" WHEN NEW."kind" = 'cloud'
BEGIN
    UPDATE "Deal" SET "hasCloudInvestor" = true WHERE "id" = NEW."dealId";
END;

CREATE TRIGGER "DealInvestorKind_cloud_removed" AFTER DELETE ON "DealInvestorKind" WHEN OLD."kind" = 'cloud'
BEGIN
    UPDATE "Deal" SET "hasCloudInvestor" = false WHERE "id" = OLD."dealId";
END;

CREATE TRIGGER "DataVersion_kind_added" AFTER INSERT ON "DealInvestorKind"
BEGIN
    UPDATE "DataVersion" SET "version" = "version" + 1 WHERE "id" = 1;
END;

CREATE TRIGGER "DataVersion_kind_removed" AFTER DELETE ON "DealInvestorKind"
BEGIN
    UPDATE "DataVersion" SET "version" = "version" + 1 WHERE "id" = 1;
END;

CREATE TRIGGER "DataVersion_kind_changed" AFTER UPDATE ON "DealInvestorKind"
BEGIN
    UPDATE "DataVersion" SET "version" = "version" + 1 WHERE "id" = 1;
END;
