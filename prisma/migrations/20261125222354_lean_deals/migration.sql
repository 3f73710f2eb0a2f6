-- Indexes that nobody reads any more. Lists, filters and counts of deals are answered by the index in memory and trends by the sums
-- (decisions 18 and 20); what is left asks for one deal, the deals of one startup, or the deal of a key. Each of these cost an
-- import of a million deals a second.
DROP INDEX "Deal_trend_idx";
DROP INDEX "Deal_provenance_announcedOn_id_idx";
DROP INDEX "Deal_provenance_startupKey_id_idx";
DROP INDEX "Deal_provenance_amountUsdMinor_id_idx";
DROP INDEX "Deal_provenance_country_id_idx";
DROP INDEX "Deal_provenance_round_id_idx";
-- What an import brought lies side by side in the order of the ids, and its undo looks there.
DROP INDEX "Deal_importRunId_idx";
-- Who has not the index in memory and asks for all deals of an investor, or all terms of a source, reads the table through.
DROP INDEX "DealParticipant_investorId_dealId_idx";
DROP INDEX "DealTerm_kind_state_dealId_idx";
DROP INDEX "DealTerm_sourceId_idx";
DROP INDEX "DealField_sourceId_idx";

-- The kinds of a deal's investors become a list in the deal: they were a row each that said nothing but the kind, and were always
-- read together with the deal. Whether a cloud provider is among them is seen from the list.
ALTER TABLE "Deal" ADD COLUMN "investorKinds" TEXT NOT NULL DEFAULT '';
UPDATE "Deal" SET "investorKinds" = k."kinds" FROM (
    SELECT "dealId", group_concat("kind", '; ') AS "kinds" FROM (
        SELECT "dealId", "kind" FROM "DealInvestorKind" ORDER BY "dealId", "kind"
    ) GROUP BY "dealId"
) k WHERE k."dealId" = "Deal"."id";
DROP TABLE "DealInvestorKind";
ALTER TABLE "Deal" DROP COLUMN "hasCloudInvestor";

-- What imports before this one changed of the kinds of deals that were there cannot be put back any more by undoing them; the rest can.
DELETE FROM "ImportChange" WHERE "entity" = 'DealInvestorKind';
UPDATE "ImportChange" SET "before" = json_remove("before", '$.hasCloudInvestor'), "after" = json_remove("after", '$.hasCloudInvestor')
    WHERE "entity" = 'Deal';
