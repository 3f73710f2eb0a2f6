-- CreateTable
CREATE TABLE "TermSheetFile" (
    "termSheetId" TEXT NOT NULL PRIMARY KEY,
    "bytes" BLOB NOT NULL,
    CONSTRAINT "TermSheetFile_termSheetId_fkey" FOREIGN KEY ("termSheetId") REFERENCES "TermSheet" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);
