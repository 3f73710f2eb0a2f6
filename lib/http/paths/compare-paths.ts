import { z } from "zod";
import { apiPath } from "../api-path";
import { draftComparisonSchema, offersAnswerSchema } from "./compare-schemas";

const COMPARE = "Compare";
const slot = z
  .string()
  .optional()
  .describe("An offer: 'r:REPORT' of this browser, 's:SAMPLE' or 'h' for one typed in.");

export const draftsPath = apiPath("/api/v1/compare/drafts", COMPARE, {
  GET: {
    id: "compareDrafts",
    summary: "Two reports compared as drafts of one paper, clause by clause",
    description: "Both are reports of the browser that asks.",
    access: "browser",
    limit: "score",
    query: z.object({
      a: z.string().describe("Report of the older draft."),
      b: z.string().describe("Report of the newer draft."),
    }),
    data: draftComparisonSchema,
    problems: ["not-found"],
  },
});

export const offersPath = apiPath("/api/v1/compare/offers", COMPARE, {
  GET: {
    id: "compareOffers",
    summary: "Up to four offers by what each is worth in cash at closing",
    description:
      "The query is that of the page /compare/offers: a figure typed in is 'a.cash=32' (money in millions), rates are 'fx.CNY=0.14'.",
    access: "browser",
    limit: "read",
    query: z
      .object({
        a: slot,
        b: slot,
        c: slot,
        d: slot,
        rate: z.string().optional().describe("Discount rate, per cent a year."),
        show: z.string().optional().describe("The offer whose assumptions the page shows."),
      })
      .catchall(z.string().describe("A figure of an offer, 'a.cash', or a rate, 'fx.CNY'.")),
    data: offersAnswerSchema,
    problems: ["not-found"],
    example: { query: { a: "s:larkspur-series-b", b: "h", "b.name": "Bellweather", "b.cash": "32" } },
  },
});

/** Names of the parameters of a comparison of offers: an offer, a figure of one, a rate. */
export const OFFER_PARAMETERS = {
  known: /^(?:[a-d](?:\.[a-z]{1,20})?|rate|show|fx\.[A-Z]{3})$/,
  there: "a, b, c, d, their figures (a.cash), rate, fx.CUR and show",
};
