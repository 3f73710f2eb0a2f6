import { z } from "zod";
import type { DealRow } from "../core/market/deal";
import { confidenceSchema } from "../core/market/deal";
import { provenanceSchema, triStateSchema } from "../core/market/deal-filter";
import { orderKinds } from "./deal-rows";
import { readKindList } from "./kind-list";

/*
 * The rows of the deals table by one statement in place of the ORM's five: a page of the list costs what it shows, and all of
 * a million can be written out. What `getDeal` shows of a deal, by the ORM, is held against it.
 */

/** Deals by a JSON array of ids, in its order; lists as JSON. */
export const DEALS_BY_ID = `SELECT d."id", d."provenance", s."name" AS "startup", d."country", d."announcedOn", d."round",
  d."amountMinor", d."amountCurrency", d."valuationMinor", d."valuationCurrency",
  (SELECT json_group_array(i."name") FROM (SELECT "investorId" FROM "DealParticipant"
    WHERE "dealId" = d."id" AND "isLead" ORDER BY "position") p JOIN "Investor" i ON i."id" = p."investorId") AS "lead",
  d."investorKinds",
  (SELECT json_group_array("kind") FROM "DealTerm" WHERE "dealId" = d."id" AND "state" = 'yes') AS "strings",
  d."exclusivity", d."dataSharing", d."cloudTerms", d."cloudProvider", d."sourceUrl", d."sourceQuote", d."confidence"
  FROM json_each(?) asked JOIN "Deal" d ON d."id" = asked."value" JOIN "Startup" s ON s."id" = d."startupId"
  ORDER BY asked."key"`;

/** A row of that statement. */
export type DealValues = [
  id: string,
  provenance: string,
  startup: string,
  country: string | null,
  announcedOn: string,
  round: string | null,
  amount: number | bigint | null,
  amountCurrency: string | null,
  valuation: number | bigint | null,
  valuationCurrency: string | null,
  lead: string,
  investorKinds: string,
  strings: string,
  exclusivity: string,
  dataSharing: string,
  cloudTerms: string | null,
  cloudProvider: string | null,
  sourceUrl: string | null,
  sourceQuote: string | null,
  confidence: string,
];

const textsSchema = z.array(z.string());
const texts = (json: string) => (json === "[]" ? [] : textsSchema.parse(JSON.parse(json)));
const moneyOf = (minor: number | bigint | null, currency: string | null) =>
  minor === null || currency === null ? null : { minor: Number(minor), currency };

/** A deal as the product shows it. */
export function dealOfValues(row: DealValues): DealRow {
  const [id, provenance, startup, country, announcedOn, round, amount, currency, valuation, valuedIn, ...more] = row;
  const [lead, kinds, strings, exclusivity, dataSharing, cloudTerms, cloudProvider, url, quote, confidence] = more;
  return {
    id,
    provenance: provenanceSchema.parse(provenance),
    startup,
    country,
    announcedOn,
    round,
    amount: moneyOf(amount, currency),
    valuation: moneyOf(valuation, valuedIn),
    lead: texts(lead),
    investorKinds: readKindList(kinds),
    exclusivity: triStateSchema.parse(exclusivity),
    dataSharing: triStateSchema.parse(dataSharing),
    cloudTerms,
    cloudProvider,
    strings: orderKinds(texts(strings)),
    sourceUrl: url,
    sourceQuote: quote,
    confidence: confidenceSchema.parse(confidence),
  };
}
