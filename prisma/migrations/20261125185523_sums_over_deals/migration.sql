-- CreateTable
CREATE TABLE "AggregateVersion" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "version" INTEGER NOT NULL
);

-- CreateTable
CREATE TABLE "TrendCell" (
    "provenance" TEXT NOT NULL,
    "country" TEXT NOT NULL,
    "investorKind" TEXT NOT NULL,
    "round" TEXT NOT NULL,
    "year" INTEGER NOT NULL,
    "size" TEXT NOT NULL,
    "confidence" TEXT NOT NULL,
    "deals" INTEGER NOT NULL,
    "fundingMinor" BIGINT NOT NULL,
    "exclusive" INTEGER NOT NULL,
    "exclusivityKnown" INTEGER NOT NULL,
    "sharing" INTEGER NOT NULL,
    "sharingKnown" INTEGER NOT NULL,
    "both" INTEGER NOT NULL,
    "cloud" INTEGER NOT NULL,

    PRIMARY KEY ("provenance", "country", "investorKind", "round", "year", "size", "confidence")
) WITHOUT ROWID;

-- CreateTable
CREATE TABLE "TermCell" (
    "provenance" TEXT NOT NULL,
    "year" INTEGER NOT NULL,
    "size" TEXT NOT NULL,
    "confidence" TEXT NOT NULL,
    "term" TEXT NOT NULL,
    "yes" INTEGER NOT NULL,
    "no" INTEGER NOT NULL,
    "known" INTEGER NOT NULL,

    PRIMARY KEY ("provenance", "year", "size", "confidence", "term")
) WITHOUT ROWID;

-- CreateTable
CREATE TABLE "StringsCell" (
    "provenance" TEXT NOT NULL,
    "year" INTEGER NOT NULL,
    "size" TEXT NOT NULL,
    "confidence" TEXT NOT NULL,
    "strings" INTEGER NOT NULL,
    "deals" INTEGER NOT NULL,

    PRIMARY KEY ("provenance", "year", "size", "confidence", "strings")
) WITHOUT ROWID;

-- CreateTable
CREATE TABLE "CloudTermCell" (
    "provenance" TEXT NOT NULL,
    "year" INTEGER NOT NULL,
    "size" TEXT NOT NULL,
    "confidence" TEXT NOT NULL,
    "cloudTerms" TEXT NOT NULL,
    "deals" INTEGER NOT NULL,

    PRIMARY KEY ("provenance", "year", "size", "confidence", "cloudTerms")
) WITHOUT ROWID;

-- CreateTable
CREATE TABLE "InvestorCell" (
    "provenance" TEXT NOT NULL,
    "investorId" TEXT NOT NULL,
    "year" INTEGER NOT NULL,
    "confidence" TEXT NOT NULL,
    "deals" INTEGER NOT NULL,
    "firstOn" TEXT NOT NULL,
    "lastOn" TEXT NOT NULL,
    "amounts" INTEGER NOT NULL,
    "fundingMinor" BIGINT NOT NULL,
    "told" INTEGER NOT NULL,
    "strings" INTEGER NOT NULL,
    "controlDeals" INTEGER NOT NULL,
    "controlStrings" INTEGER NOT NULL,
    "controlMinor" BIGINT NOT NULL,

    PRIMARY KEY ("provenance", "investorId", "year", "confidence")
) WITHOUT ROWID;

-- CreateTable
CREATE TABLE "InvestorTermCell" (
    "provenance" TEXT NOT NULL,
    "investorId" TEXT NOT NULL,
    "year" INTEGER NOT NULL,
    "confidence" TEXT NOT NULL,
    "term" TEXT NOT NULL,
    "yes" INTEGER NOT NULL,
    "known" INTEGER NOT NULL,

    PRIMARY KEY ("provenance", "investorId", "year", "confidence", "term")
) WITHOUT ROWID;

INSERT INTO "AggregateVersion" ("id", "version") VALUES (1, -1);

-- The sums are of the terms too, so the record's version rises with them.
CREATE TRIGGER "DataVersion_term_added" AFTER INSERT ON "DealTerm"
BEGIN
    UPDATE "DataVersion" SET "version" = "version" + 1 WHERE "id" = 1;
END;

CREATE TRIGGER "DataVersion_term_changed" AFTER UPDATE ON "DealTerm"
BEGIN
    UPDATE "DataVersion" SET "version" = "version" + 1 WHERE "id" = 1;
END;

CREATE TRIGGER "DataVersion_term_removed" AFTER DELETE ON "DealTerm"
BEGIN
    UPDATE "DataVersion" SET "version" = "version" + 1 WHERE "id" = 1;
END;

-- A kind that is changed in place is neither added nor removed.
CREATE TRIGGER "DataVersion_kind_changed" AFTER UPDATE ON "DealInvestorKind"
BEGIN
    UPDATE "DataVersion" SET "version" = "version" + 1 WHERE "id" = 1;
END;
