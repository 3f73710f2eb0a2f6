import { z } from "zod";
import { dealFacetsSchema, dealPageSchema } from "../../core/market/deal";
import { dealDetailSchema } from "../../core/market/deal-detail";
import { dealQuerySchema, PROVENANCES } from "../../core/market/deal-filter";
import { dealIdSchema } from "../../core/market/deal-id";
import { apiPath, EXAMPLE_DEAL } from "../api-path";
import { dealListQuery, facetQuery } from "./deal-parameters";

const DEALS = "Deals";

export const dealsPath = apiPath("/api/v1/deals", DEALS, {
  GET: {
    id: "findDeals",
    summary: "Deals of one data set, page by page",
    description:
      "Filters combine. Pages are found by keyset: follow `next`, or the Link header, and no deal is missed or shown twice while others are added. Null is not disclosed, never zero.",
    access: "public",
    limit: "read",
    query: dealListQuery,
    data: dealPageSchema.extend({
      query: dealQuerySchema.describe("What was asked, with the defaults that were used."),
    }),
    revalidates: true,
    paged: true,
    example: { query: { set: "public", from: "2023", exclusivity: "yes", limit: "2" } },
  },
});

export const dealPath = apiPath("/api/v1/deals/{id}", DEALS, {
  GET: {
    id: "getDeal",
    summary: "One deal with the source, date and confidence of each value",
    description: "Sources that disagree stand side by side; `current` marks the value the deal stands by.",
    access: "public",
    limit: "read",
    params: z.object({ id: dealIdSchema.describe("Id of the deal.") }),
    data: dealDetailSchema,
    revalidates: true,
    problems: ["not-found"],
    example: { params: { id: EXAMPLE_DEAL } },
  },
});

export const dealFacetsPath = apiPath("/api/v1/deals/facets", DEALS, {
  GET: {
    id: "findDealFacets",
    summary: "The values deals can be filtered by, each with its number of deals",
    access: "public",
    limit: "read",
    query: facetQuery,
    data: dealFacetsSchema,
    revalidates: true,
    example: { query: { set: "public" } },
  },
});

export const dataSetsPath = apiPath("/api/v1/data-sets", DEALS, {
  GET: {
    id: "getDataSets",
    summary: "How many deals each data set holds",
    description: "Of the public set the verified deals are counted. Sets are never mixed in one figure.",
    access: "public",
    limit: "read",
    data: z.object({
      counts: z.record(z.enum(PROVENANCES), z.int()),
      version: z.int().describe("Rises with every change of the deals."),
    }),
    revalidates: true,
  },
});
