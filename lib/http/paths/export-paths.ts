import { z } from "zod";
import { dealRowSchema } from "../../core/market/deal";
import { apiPath, type Operation } from "../api-path";
import { dealExportQuery } from "./deal-parameters";

const DEALS = "Deals";

const shared = {
  description:
    "Exactly the deals of the same query at /api/v1/deals, all of them, in the list's order, written while it is read. Every row is of one state of the record: where the record changes meanwhile the answer breaks off, and can be asked for again.",
  access: "public",
  limit: "export",
  query: dealExportQuery,
  revalidates: true,
  problems: ["conflict"],
  example: { query: { set: "public", exclusivity: "yes" } },
} as const satisfies Partial<Operation>;

export const dealsCsvPath = apiPath("/api/v1/deals.csv", DEALS, {
  GET: {
    ...shared,
    id: "exportDealsCsv",
    summary: "All deals of a query as a table",
    files: [
      {
        mediaType: "text/csv; charset=utf-8",
        description:
          "RFC 4180, one head line. An empty cell is not disclosed. Words that a spreadsheet would run as a formula have an apostrophe in front.",
      },
    ],
  },
});

export const dealsJsonPath = apiPath("/api/v1/deals.json", DEALS, {
  GET: {
    ...shared,
    id: "exportDealsJson",
    summary: "All deals of a query as one document",
    data: z.array(dealRowSchema),
  },
});

export const dealsLinesPath = apiPath("/api/v1/deals.ndjson", DEALS, {
  GET: {
    ...shared,
    id: "exportDealsLines",
    summary: "All deals of a query, one a line",
    files: [{ mediaType: "application/x-ndjson", description: "One deal a line.", schema: dealRowSchema }],
  },
});
