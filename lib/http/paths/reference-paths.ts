import { z } from "zod";
import { labSchema, modelSchema } from "../../core/labs/lab";
import { DEFAULT_VOLUME } from "../../core/labs/token-volume";
import { kindDealSchema } from "../../core/market/kind-record";
import { asOfSchema } from "../../core/shared/partial-date";
import { CLAUSE_KINDS } from "../../core/taxonomy/clause-kind";
import { kindEntrySchema } from "../../core/taxonomy/kind-entry";
import { apiPath, type Operation } from "../api-path";

const LABS = "Labs and models";
const KINDS = "Strings and protections";
const read = { access: "public", limit: "read", revalidates: true } as const satisfies Partial<Operation>;

export const labsPath = apiPath("/api/v1/labs", LABS, {
  GET: {
    ...read,
    id: "findLabs",
    summary: "The article's labs with their dated labels",
    data: z.object({ labs: z.array(labSchema), asOf: asOfSchema }),
  },
});

const tokens = z.coerce
  .number()
  .int()
  .min(1)
  .max(1_000_000)
  .default(DEFAULT_VOLUME)
  .describe("Millions of input tokens a month.");

export const modelsPath = apiPath("/api/v1/models", LABS, {
  GET: {
    ...read,
    id: "findModels",
    summary: "Models by score and list price, with what a volume of tokens costs on each",
    description: "A list price is no cost: output tokens, caching and discounts are not in it.",
    query: z.object({ tokens }),
    data: z.object({
      tokens: z.int(),
      models: z.array(
        modelSchema.extend({
          onFrontier: z.boolean().describe("No other model has a higher score at its price or below."),
          monthlyCostMinor: z.int().describe("What the volume costs a month at the list price, US cents."),
          activeShare: z.number().nullable().describe("Parameters that work on one token, of all; null = not stated."),
        }),
      ),
    }),
    example: { query: { tokens: "2000" } },
  },
});

export const kindsPath = apiPath("/api/v1/kinds", KINDS, {
  GET: {
    ...read,
    id: "findKinds",
    summary: "The 24 kinds of string and protection, and how often each is on record",
    data: z.object({
      version: z.string().describe("Version of the taxonomy."),
      kinds: z.array(kindEntrySchema),
      deals: z.int().describe("Verified public deals on record."),
      asOf: asOfSchema,
    }),
  },
});

export const kindPath = apiPath("/api/v1/kinds/{kind}", KINDS, {
  GET: {
    ...read,
    id: "getKind",
    summary: "One kind: what it is, how it reads, what to ask for, the deals it is on record in",
    params: z.object({ kind: z.enum(CLAUSE_KINDS).describe("The kind's token.") }),
    data: z.object({
      kind: kindEntrySchema,
      deals: z.array(kindDealSchema),
      of: z.int().describe("Verified public deals on record."),
      asOf: asOfSchema,
    }),
    problems: ["not-found"],
    example: { params: { kind: "cloud_exclusivity" } },
  },
});
