import { z } from "zod";
import { dealFilterSchema } from "../../core/market/deal-filter";
import { declinedOfferSchema, predictionSchema } from "../../core/market/prediction";
import { publicTermsSchema } from "../../core/market/public-terms";
import { searchResultSchema } from "../../core/market/search";
import { marketEventSchema, marketTotalSchema, publishedYearSchema, trendReportSchema } from "../../core/market/trend";
import { trendRowSchema } from "../../core/market/trend-table";
import { asOfSchema } from "../../core/shared/partial-date";
import { apiPath, type Operation } from "../api-path";
import { trendQuery } from "./deal-parameters";

const MARKET = "Trends and market";
const read = { access: "public", limit: "read", revalidates: true } as const satisfies Partial<Operation>;

export const trendsPath = apiPath("/api/v1/trends", MARKET, {
  GET: {
    ...read,
    id: "findTrends",
    summary: "The yearly table, computed from the deals, beside the published figures",
    description:
      "Every share and average carries its n. `table` has a row per measure and a cell per year; the `deals` of a cell are the filter of exactly the deals behind it.",
    query: trendQuery,
    data: z.object({
      filter: dealFilterSchema.describe("What was asked, with both years."),
      table: z.array(trendRowSchema),
      agreement: z
        .object({ published: z.int(), met: z.int() })
        .nullable()
        .describe("Published figures, and how many of them the computed one rounds to; null where the filter narrows."),
      report: trendReportSchema,
    }),
    example: { query: { set: "calibrated" } },
  },
});

export const termsPath = apiPath("/api/v1/terms", MARKET, {
  GET: {
    ...read,
    id: "findPublicTerms",
    summary: "What the public record says, and leaves open, about each deal's cloud",
    data: publicTermsSchema,
  },
});

export const eventsPath = apiPath("/api/v1/market/events", MARKET, {
  GET: { ...read, id: "findMarketEvents", summary: "Dated events, oldest first", data: z.array(marketEventSchema) },
});

export const totalsPath = apiPath("/api/v1/market/totals", MARKET, {
  GET: {
    ...read,
    id: "findMarketTotals",
    summary: "Funding as each counter counts it",
    data: z.array(marketTotalSchema),
  },
});

export const publishedPath = apiPath("/api/v1/market/published", MARKET, {
  GET: {
    ...read,
    id: "findPublishedYears",
    summary: "The yearly table as published",
    data: z.array(publishedYearSchema),
  },
});

export const predictionsPath = apiPath("/api/v1/predictions", "Predictions and offers", {
  GET: {
    ...read,
    id: "findPredictions",
    summary: "The article's predictions with dated evidence for and against",
    data: z.object({ predictions: z.array(predictionSchema), asOf: asOfSchema }),
  },
});

export const declinedOffersPath = apiPath("/api/v1/declined-offers", "Predictions and offers", {
  GET: {
    ...read,
    id: "findDeclinedOffers",
    summary: "Offers that were declined, or are said to have been, newest first",
    data: z.object({ offers: z.array(declinedOfferSchema), asOf: asOfSchema }),
  },
});

export const searchPath = apiPath("/api/v1/search", "Search", {
  GET: {
    ...read,
    id: "searchRecord",
    summary: "Words in the names of startups and investors, and in the deals of each data set",
    description: "At most ten of each; the list of deals with `q` has the rest.",
    query: z.object({ q: z.string().trim().min(1).max(100).describe("Words to look for.") }),
    data: searchResultSchema,
    example: { query: { q: "mistral" } },
  },
});
