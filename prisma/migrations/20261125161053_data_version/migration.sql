-- CreateTable
CREATE TABLE "DataVersion" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "version" INTEGER NOT NULL DEFAULT 0
);

INSERT INTO "DataVersion" ("id", "version") VALUES (1, 0);

-- What the index of deals holds (lib/data/deal-index). A change of a startup's name reaches its deals by a trigger of its own.
CREATE TRIGGER "DataVersion_deal_added" AFTER INSERT ON "Deal"
BEGIN
    UPDATE "DataVersion" SET "version" = "version" + 1 WHERE "id" = 1;
END;

CREATE TRIGGER "DataVersion_deal_changed" AFTER UPDATE ON "Deal"
BEGIN
    UPDATE "DataVersion" SET "version" = "version" + 1 WHERE "id" = 1;
END;

CREATE TRIGGER "DataVersion_deal_removed" AFTER DELETE ON "Deal"
BEGIN
    UPDATE "DataVersion" SET "version" = "version" + 1 WHERE "id" = 1;
END;

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

CREATE TRIGGER "DataVersion_kind_added" AFTER INSERT ON "DealInvestorKind"
BEGIN
    UPDATE "DataVersion" SET "version" = "version" + 1 WHERE "id" = 1;
END;

CREATE TRIGGER "DataVersion_kind_removed" AFTER DELETE ON "DealInvestorKind"
BEGIN
    UPDATE "DataVersion" SET "version" = "version" + 1 WHERE "id" = 1;
END;

CREATE TRIGGER "DataVersion_investor_renamed" AFTER UPDATE OF "nameKey" ON "Investor"
BEGIN
    UPDATE "DataVersion" SET "version" = "version" + 1 WHERE "id" = 1;
END;
