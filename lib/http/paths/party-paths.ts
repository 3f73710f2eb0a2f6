import { z } from "zod";
import { dealPageSchema } from "../../core/market/deal";
import { provenanceSchema } from "../../core/market/deal-filter";
import {
  investorLineSchema,
  investorPageSchema,
  investorSchema,
  startupPageSchema,
  startupSchema,
} from "../../core/market/party";
import { profileLineSchema, stringProfileSchema } from "../../core/market/string-profile";
import { asOfSchema } from "../../core/shared/partial-date";
import { apiPath } from "../api-path";
import { partyListQuery, partyQuery, topInvestorsQuery } from "./deal-parameters";

const PARTIES = "Startups and investors";
const keyOf = (whose: string) =>
  z.object({ key: z.string().min(1).max(200).describe(`Key or another name of the ${whose}.`) });

/** What the deals of a startup or an investor come to. */
const dealsOfParty = {
  set: provenanceSchema.describe("The data set that deals and profile are of."),
  asOf: asOfSchema,
  profile: stringProfileSchema.describe("What the deals asked for, counted from the record."),
  lines: z.array(profileLineSchema).describe("The terms that were asked for at least once, most often first."),
  stringsPerHundredMillion: z
    .number()
    .nullable()
    .describe("Control per dollar: strings per $100M, over the `profile.control.n` deals with an amount and a term."),
  deals: dealPageSchema.describe("The newest deals; the list of deals has the rest."),
};

export const startupsPath = apiPath("/api/v1/startups", PARTIES, {
  GET: {
    id: "findStartups",
    summary: "Startups with a deal in a data set, by name",
    access: "public",
    limit: "read",
    query: partyListQuery,
    data: startupPageSchema,
    revalidates: true,
    paged: true,
    example: { query: { set: "public", limit: "2" } },
  },
});

export const startupPath = apiPath("/api/v1/startups/{key}", PARTIES, {
  GET: {
    id: "getStartup",
    summary: "One startup: names, dated labels, declined offers, deals, strings on record",
    access: "public",
    limit: "read",
    params: keyOf("startup"),
    query: partyQuery,
    data: z.object({ startup: startupSchema, ...dealsOfParty }),
    revalidates: true,
    problems: ["not-found"],
    example: { params: { key: "mistral ai" } },
  },
});

export const investorsPath = apiPath("/api/v1/investors", PARTIES, {
  GET: {
    id: "findInvestors",
    summary: "Investors with a deal in a data set, by name",
    access: "public",
    limit: "read",
    query: partyListQuery,
    data: investorPageSchema,
    revalidates: true,
    paged: true,
    example: { query: { set: "public", limit: "2" } },
  },
});

export const topInvestorsPath = apiPath("/api/v1/investors/most-deals", PARTIES, {
  GET: {
    id: "findInvestorsWithMostDeals",
    summary: "The investors with most deals in a data set, with the strings on record in them",
    access: "public",
    limit: "read",
    query: topInvestorsQuery,
    data: z.object({ set: provenanceSchema, lines: z.array(investorLineSchema), asOf: asOfSchema }),
    revalidates: true,
    example: { query: { set: "public", limit: "3" } },
  },
});

export const investorPath = apiPath("/api/v1/investors/{key}", PARTIES, {
  GET: {
    id: "getInvestor",
    summary: "One investor: names, kinds, declined offers, deals, string profile over the years",
    access: "public",
    limit: "read",
    params: keyOf("investor"),
    query: partyQuery,
    data: z.object({ investor: investorSchema, ...dealsOfParty }),
    revalidates: true,
    problems: ["not-found"],
    example: { params: { key: "microsoft" } },
  },
});
