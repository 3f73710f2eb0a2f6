-- CreateTable
CREATE TABLE "ToldApart" (
    "kind" TEXT NOT NULL,
    "oneId" TEXT NOT NULL,
    "otherId" TEXT NOT NULL,
    "eventId" TEXT NOT NULL,

    PRIMARY KEY ("kind", "oneId", "otherId"),
    CONSTRAINT "ToldApart_kind_check" CHECK ("kind" IN ('startup', 'investor')),
    CONSTRAINT "ToldApart_order_check" CHECK ("oneId" < "otherId")
);

-- CreateIndex
CREATE UNIQUE INDEX "ToldApart_eventId_key" ON "ToldApart"("eventId");
